/** The findings in Russian, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import { byStatements, capital, everyGroup, form, list, number, ofPeople, people, percent, votes } from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const sides: Readonly<Record<Side, string>> = { agree: 'за', disagree: 'против' };

/** `за: 80 % группы A и 75 % группы B` */
const shares = (camps: readonly CampSide[], side: Side): string =>
  `${sides[side]}: ${list(camps.map((camp) => `${percent(camp[side])} группы ${camp.letter}`))}`;

const quoted = (lead: string, camps: readonly CampSide[], side: Side): string =>
  camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(camps, side)}).</a>`;

export const findings: typeof English = {
  hidden: () =>
    'Результаты скрыты до окончания голосования, чтобы ничей голос не зависел от чужих. После этого они появятся здесь.',
  waiting: () => 'Данные рассчитываются и через мгновение появятся здесь.',
  noVotes: (p) =>
    p.statements === 0
      ? 'Пока никто ничего не сказал: тезисов для голосования нет.'
      : 'Данных пока нет: они появятся, когда проголосуют не менее десяти человек.',
  tookPart: (p) =>
    p.out === 0
      ? `Участники: <a>${people(p.people)}</a>. Подано ${votes(p.votes)} по ${byStatements(p.statements)}.`
      : `Участники: <a>${people(p.people)}</a>. Подано ${votes(p.votes)} по ${byStatements(p.statements)}; в них учтены и голоса по тезисам, снятым модераторами: ${number(p.out)}.`,
  holds: (p) => {
    if (p.count === 0) {
      const who = p.groups < 2 ? 'большинство людей' : everyGroup(p.groups);
      return `Пока <a>нет ни одного тезиса</a>, по которому ${who} явно ${p.groups < 2 ? 'сходится' : 'сходятся'} во мнении.`;
    }
    const who = p.groups < 2 ? 'Большинство людей сходится' : `${capital(everyGroup(p.groups))} сходятся`;
    return `${who} во мнении <a>по ${byStatements(p.count)} из ${number(p.of)}</a>.`;
  },
  nearest: (p) => quoted('Ближе всего к этому:', p.camps, p.side),
  clearest: (p) =>
    quoted(p.side === 'agree' ? 'Яснее всего они согласны с этим:' : 'Яснее всего они отвергают это:', p.camps, p.side),
  acrossTable: (p) => {
    if (p.count === 0)
      return 'Ни по одному из них <a>все места</a>, от которых есть голоса, не склоняются в одну сторону.';
    if (p.count === p.of)
      return 'По всем этим тезисам <a>все места</a>, от которых есть голоса, склоняются в одну сторону.';
    return `По ${number(p.count)} из них <a>все места</a>, от которых есть голоса, склоняются в одну сторону.`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>Ни один тезис</a> явно не разделяет группы.';
    const lead = `Группы явно расходятся по <a>${byStatements(p.count)}</a>`;
    if (p.opposed === 0) return `${lead}, но большинство одной группы нигде не выступает против большинства другой.`;
    if (p.opposed === p.count) return `${lead}: большинство одной группы выступает против большинства другой.`;
    return `${lead}: по ${number(p.opposed)} из них большинство одной группы выступает против большинства другой; по остальным (${number(p.count - p.opposed)}) сильно различается доля тех, кто за.`;
  },
  sharpest: (p) => quoted('Сильнее всего их разделяет это:', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? 'По всем тезисам <a>слишком мало голосов, чтобы судить</a>.'
      : `По <a>${byStatements(p.count)}</a> слишком мало голосов, чтобы судить.`,
  apart: (p) => {
    const who = p.groups === 2 ? 'Две группы' : `${number(p.groups)} ${form(p.groups, 'группа', 'группы', 'групп')}`;
    switch (p.separation) {
      case 'strong':
        return `${who} <a>чётко различаются</a>: между ними стоит мало людей.`;
      case 'reasonable':
        return `${who} <a>достаточно различаются</a>, хотя между ними есть люди.`;
      case 'weak':
        return `${who} <a>различаются слабо</a>: между ними стоит много людей, и границу можно было провести иначе.`;
      case 'unstable':
        return `${who} <a>неустойчивы</a>: они переходят одна в другую, и те же голоса можно было разделить иначе. Считайте их наброском.`;
    }
  },
  groupsLater: () =>
    'Какие есть группы мнений, будет показано <a>после окончания голосования</a>. До тех пор все считаются вместе.',
  noGroups: (p) =>
    p.alike
      ? 'По каждому тезису все голоса одинаковы, поэтому группы мнений не различить: <a>все считаются вместе</a>.'
      : `Среди проголосовавших (${people(p.people)}) группы мнений не различить: <a>все считаются вместе</a>.`,
  placed: (p) =>
    `<a>${number(p.placed)} из ${ofPeople(p.people)}</a> ответили на достаточное число тезисов, как правило на семь, чтобы их можно было отнести к группе; остальные учтены только в общих числах.`,
  notHeard: (p) => `<a>Пока нет голосов от этих мест</a>: ${list(p.seats)}.`,
};
