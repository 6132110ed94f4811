/** What became of what was said, in Chinese. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: '从所说的话到文本',
  lead: '从观点和意见到条款，从条款到异议，再到现行文本。',
  none: '还没有文本，也没有人提交任何内容。',
  byKind: '采纳了多少',
  bySeat: '按群体',
  bySeatNote: (p) =>
    `意见书、评论、修正案和异议，按其作者允许所有人看到的群体分列。若某群体提出内容的人少于${number(p.k)}人，只说明人数太少；若能由其余数字推算出来，另一个群体也照此处理。`,
  heads: {
    kind: '类别',
    group: '群体',
    given: '提出',
    answered: '已答复',
    accepted: '采纳',
    cited: '被引用',
    clauses: '引用它的条款',
  },
  kinds: {
    statement: '观点',
    contribution: '意见书',
    comment: '评论',
    amendment: '修正案',
    objection: '异议',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.of)}项中的${number(p.part)}项`
      : `${number(p.of)}项中的${number(p.part)}项（${percent(p.part / p.of)}）`,
  votedOn: '交付表决',
  few: '太少',
  definitions: {
    given: '提出：已提交且未被删除；观点则指仍在桌面上的。',
    answered: '已答复：有现行有效的处理结果，修正案已有结论，异议已了结或成立。占全部提出的比例。',
    accepted: '采纳：采纳或部分采纳；通过；已照顾到。占全部提出的比例。',
    cited: '被引用：至少有一次文本改动将其列为来源。占全部提出的比例。',
    clauses: '引用它的条款：现行文本中引用其中任何一项的条款。占全部现行条款的比例。',
  },
  clauses: '逐条查看',
  clausesNone: '文本还没有条款。',
  sources: '形成它的来源',
  objections: '对它的异议',
  objection: (p) => `异议${p.label}：${p.state}`,
  versions: (p) => (p.count === 1 ? '现行的是最初措辞。' : `现行的是第${number(p.count)}次措辞。`),
  nowhere: '没有结果的内容及其原因',
  nowhereNote: '已答复，既未采纳，也未被任何文本改动引用。',
  nowhereNone: '目前没有：凡已答复的，都被采纳或引用。',
  noReason: '没有给出理由。',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: '您的意见书',
  emptyTitle: '您尚未提供的内容',
  contributionsNone: '您没有提交意见书。',
  comments: '您的评论',
  commentsNone: '您没有发表评论。',
  amendmentsNone: '您没有提出修正案。',
  objectionsNone: '您没有提出异议。',
  support: '您对措辞的表态',
  supportNone: '您还没有对任何措辞表示是否可以接受。',
  assessments: '您的评估',
  assessmentsNone: '您没有评估任何条款。',
  stands: '该措辞仍然有效。',
  changed: '该条款现在措辞不同：您的表态只针对旧措辞。',
};
