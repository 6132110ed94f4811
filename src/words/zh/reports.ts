/** Published reports, in Chinese: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: '已发布的报告',
  lead: '每份报告保存有人署名当天的数据。它写入日志，永不更改。',
  none: '尚未发布任何报告。',
  one: (p) => `${p.when}的报告`,
  by: '发布者：{name}',
  duringStage: (p) => `发布于“${p.stage}”阶段`,
  note: '发布者的说明',
  classCount: (p) => `${p.name}：${number(p.count)}`,
  evidenceOnly: '依照当时人人可见的官方数据，各条观点的依据与哪一类相符。观点文字以今天为准。',
  statement: '观点',
  evidence: '相符的类别',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    '每个席位：赞成的比例介于哪两个百分数之间（90%区间），以及相当于多少张等值的票。短横：尚未表态，或人数太少而不能显示。',
  notShown: '尚未表态，或人数太少而不能显示',
  tableName: '报告中的观点',
  since: '此后的变化',
  sinceHidden: '今天的数据不予显示，因此暂时无从说起。',
  sinceNothing: '按今天的数据，报告中的每条观点都与当时相同。',
  sinceChanged: (p) => `按今天的数据，类别有变化的：${statements(p.count)}。`,
  change: (p) => `原为“${p.from}”，现为“${p.to}”`,
  added: (p) => `现在桌上、但不在报告中的：${statements(p.count)}。`,
  out: (p) => `此后经审核移除的：${statements(p.count)}。`,
  erased: '这条观点的文字不再显示。',
  input: '计算依据',
  inputText: (p) =>
    `依据日志的前${number(p.n)}个事件，截至${p.when}；官方数据，版本${p.version}，种子${number(p.seed)}。`,
  hash: '所存数据的SHA-256，按规范JSON（RFC 8785）计算：',
  publish: '发布报告',
  publishNote:
    '报告以您的名义永久保存数据此刻所说的内容。以共识发布的观点此后保持为共识，直到比例本身而非个别投票与之不符。',
  publishLabel: '附言',
  publishHint: '读者应当知道的：为何在此时发布，接下来如何。附言是公开的。',
  publishButton: '发布数据此刻所说的内容',
  cannot: {
    same: '自上一份报告以来没有任何变化，因此没有可发布的新报告。数据变动后即可再发布一份。',
    hidden: '数据在结束前隐藏，因此还没有可以发布的。',
    waiting: '还没有可以发布的数据。',
    'no-table': '报告比较各席位，而本流程的席位少于两个。',
  },
  done: { 'report.publish': '报告已发布。' },
  latest: (p) => `已发布：<a>${p.when}的报告</a>`,
  all: '全部已发布的报告',
  rows: (p) => `第${number(p.from)}至${number(p.to)}条，共${number(p.of)}条`,
  next: '后面的观点',
  previous: '前面的观点',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () => '还没有可以发布的数据。等计入一些投票后再试。',
  'figures-hidden': () => '数据在结束前隐藏，因此还没有可以发布的。',
  'report-no-table': () => '报告比较各席位，而本流程的席位少于两个。',
  'report-same': () => '上一份报告所说相同：此后数据没有变动。',
};
