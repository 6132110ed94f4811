/** Pages of results: the lists, the groups, the map, how sure it is, the table of seats. */
import type {
  bars as EnglishBars,
  certainty as EnglishCertainty,
  commonGround as EnglishCommonGround,
  facts as EnglishFacts,
  groups as EnglishGroups,
  map as EnglishMap,
  method as EnglishMethod,
  seats as EnglishSeats,
  statement as EnglishStatement,
} from '../results.en.ts';
import { everyGroup, format, list, number, people, percent, statements, votes } from './counts.ts';

const sides = { agree: '赞成', disagree: '反对' };

export const commonGround: typeof EnglishCommonGround = {
  title: '各方立场',
  titleWithoutSeats: '一致与分歧',
  asOf: (p) => `${people(p.people)}，${votes(p.votes)}，截至${p.when}`,
  how: '计算方法',
  inShort: '摘要',
  holds: '一致之处',
  holdsIntro: (p) =>
    p.groups < 2 ? '多数人立场一致。最明确的在前。' : `${everyGroup(p.groups)}立场一致。最明确的在前。`,
  divides: '分歧之处',
  dividesIntro: '各组有明确分歧：先列一组多数与另一组多数相对立的，再列赞成比例相差很大的。',
  open: '立场不明确',
  openIntro: '票数足够，但没有各组都明确采取的立场，各组之间也没有明确的差别。',
  thin: '票数太少，无法判断',
  thinIntro: (p) =>
    `这些观点在某个组中投票的不到七人，无法判断该组的立场；或者可以显示的组太少。不到${people(p.k)}的数字一律不显示。`,
  moderated: '已被审核员撤下',
  moderatedIntro: (p) =>
    `有${statements(p.count)}已被撤下，不计入分组、地图和列表；其得票仍计入总票数。此处不再显示其文字。`,
  none: {
    holds: '目前没有各组立场明确一致的观点。',
    divides: '没有使各组明确分歧的观点。',
  },
  counted: (p) => `${p.title}：${statements(p.count)}`,
  contents: '本页内容',
  rest: '其他观点',
  more: {
    holds: (p) => `另有${statements(p.count)}立场一致`,
    divides: (p) => `另有${statements(p.count)}存在分歧`,
  },
  votes: (p) => votes(p.count),
  beyond: (p) => `另有${statements(p.count)}，全部见JSON。`,
};

export const statement: typeof EnglishStatement = {
  title: (p) => `观点${p.number}`,
  number: (p) => `观点${p.number}：`,
  erased: '此处文字已被删除。对它的投票仍然有效。',
  takenOut: '审核员已撤下这条观点。此处不再显示其文字。',
  reason: {
    'off-topic': '偏离主题',
    duplicate: '已有人说过',
    'two-ideas': '一条中有两个想法',
    personal: '针对个人',
    unlawful: '违法',
    imported: '导入前已撤下',
  },
  moderate: {
    title: '审核',
    why: '理由',
    'take-out': '撤下这条观点',
    restore: '恢复这条观点',
    note: '您在此处的操作连同理由都会记入日志，所有人都能看到。已投的票保留。',
  },
  otherReason: '已撤下',
  why: (p) => `理由：${p.reason}。`,
  meta: '涉及的是投票者本身，而不是所讨论的问题；不计入分组。',
  everyone: (p) =>
    `${p.leftOut ? '各组合计' : ''}${people(p.votes)}中，${number(p.agree)}人赞成，${number(p.disagree)}人反对，${number(p.pass)}人弃权`,
  tally: (p) => {
    const counts = `对它投票的${people(p.votes)}中，${number(p.agree)}人赞成，${number(p.disagree)}人反对，${number(p.pass)}人弃权。`;
    return p.leftOut ? `${counts}未归入任何组的人因人数太少不便显示，未计在内。` : counts;
  },
  noVotes: '尚无计入的投票',
  few: '票数太少，不予显示',
  fewYet: '投票的人太少，或者少数投票者的选择全都相同，因此不显示结果。',
  nobody: '尚无计入的投票。',
  opposed: '多数对多数',
  apart: '相差很大',
  rejected: '被反对',
  whole: '阅读全文',
  numbers: '查看全部数据',
  back: '返回共同点',
  kind: {
    holds: (p) =>
      `${p.groups < 2 ? '多数人' : everyGroup(p.groups)}${p.groups < 2 ? '' : '都'}${sides[p.side]}这条观点。`,
    divides: (p) =>
      p.opposed
        ? '各组在这条观点上有分歧：一组多数与另一组多数相对立。'
        : '各组在这条观点上差别明显，但没有多数与多数相对立。',
    open: '票数足够，但立场不明确。',
    thin: '票数太少，无法判断每个组的立场。',
  },
  byGroup: '按意见群体',
  bySeat: '按席位',
};

