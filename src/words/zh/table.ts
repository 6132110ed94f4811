/** The page of the table: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { list, number, people, statements } from './counts.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `不到${number(k)}`;
  if (count === 0) return '暂无';
  return exact ? number(count) : `至少${number(count)}`;
};

/** People, with their measure word. */
const heads = (of: Count): string => (of.count === 0 ? '暂无人' : `${counted(of)}人`);

/** Invitations, with their measure word. */
const things = (of: Count): string => (of.count === 0 ? '无' : `${counted(of)}份`);

export const table: typeof English = {
  title: '谁已入席',
  lead: (p) => {
    if (p.count === null || (p.count === 0 && !p.exact)) return '目前只有少数人加入。';
    const here = p.count === 0 ? '还没有人加入' : `已有${heads(p)}加入`;
    return p.seats === 0 ? `${here}。` : `${here}，${number(p.seats)}个席位中有${number(p.seated)}个已有人就座。`;
  },
  balance: '还来得及',
  until: (p) => `阶段“${p.stage}”将于${p.when}结束。在此之前，任何人仍可加入。`,
  closed: '加入已截止。以下是到场的人。',
  notSaid: '未说明',
  noTargets: '没有说明每个席位需要多少人。',
  seatBalance: (p) => {
    if (p.count === 0) return `需要${people(p.target)}，全部座位空缺`;
    const wanted = `需要${people(p.target)}，现有${heads(p)}`;
    if (p.full) return `${wanted}：全部座位已坐满`;
    if (p.filled === null) return wanted;
    const about = p.filled.exactly ? '' : '约';
    return `${wanted}：${number(p.filled.of)}个座位中${about}有${number(p.filled.part)}个已坐人`;
  },
  seatNoTarget: (p) => (p.count === 0 ? '暂无人' : `现有${heads(p)}`),
  counted,
  seats: '席位',
  headSeat: '席位',
  headHere: '现有',
  headWanted: '需要',
  caption: '每个利益攸关群体一个席位，无论有多少人就座，分量相同。虚线：空席。',
  noSeat: '无席位',
  noSeats: '本进程不设席位：所有人以同样的方式参与。',
  regions: '地区',
  headRegion: '地区',
  noRegions: '还没有人说明地区，或人数太少，不予显示。',
  languages: '语言',
  headLanguage: '语言',
  expertise: '专长',
  headExpertise: '领域',
  headSought: '是否需要',
  sought: '是',
  noExpertise: '没有特别需要的专长。',
  invitations: '邀请',
  invited: (p) => `已发出邀请：${things(p.issued)}。已使用：${things(p.used)}。`,
  noInvitations: '没有人受到个人邀请。',
  organisations: '机构',
  organisationsNote: '代表机构发言的人可以在此申报机构，并加以证明：通过其域名中的记录，或通过该域名下的邮箱。',
  noOrganisations: '尚未申报任何机构。',
  proven: (p) => `已于${p.when}证明`,
  declared: '已申报，未证明',
  rounding: (p) =>
    `为避免从这些数字中看出任何人的来去，数字向下取整为${number(p.k)}的倍数，每新增${people(p.step)}才更新一次。不到${people(p.k)}的数字不公开。资料已被删除的人仍计入，直到同一席位有${people(p.k)}被删除。`,
  roundingRole: '您在此担任角色，因此看到的是准确数字。其他人看到的是取整后的数字，且看不到很小的数字。',
  take: '入席',

  wrongSeat: '有人坐错了席位',
  contestNote: '席位由每个人自行选择。如果觉得不对，请提出：由召集人或主席决定，并保留其理由。',
  contested: '有关席位的质疑',
  contestOf: '声明以下组织的人',
  contestOfHint: '至于在座的其他人，谁坐在哪里不对任何人公开。',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody: '这里没有公开任何人的名字。一旦有人声明了组织，您就可以质疑此人的席位。',
  contestedAs: (p) => `被指为声明“${p.name}”的人。`,
  contestedBy: (p) => `现坐${p.seat}；${p.when}有人提议改为${p.wanted}。`,
  person: '参与者',
  personHint: '化名以ptp_开头。',
  people: (p) => `参与者及其个人资料（${number(p.count)}）`,
  peopleNote: '只有在此担任角色的人能看到这份名单。',
  peopleMore: (p) => `另有${people(p.count)}。`,
  about: {
    until: (p) => `有效至${p.when}`,
    level: (p) => `身份证明：${p.level}`,
    organisation: (p) => `代表${p.name}`,
    own: '以个人名义',
    region: (p) => `地区：${p.region}`,
    language: (p) => `语言：${p.language}`,
    expertise: (p) => `专长：${list(p.fields)}`,
  },
  level: {
    0: '尚无',
    1: '邮箱',
    2: '邀请',
    3: '所属机构',
    4: '经主席核实',
  },
  rightSeat: '您认为正确的席位',
  decidedSeat: '应坐的席位',
  none: '无席位',
  why: '理由',
  contest: '质疑这一席位',
  settle: '决定',
  second: '等待第二人确认',
  secondNote: '核实某人的身份需要两位主席或召集人。请只确认您亲自看到的内容。',
  secondOf: (p) => `已有一人于${p.when}作证。其席位：${p.seat}。`,
  secondOther: '须由另一人确认：您已作证，或此事涉及您本人。',
  secondButton: '我也已核实',
  verify: '为他人的身份作证',
  verifyNote:
    '适用于您认识的人，或您看过其证件的人。您的作证连同理由都会记录在案。任何人都不能为自己作证。由主席核实的身份需要两人确认，一年后失效。',
  verifyLevel: '您核实了什么',
  verifyButton: '为其作证',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: '您对席位的质疑已提交给召集人和主席。',
    settle: '席位已决定。',
    verify: '您的作证已记录。',
    declare: '机构已申报。请按下述方式证明。',
    proven: '机构已证明。',
  },

  declare: '申报您的机构',
  declareNote: '其名称和域名会向本页的所有读者显示。',
  name: '机构名称',
  domain: '机构域名',
  domainHint: '例如example.org。',
  declareButton: '申报机构',
  prove: (p) => `证明您代表${p.name}发言`,
  proveByRecord: '请在域名中设置以下文本记录（TXT），然后让我们查找：',
  recordName: '记录名称',
  recordText: '记录内容',
  proveByMailbox: '或者在账户中确认该域名下的邮箱。',
  check: '立即查找记录',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `参与：${p.title}`,
  counts: (p) =>
    p.people === null ? `目前有${statements(p.statements)}` : `${people(p.people)}参与，${statements(p.statements)}`,
  takePart: '参与',
  read: '查看结果',
  by: (p) => `召集人：${p.name}`,
  note: '在新窗口中打开。此方框不设置Cookie，也不统计访问者。',
};
