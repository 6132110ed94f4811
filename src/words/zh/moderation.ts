/** Moderation in public: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { entries, number, people, percent } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return '不到一分钟';
  if (milliseconds < HOUR) return `${number(Math.floor(milliseconds / MINUTE))}分钟`;
  if (milliseconds < 2 * DAY) return `${number(Math.floor(milliseconds / HOUR))}小时`;
  return `${number(Math.floor(milliseconds / DAY))}天`;
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: '审核',
  lead: '审核员阅读人们所写的内容。他们只撤下违反规则的内容，说明是哪一条规则，并在此记录在案。已投的票保留在原处。',
  inForce: {
    before: '在本进程中，人们所写的内容经审核员阅读后才显示。',
    after: '在本进程中，人们所写的内容立即显示，随后由审核员阅读。',
  },
  queue: '等待审核员处理',
  queueNone: '没有待处理的内容：全部内容均已阅读，也没有未决的申诉。',
  queueOf: (p) => {
    const parts = [
      p.waiting > 0 ? `${entries(p.waiting)}尚未显示` : '',
      p.unread > 0 ? `${entries(p.unread)}已显示但尚未阅读` : '',
      p.appeals > 0 ? `${number(p.appeals)}项申诉` : '',
    ].filter((part) => part !== '');
    return `${parts.join('，')}。其中最早的已等待${duration(p.longest)}。`;
  },
  queueMore: (p) => `后面还有${number(p.count)}条。处理完这些后会依次显示。`,
  queueBefore: '前面的',
  queueNext: '查看后面的',
  queueForOthers: '待处理的内容只有审核员和撰写者本人能看到。',
  waitingFor: (p) => `已等待${duration(p.time)}`,
  why: {
    waiting: '您阅读之后才会显示',
    unreviewed: '自撰写时起已显示',
    appealed: '撰写者提出申诉',
  },
  writtenIn: (p) => `以${p.language}撰写`,
  seed: '由召集人提出',
  recused: {
    wrote: '这一条是您写的，因此须由另一位审核员处理。',
    disagrees: '您对这一条投了反对票，因此须由另一位审核员处理。',
    settled: '这一条是您撤下的，因此申诉须由他人决定。',
    decided: '这里质疑的事项是由您决定的，因此须由其他管理员处理。',
  },
  alone: '目前还没有其他审核员。',
  inviteAnother: '再邀请一位审核员',
  appealWords: '撰写者的说明',
  earlierReason: (p) => `撤下时给出的理由：${p.reason}。`,
  earlierWords: '审核员的说明',
  takenOutBy: '由{name}撤下。',

  act: {
    approve: '批准',
    approveShown: '已阅读，保持原样',
    takeOut: '撤下',
    restore: '恢复',
    merge: '合并到另一条',
    mergeNow: '合并',
    reword: '改写',
    uphold: '恢复',
    overrule: '维持撤下',
  },
  settle: '裁定申诉',
  outcome: '您的决定',
  reason: '理由',
  chooseReason: '请选择理由',
  words: '用您自己的话说明',
  wordsHint: '写给撰写者和所有人：需要改动什么？',
  wordsOptional: '如果理由不足以说明，请用您自己的话补充',
  wordsRestore: '用您自己的话说明为何恢复',
  wordsAppeal: '用您自己的话说明原因',
  newText: '用另外的话表达同一想法',
  newTextHint: (p) => `它将成为一条新观点，由人们重新投票；旧的一条会撤下。最多${number(p.most)}个字符。`,
  wordsReword: '为何改写',
  mergeNote: '因另一条意思相同而撤下这一条。对这一条的投票不会移到另一条。',
  mergeInto: '保留的一条',
  similar: '以下各条措辞十分相近：',
  noSimilar: '没有措辞十分相近的。',
  find: '按编号或文字查找另一条',
  findButton: '查找',
  findElsewhere: '查找别的观点',
  found: '与“{find}”相符的：',
  notFound: '在已显示的观点中，没有与“{find}”相符的。',
  publicNote: '您在此处的操作连同理由会以您的名义记入日志，所有人都能看到。',
  choose: (p) => `${p.number} · ${p.text}`,

  log: '审核员做了什么',
  logIntro: '每一项操作及其理由和操作者，最新的在前。',
  logNone: '审核员目前尚无操作。',
  logBy: '操作者：{name}',
  logPage: (p) => `第${number(p.page)}页，共${number(p.of)}页`,
  newer: '较新',
  older: '较早',
  acts: {
    approve: '已阅读并批准<a>观点{number}</a>',
    'take-out': (p) => `已撤下<a>观点{number}</a>：${p.reason}`,
    restore: '已恢复<a>观点{number}</a>',
    merge: '已将<a>观点{number}</a>合并到观点{other}',
    reword: '已将<a>观点{number}</a>改写为观点{other}',
    upheld: '已裁定对<a>观点{number}</a>的申诉：予以恢复',
    overruled: '已裁定对<a>观点{number}</a>的申诉：维持撤下',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `审核：${p.what} ${p.label}`,
    link: '审核',
    linkDissent: '隐藏违法或涉及个人的文字',
    note: '编号、位置和处理结果都保留；只是文字不显示。',
    toQueue: '返回全部待处理内容',
    toAll: '阅读全文并处理',
    kinds: {
      contribution: '意见书',
      comment: '评论',
      amendment: '修正案',
      objection: '反对意见',
      said: '关于反对意见的对话',
      assessment: '评估',
      position: '征询中某一立场的理由',
      minority: '少数意见声明或保留',
      challenge: '对认定的质疑',
      appeal: '对决定的申诉',
      dispute: '质疑证据的理由',
    },
    hidden: {
      waiting: '等待审核员处理。在此之前，只有审核员和撰写者能够阅读。',
      out: (p) => `审核员已撤下这些文字：${p.reason}。<a>查看处理经过</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `管理员撤下了这段文字：${p.reason}。`,
    },
    acts: {
      approve: '已阅读并批准<a>{label}</a>',
      'take-out': (p) => `已撤下<a>{label}</a>的文字：${p.reason}`,
      restore: '已恢复<a>{label}</a>的文字',
      upheld: '已裁定对<a>{label}</a>的申诉：文字予以恢复',
      overruled: '已裁定对<a>{label}</a>的申诉：文字维持撤下',
    },
  },

  roles: '角色',
  rolesIntro: '在此获得或失去角色的所有人，最新的在前。',
  roleActs: {
    given: (p) => `{name}获得角色：${p.role}`,
    taken: (p) => `{name}的角色被收回：${p.role}`,
    opened: (p) => `{name}开启了本进程，角色：${p.role}`,
    laidDown: (p) => `{name}放弃了角色：${p.role}`,
  },

  rates: '哪些群体的观点被撤下',
  ratesIntro: (p) =>
    `各群体的观点中被撤下的数量，截至${p.when}。撰写者不到${people(p.k)}的群体不列出，有时另一个群体也一并略去，以免辨认出任何人。`,
  ratesLater: '各群体的观点被撤下多少，会在阶段结束时在此公布，以免有数字透露谁写了什么。',
  headSeat: '群体',
  headMade: '观点',
  headOut: '被撤下',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)}（${percent(p.out / p.made)}）`),
  withheld: '人数太少，不予显示',

  lineage: '来源与处理情况',
  merged: '已合并到意思相同的<a>观点{number}</a>。已投的票保留在原处。',
  mergedHere: '<a>观点{number}</a>已合并到这一条。已投的票保留在原处。',
  rewordedAs: '已改写为<a>观点{number}</a>。对这一条的投票没有转过去。',
  rewordedFrom: '是<a>观点{number}</a>的改写。',
  waits: (p) => `已等待审核员${duration(p.time)}。`,
  waitsForOthers: '这条观点正在等待审核员。在此之前，只有审核员和撰写者能看到。',
  appealState: {
    open: '撰写者已提出申诉，将由另一位审核员决定。',
    upheld: '经申诉已恢复。',
    overruled: '申诉被驳回；维持撤下。',
  },
  yours: '这一条是您写的。您可以在“我的”中查看其处理情况，并提出申诉。',
  toMine: '前往“我的”',
  history: '审核员对它做了什么',
  translatedFrom: (p) => `由一位参与者从${p.language}翻译。`,
  original: (p) => `原文（${p.language}）`,
  translations: '其他语言',
  done: {
    'statement.moderate': '已完成。该操作连同您的理由已记入日志。',
    'statement.merge': '已合并。对它投过票的人会看到另一条的链接。',
    'statement.reword': '新的表述已提出，旧的一条已撤下。',
    'appeal.settle': '已裁定。撰写者可以在“我的”中看到。',
  },
};
