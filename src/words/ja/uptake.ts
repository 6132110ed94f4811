/** What became of what was said, in Japanese. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: '述べられたことから文面へ',
  lead: '意見や提出物から条項へ、条項から異議へ、そして現在の文面へ。',
  none: 'まだ文面はなく、何も提出されていません。',
  byKind: 'どれだけ取り入れられたか',
  bySeat: 'グループ別',
  bySeatNote: (p) =>
    `意見書、コメント、修正案、異議を、書いた人が全員に見せると決めたグループごとに数えます。何かを出した人が${number(p.k)}人に満たないグループについては、少なすぎるとだけ示します。残りから割り出せる場合は、ほかのグループも同じように扱います。`,
  heads: {
    kind: '種類',
    group: 'グループ',
    given: '提出',
    answered: '回答済み',
    accepted: '採用',
    cited: '引用',
    clauses: '引いている条項',
  },
  kinds: {
    statement: '意見',
    contribution: '意見書',
    comment: 'コメント',
    amendment: '修正案',
    objection: '異議',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.of)}件中${number(p.part)}件`
      : `${number(p.of)}件中${number(p.part)}件（${percent(p.part / p.of)}）`,
  votedOn: '投票で扱います',
  few: '少なすぎます',
  definitions: {
    given: '提出：出されて、消去されていないもの。意見は、場に出ているもの。',
    answered: '回答済み：有効な扱いがあるもの、結論の出た修正案、閉じられたか維持されている異議。提出全体に対する数。',
    accepted: '採用：採用、一部採用、採択、対応済み。提出全体に対する数。',
    cited: '引用：少なくとも一つの変更が出典として挙げたもの。提出全体に対する数。',
    clauses: '引いている条項：現在の文面にあり、そのいずれかを挙げている条項。現在のすべての条項に対する数。',
  },
  clauses: '条項ごと',
  clausesNone: '文面にはまだ条項がありません。',
  sources: '何から生まれたか',
  objections: 'この条項への異議',
  objection: (p) => `異議${p.label}：${p.state}`,
  versions: (p) => (p.count === 1 ? '最初の文言のままです。' : `現在の文言は${number(p.count)}番目のものです。`),
  nowhere: '結果につながらなかったものとその理由',
  nowhereNote: '回答はあり、採用されず、どの変更にも引かれていないもの。',
  nowhereNone: '今のところありません。回答されたものはすべて採用されたか、引かれています。',
  noReason: '理由は示されていません。',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: 'あなたの意見書',
  emptyTitle: 'まだ提出のないもの',
  contributionsNone: '意見書はまだありません。',
  comments: 'あなたのコメント',
  commentsNone: 'コメントはまだありません。',
  amendmentsNone: '修正案はまだ出していません。',
  objectionsNone: '異議はまだ出していません。',
  support: '文言について述べたこと',
  supportNone: '受け入れられるかどうかを述べた文言はまだありません。',
  assessments: 'あなたの評価',
  assessmentsNone: '評価した条項はまだありません。',
  stands: 'この文言は今も有効です。',
  changed: '条項の文言は変わりました。述べたことは前の文言についてのものとして残ります。',
};
