/** The findings, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import { everyGroup, list, number, people, percent, statements, votes } from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const sides = { agree: '赞成', disagree: '反对' };

const quoted = (lead: string, camps: readonly CampSide[], side: Side): string =>
  camps.length === 0
    ? `${lead}{quote}`
    : `${lead}{quote}<a>（${list(camps.map((camp) => `${camp.letter}组${percent(camp[side])}`))}${sides[side]}）。</a>`;

export const findings: typeof English = {
  hidden: () => '投票结束前不显示结果，以免任何人的投票受他人影响。结束后将在此显示。',
  waiting: () => '正在计算数据，稍后将在此显示。',
  noVotes: (p) =>
    p.statements === 0 ? '还没有人发言：目前没有可供投票的观点。' : '暂无数据：至少有十人投票后才会显示。',
  tookPart: (p) =>
    p.out === 0
      ? `<a>${people(p.people)}</a>对${statements(p.statements)}共投出${votes(p.votes)}。`
      : `<a>${people(p.people)}</a>对${statements(p.statements)}共投出${votes(p.votes)}，另有${number(p.out)}条已被审核员撤下，对其投票也计入。`,
  holds: (p) => {
    const who = p.groups < 2 ? '多数人' : everyGroup(p.groups);
    if (p.count === 0) return `目前<a>没有一条观点</a>能让${who}的立场明确一致。`;
    return `${who}在<a>${statements(p.of)}中的${number(p.count)}条</a>上立场一致。`;
  },
  nearest: (p) => quoted('最接近一致的是：', p.camps, p.side),
  clearest: (p) => quoted(p.side === 'agree' ? '最明确赞成的是：' : '最明确反对的是：', p.camps, p.side),
  acrossTable: (p) => {
    if (p.count === 0) return '其中没有一条能让已表态的<a>所有席位</a>倾向相同。';
    if (p.count === p.of) return '在所有这些观点上，已表态的<a>所有席位</a>倾向相同。';
    return `在其中${number(p.count)}条上，已表态的<a>所有席位</a>倾向相同。`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>没有一条观点</a>使各组出现明确分歧。';
    const lead = `各组在<a>${statements(p.count)}</a>上有明确分歧`;
    if (p.opposed === 0) return `${lead}，但从未出现一组多数与另一组多数相对立的情况。`;
    if (p.opposed === p.count) return `${lead}，且均为一组多数与另一组多数相对立。`;
    return `${lead}：其中${number(p.opposed)}条是一组多数与另一组多数相对立，其余${number(p.count - p.opposed)}条是赞成比例相差很大。`;
  },
  sharpest: (p) => quoted('分歧最大的是：', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? '每一条观点的<a>票数都太少，无法判断</a>。'
      : `有<a>${statements(p.count)}</a>票数太少，无法判断。`,
  apart: (p) => {
    const who = `${number(p.groups)}个组`;
    switch (p.separation) {
      case 'strong':
        return `${who}之间<a>界限分明</a>：处于中间的人很少。`;
      case 'reasonable':
        return `${who}之间<a>界限较为清楚</a>，有一些人处于中间。`;
      case 'weak':
        return `${who}之间<a>界限模糊</a>：处于中间的人很多，界线也可以划在别处。`;
      case 'unstable':
        return `${who}的划分<a>不稳定</a>：各组相互交叠，同样的投票也可以划分成别的样子。请仅作粗略参考。`;
    }
  },
  groupsLater: () => '有哪些意见群体，要到<a>投票结束后</a>才公布。在此之前，所有人合并统计。',
  noGroups: (p) =>
    p.alike
      ? '每条观点上的投票都相同，因此无法区分意见群体：<a>所有人合并统计</a>。'
      : `在${number(p.people)}位投票者中无法区分意见群体：<a>所有人合并统计</a>。`,
  placed: (p) =>
    `<a>${people(p.people)}中有${number(p.placed)}人</a>投票的观点数量足以归入某个组，通常为七条；其他人仅计入总数。`,
  notHeard: (p) => `<a>尚未表态</a>：${list(p.seats)}。`,
};