export const bars: typeof EnglishBars = {
  agree: '赞成',
  disagree: '反对',
  key: '实色，从条形一端起：赞成。斜线，从另一端起：反对。两者之间：弃权。两端有短线的细线：赞成比例可能所在的范围（90%区间）。',
  group: (p) => `${p.letter}组`,
  groupShares: (p) => `${p.letter}组：${percent(p.agree)}赞成，${percent(p.disagree)}反对`,
  groupWithheld: (p) => `${p.letter}组：人数太少，不予显示`,
  withheld: '人数太少，不予显示',
  interval: (p) => `${percent(p.share)}（${percent(p.lower)}至${percent(p.upper)}）`,
  headGroup: '组',
  headVotes: '票数',
  headAgree: '赞成（90%区间）',
  headDisagree: '反对（90%区间）',
};

export const groups: typeof EnglishGroups = {
  title: '意见群体',
  intro: '投票相近的人，仅根据投票得出。没有人主动加入某个组，也不显示任何人属于哪个组。',
  name: (p) => `${p.letter}组`,
  size: (p) => `${people(p.people)}，占已归组者的${percent(p.share)}`,
  small: '人数太少，不显示更多内容',
  marks: '该组的特点',
  noMarks: '没有明确体现该组特点的观点。',
  mark: (p) => {
    const here = `${percent(p.share)}${sides[p.direction]}`;
    if (p.others.length === 0) return here;
    return `${here}；${list(p.others.map(({ letter, share }) => `${letter}组为${percent(share)}`))}`;
  },
};

export const map: typeof EnglishMap = {
  title: '地图',
  caption:
    '每个标记代表一个人，较大的标记代表处于同一位置的多个人。在多数观点上投票相同的两个人，位置相近。左右上下本身没有含义；二维地图只能显示人们差异的一部分，所处的位置也不说明谁对谁错。',
  captionClusters:
    '每个圆圈代表投票非常相近的一些人，圆圈越大人数越多。相邻的圆圈，其中的人在多数观点上投票相同。左右上下本身没有含义；二维地图只能显示人们差异的一部分。',
  legend: (p) => `${p.letter}组，${people(p.people)}`,
  outline: '轮廓线内为每个组十分之九的人。',
  coarse: '位置经过取整，不带姓名。',
  name: (p) => `${people(p.people)}的地图，分为${number(p.groups)}个意见群体`,
  describe: (p) => `${p.letter}组：${people(p.people)}，距左侧约${percent(p.x / 100)}、距顶部约${percent(p.y / 100)}。`,
  table: '以表格显示地图',
  headGroup: '组',
  headPeople: '人数',
  headShare: '占已归组者的比例',
  headCentre: '中心，距左侧和顶部',
  headSpread: '半数人所在的范围',
  centre: (p) => `${percent(p.x / 100)}，${percent(p.y / 100)}`,
  spread: (p) => `宽度的${percent(p.radius / 100)}`,
};

