/** What frames the pages: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { list, number, people, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: '跳到正文',
  navigation: '本进程的页面',
  menu: '菜单',
  overview: '概览',
  commonGround: '共同点',
  simulated: '模拟样本',
  simulatedNote: '此处显示的人和投票均为虚构。',
  convenedBy: (p) => `召集人：${p.name}`,
  json: '以JSON格式查看这些数据',
  newFigures: '新数据已发布。',
  showNew: '显示新数据',
  takePart: '参与',
  table: '圆桌',
  quality: '质量',
  text: '文本',
  mine: '我的',
  queue: '待审队列',
  desk: '工作台',
  convene: '召集',
  signIn: '登录',
  account: '账户',
  signOut: '退出登录',
  language: '语言',
  notReviewed: '这些文字尚未经以该语言为母语的人审阅。',
};

export const home: typeof EnglishHome = {
  title: '正在商讨的问题',
  lead: '每个进程提出一个问题，让每个利益攸关群体都有席位，并展示各方一致之处。',
  open: '正在进行',
  closed: '已结束',
  none: '目前没有正在进行的进程。',
  convene: '如何召集',
  conveneText: '一个进程从一个问题和一份席位名单开始。',
  conveneWho: {
    anyone: '在本网站拥有账户的人都可以开启进程。',
    invited: '在本网站，只有受运营者邀请的人可以开启进程。如果您有意，请联系运营者。',
    you: '您可以在本网站开启进程。',
  },
  conveneElsewhere: '运营者也可以用命令行导入在别处进行的讨论：',
  conveneCommand: 'plenary import polis 文件夹 --as 网址名',
  counts: (p) =>
    p.people === null ? statements(p.statements) : `${people(p.people)}参与，${statements(p.statements)}`,
  until: (p) => `${p.stage}，截止时间：${p.when}`,
  noDeadline: (p) => `${p.stage}，未设截止时间`,
  openedOn: (p) => `开启于${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: '参与',
  takePartText: (p) =>
    `阅读他人的观点（目前有${statements(p.statements)}），表示赞成或反对，并补充缺少的内容。两分钟就够了。`,
  goOn: '继续',
  goOnText: (p) => `共有${statements(p.statements)}。您可以从上次停下的地方继续，也可以更改任何一票。`,
  outcome: (p) => `期望的成果：${p.outcome}`,
  stages: '阶段',
  stage: {
    closed: (p) => (p.when === null ? '已结束' : `已于${p.when}结束`),
    open: (p) => (p.when === null ? '正在进行，无截止时间' : `正在进行，截止时间：${p.when}`),
    ahead: (p) => (p.when === null ? '尚未开始' : `尚未开始，截止时间：${p.when}`),
  },
  next: '查看各方立场',
  nextText: (p) =>
    `${people(p.people)}就${statements(p.statements)}表态：各组一致之处、分歧之处，以及这些结论有多可靠。`,
  nextWaiting: (p) => `目前已提出${statements(p.statements)}。`,
  nextButton: '查看共同点',
  outcomeText: '作出了什么决定、用了怎样的措辞、在每个席位有多大支持，以及谁持不同意见。',
  toOutcome: '阅读成果',
  changed: '最新变化',
  change: {
    figuresAcross: (p) => `数据已发布：${people(p.people)}`,
    figures: (p) =>
      p.holds === 0
        ? `数据已发布：${people(p.people)}，尚无所有意见群体立场一致的观点`
        : `数据已发布：${people(p.people)}，所有意见群体在${statements(p.holds)}上立场一致`,
    closed: (p) => `阶段结束：${p.stage}`,
    adopted: (p) => `第${number(p.draft)}稿获得通过`,
    appealed: '有人提出申诉',
    appeal: {
      dismissed: '申诉被驳回',
      upheld: '申诉获支持',
      settled: '申诉和解',
      withdrawn: '申诉撤回',
    },
    edition: (p) => `成果第${number(p.edition)}版已发布`,
    committed: (p) => `登记册中的承诺：${number(p.count)}项`,
    reviewed: '一次复审已结束',
    opened: '进程开启',
  },
  missing: '谁还缺席',
  missingText: (p) => `数据中尚未表态：${list(p.seats)}。`,
  nobodyMissing: '数据中各席均已表态。',
  inShort: '摘要',
};

export const report: typeof EnglishReport = {
  eyebrow: '讨论报告',
  simulatedGroups: '模拟分组',
  simulatedGroupsNote:
    '这里谁属于哪个群体是虚构的：各群体的数字只说明页面如何工作，并不反映任何真实群体。投票则与读入时相同。',
  generated: (p) => `生成于${p.when}`,
  madeBy: '由Plenary生成。所有内容都在本文件中，无需联网即可查看。',
  asked: '向参与者提出的问题',
};

export const errors: typeof EnglishErrors = {
  typed: '您输入的内容，供您复制',
  400: {
    title: '提交的内容无法使用',
    text: '提交的内容中有不符合要求之处。请返回修改后重新提交；尚未作任何更改。',
  },
  403: {
    title: '您无权访问此处',
    text: '您可能需要登录，或需要您尚未担任的角色。如果您认为自己应当有权访问，请联系召集人。',
  },
  404: {
    title: '此处没有内容',
    text: '地址可能有误，或者原有内容已移走。请从进程列表重新开始。',
  },
  503: {
    title: '尚未就绪',
    text: '网站正在启动，或者暂时超出负荷。请稍等一分钟后重新加载页面；您提交的内容不会丢失。',
  },
  home: '查看所有进程',
};

export const signIn: typeof EnglishSignIn = {
  title: '登录',
  text: '您打开了一个一次性登录链接。请按下按钮使用它。',
  button: '登录',
  note: '如果这个链接不是您要求的，请关闭页面：什么都不会发生。',
};
