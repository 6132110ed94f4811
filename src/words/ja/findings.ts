/** The findings, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import { everyGroup, list, number, people, percent, statements, votes } from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const sides = { agree: '賛成', disagree: '反対' };

const quoted = (lead: string, camps: readonly CampSide[], side: Side): string =>
  camps.length === 0
    ? `${lead}{quote}`
    : `${lead}{quote}<a>（${sides[side]}：${list(camps.map((camp) => `グループ${camp.letter}の${percent(camp[side])}`))}）</a>`;

export const findings: typeof English = {
  hidden: () =>
    '誰の投票もほかの人の投票に左右されないように、投票の終了まで結果は表示されません。終了後、ここに表示されます。',
  waiting: () => '集計を計算しています。まもなくここに表示されます。',
  noVotes: (p) =>
    p.statements === 0
      ? 'まだ誰も発言していません。投票できる意見はありません。'
      : 'まだ集計はありません。10人以上が投票すると表示されます。',
  tookPart: (p) =>
    p.out === 0
      ? `<a>${people(p.people)}</a>が${statements(p.statements)}に${votes(p.votes)}を投じました。`
      : `<a>${people(p.people)}</a>が${statements(p.statements)}に${votes(p.votes)}を投じました。モデレーターが除外した${number(p.out)}件への投票も含みます。`,
  holds: (p) => {
    const who = p.groups < 2 ? '多くの人' : everyGroup(p.groups);
    if (p.count === 0) return `${who}の立場がはっきり一致する<a>意見はまだありません</a>。`;
    return `<a>${statements(p.of)}のうち${number(p.count)}件</a>で、${who}の立場が一致しています。`;
  },
  nearest: (p) => quoted('最も一致に近い意見：', p.camps, p.side),
  clearest: (p) =>
    quoted(p.side === 'agree' ? '最もはっきり賛成された意見：' : '最もはっきり反対された意見：', p.camps, p.side),
  acrossTable: (p) => {
    if (p.count === 0) return 'このうち、声が届いている<a>すべての席</a>の傾向が同じ意見はありません。';
    if (p.count === p.of) return 'そのすべてで、声が届いている<a>すべての席</a>の傾向が同じです。';
    return `そのうち${number(p.count)}件で、声が届いている<a>すべての席</a>の傾向が同じです。`;
  },
  divides: (p) => {
    if (p.count === 0) return 'グループの間ではっきり分かれる<a>意見はありません</a>。';
    const lead = `<a>${statements(p.count)}</a>で、グループの間にはっきりした違いがあります`;
    if (p.opposed === 0) return `${lead}。ただし、多数派どうしが対立するものはありません。`;
    if (p.opposed === p.count) return `${lead}。いずれも、あるグループの多数派と別のグループの多数派が対立しています。`;
    return `${lead}。うち${number(p.opposed)}件では、あるグループの多数派と別のグループの多数派が対立し、残る${number(p.count - p.opposed)}件では、賛成の割合が大きく離れています。`;
  },
  sharpest: (p) => quoted('最も意見が分かれるもの：', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? 'どの意見も、<a>票が少なすぎて判断できません</a>。'
      : `<a>${statements(p.count)}</a>は、票が少なすぎて判断できません。`,
  apart: (p) => {
    const who = `${number(p.groups)}つのグループ`;
    switch (p.separation) {
      case 'strong':
        return `${who}は<a>はっきり分かれています</a>。中間にいる人はわずかです。`;
      case 'reasonable':
        return `${who}は<a>ある程度分かれています</a>。中間にいる人もいます。`;
      case 'weak':
        return `${who}は<a>弱くしか分かれていません</a>。中間にいる人が多く、境界は別の所にも引けたかもしれません。`;
      case 'unstable':
        return `${who}は<a>不安定です</a>。互いに重なり合い、同じ投票でも別の分け方ができたかもしれません。大まかな目安としてご覧ください。`;
    }
  },
  groupsLater: () =>
    'どのような意見グループがあるかは、<a>投票の終了後</a>に公表されます。それまでは全員をまとめて数えます。',
  noGroups: (p) =>
    p.alike
      ? 'どの意見でも全員の投票が同じなので、意見グループは区別できません。<a>全員をまとめて数えます</a>。'
      : `投票した${people(p.people)}の中に意見グループは区別できません。<a>全員をまとめて数えます</a>。`,
  placed: (p) =>
    `<a>${people(p.people)}のうち${number(p.placed)}人</a>が、グループに入るのに十分な数（通常は7件）の意見に投票しました。ほかの人は合計にのみ数えます。`,
  notHeard: (p) => `<a>まだ声が届いていない席</a>：${list(p.seats)}。`,
};