export const certainty: typeof EnglishCertainty = {
  title: '结论有多可靠',
  voted: (p) => `有${people(p.people)}投票。他们是自愿参与的：数据说明的是他们如何投票，而不是所有人会如何投票。`,
  people: (p) =>
    `有${people(p.people)}投票，其中${people(p.placed)}投票的观点数量足以归入某个组（七条；不足七条时为全部）。他们是自愿参与的：数据说明的是他们如何投票，而不是所有人会如何投票。`,
  separation: {
    strong: (p) => `各组界限分明（平均轮廓系数${format.decimal(p.silhouette)}；高于0.70为强）。`,
    reasonable: (p) => `各组界限较为清楚（平均轮廓系数${format.decimal(p.silhouette)}；0.50至0.70为较强）。`,
    weak: (p) =>
      `各组界限模糊，其界线可能只是方法的偶然结果（平均轮廓系数${format.decimal(p.silhouette)}；0.25至0.50为弱）。`,
    unstable: (p) =>
      `各组的划分不稳定：投票没有显示出明确的结构（平均轮廓系数${format.decimal(p.silhouette)}；不高于0.25视为无结构）。只要再多几票，本页按组给出的内容就可能不同。`,
  },
  groupsLater:
    '每次发布数据时都会重新划分意见群体，人们会逐个在各组之间移动。为避免由此推断出任何人的投票，投票结束后才公布分组。',
  noGroups: '没有发现意见群体，因此无法说明谁与谁不同。',
  intervals:
    '每个按组给出的比例都有90%区间：根据投票人数，这类人的比例可能所在的范围。它以现有分组为准；分组是否可能有别的划法，见上一行。只有当每个组的区间下限都超过一半时，才认为对一条观点立场一致。',
  intervalsAcross:
    '每个按席位或按组给出的比例都有90%区间：根据投票人数，这类人的比例可能所在的范围。只有区间下限也不低于60%时，才算一个席位支持一条观点。意见群体以现有分组为准；分组是否可能有别的划法，见上一行。',
  small: (p) =>
    `不到${people(p.k)}的投票情况不显示数字；不到${people(2 * p.k)}且选择全都相同的，也不显示，否则就会透露每个人的选择。有时会同时略去另一个数字，以免通过相减推算出来。未归入任何组的人，如果在某条观点上人数太少，则不计入该观点。`,
  outsideTitle: '尚未计入数字的投票',
  outside: (p) => {
    const rule =
      '一个席位在一条观点上的数字，只有在足够多的投票一起到来时才会变动，以免有人通过相减推算出某个人的投票。';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} 至少有${votes(p.atLeast)}（新投、更改或撤回）始终未凑足人数，因此不计入任何数字。`
        : `${rule} 可能有少量投票始终未凑足人数，因此不计入任何数字。`;
    }
    return p.atLeast > 0
      ? `${rule} 目前至少有${votes(p.atLeast)}（新投、更改或撤回）尚未计入数字，要等到有足够多的投票到来。`
      : `${rule} 目前可能有少量投票尚未计入数字，要等到有足够多的投票到来。`;
  },
  glossary: '用语说明',
  terms: [
    ['意见群体', '投票相近的人，按下述方法得出，与他们的身份无关。'],
    [
      '一致',
      '在每个组中，多数人都采取同一立场，要么赞成，要么反对，即使按区间下限计算也是如此。它说明人们同意什么，而不是什么为真。一条观点如属一致，无论各组相距多远，都不计入分歧。',
    ],
    ['分歧', '一组多数赞成而另一组多数反对；或者两组的赞成比例至少相差30个百分点，且区间不相接。'],
    ['票数太少，无法判断', '某个组中对它投票的不到七人；或者若显示，就会透露少数人的投票，因此可以显示的组太少。'],
    ['90%区间', '根据投票人数的多少，比例可能所在的范围。票数少，范围就宽。'],
    [
      '轮廓系数',
      '人们与本组的距离比与最近的另一组近多少：1表示完全分开，0表示毫无区分。它是投票相同者的小集合的平均值。',
    ],
  ],
  journalTerms: [
    ['计票', '单纯统计投票：都是整数，除计数外不用任何方法。'],
    ['分析', '分组、地图以及按组给出的内容。它要综合每个人的全部投票，而这些投票并不公布。'],
  ],
};

export const seats: typeof EnglishSeats = {
  title: '圆桌',
  caption: (p) =>
    p.count === 0 ? '每个利益攸关群体一个席位，分量相同。' : `各席位对立场一致的${statements(p.count)}的平均态度。`,
  key: '实色，从内侧起：赞成。斜线，从外侧起：反对。细线：60%。虚线：空席，尚未表态。点线：人数太少，不予显示。',
  keyEmpty: '虚线：空席，尚未表态。',
  share: (p) => `${p.name}：${percent(p.agree)}赞成，${percent(p.disagree)}反对`,
  named: (p) => `${p.name}：${p.state}`,
  describe: (p) => `${p.seats.join('；')}。`,
  state: {
    firm: '坚定支持',
    support: '支持',
    split: '意见不一',
    opposed: '反对',
    empty: '尚未表态',
    withheld: '人数太少，不予显示',
    present: '在席',
  },
  table: '以数字显示',
  headSeat: '席位',
  headPeople: '人数',
  headAgree: '赞成',
  headDisagree: '反对',
  headPass: '弃权',
  headStands: '态度',
  tally: (p) => `${number(p.of)}中的${number(p.part)}`,
};

export const facts: typeof EnglishFacts = {
  people: '人数',
  votes: '票数',
  statements: '观点',
  holds: '立场一致',
  divides: '存在分歧',
  open: '立场不明确',
  thin: '票数太少，无法判断',
  moderated: '已被审核员撤下',
  groups: '意见群体',
  few: '人数太少，不予显示',
  apart: '各组的划分',
  separation: { strong: '界限分明', reasonable: '界限较为清楚', weak: '界限模糊', unstable: '不稳定' },
  groupsLater: '投票结束后公布',
  noGroups: '无法区分',
};

export const method: typeof EnglishMethod = {
  title: '计算方法',
  tally:
    '总人数、总票数以及各席位的人数和票数属于计票：都是整数，除计数外不用任何方法。更改过的投票只计一次，以最后一次为准。',
  analysis:
    '分组、地图和按组的比例属于分析，采用与Polis类似的方法：把投票排布在二维平面上，使投票相近的人彼此靠近，再从中找出各组。它要综合每个人的全部投票，而这些投票并不公布：目前只有持有日志的人才能重新计算。',
  reportTally: '人数和票数由文件中的投票统计得出。更改过的投票只计一次，以最后一次为准。',
  reportAnalysis:
    '分组、地图和按组的比例属于分析，采用与Polis类似的方法：把投票排布在二维平面上，使投票相近的人彼此靠近，再从中找出各组。',
  input: (p) =>
    `输入：截至第${number(p.n)}条记录的日志（${p.when}）。方法版本${p.version}，种子${p.seed}。输入相同，数据就相同。`,
  reportInput: (p) =>
    `输入：{source}，${votes(p.votes)}。方法版本${p.version}，种子${p.seed}。投票和版本相同，数据就相同。`,
  limits: '它显示参与者的立场，不作任何决定。',
};
