/** The findings in Spanish, one sentence each. `<a>…</a>` marks what is linked to the numbers, `{quote}` where a statement is quoted. */
import type { findings as English } from '../findings.en.ts';
import {
  capital,
  everyGroup,
  few,
  fewOf,
  fewStatements,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.ts';

interface CampSide {
  readonly letter: string;
  readonly agree: number;
  readonly disagree: number;
}
type Side = 'agree' | 'disagree';

const sides: Readonly<Record<Side, string>> = { agree: 'de acuerdo', disagree: 'en desacuerdo' };
const withShares = (lead: string, camps: readonly CampSide[], side: Side): string => {
  if (camps.length === 0) return `${lead} {quote}`;
  const shares = list(camps.map((camp) => `el ${percent(camp[side])} del grupo ${camp.letter}`));
  return `${lead} {quote} <a>(${sides[side]}: ${shares}).</a>`;
};

export const findings: typeof English = {
  hidden: () =>
    'Los resultados permanecen ocultos hasta que cierre la votación, para que el voto de nadie influya en el de los demás. Entonces se mostrarán aquí.',
  waiting: () => 'Se están calculando las cifras. Aparecerán aquí en un momento.',
  noVotes: (p) =>
    p.statements === 0
      ? 'Nadie ha dicho nada todavía: no hay afirmaciones sobre las que votar.'
      : 'Todavía no hay cifras: se muestran cuando hayan votado al menos diez personas.',
  tookPart: (p) =>
    p.out === 0
      ? `<a>${people(p.people)}</a> ${plural(p.people, { one: 'emitió', other: 'emitieron' })} ${votes(p.votes)} sobre ${statements(p.statements)}.`
      : `<a>${people(p.people)}</a> ${plural(p.people, { one: 'emitió', other: 'emitieron' })} ${votes(p.votes)} sobre ${statements(p.statements)} y sobre otras ${number(p.out)} que la moderación retiró.`,
  holds: (p) => {
    const who = p.groups < 2 ? 'la mayoría de las personas' : everyGroup(p.groups);
    const agree = p.groups < 2 ? 'coincide' : 'coinciden';
    if (p.count === 0) {
      return `Todavía no hay <a>ninguna afirmación</a> en la que ${who} ${p.groups < 2 ? 'coincida' : 'coincidan'} claramente.`;
    }
    return `${capital(who)} ${agree} en <a>${number(p.count)} de ${statements(p.of)}</a>.`;
  },
  nearest: (p) => withShares('La que más se acerca:', p.camps, p.side),
  clearest: (p) => withShares(p.side === 'agree' ? 'El acuerdo más claro:' : 'El rechazo más claro:', p.camps, p.side),
  acrossTable: (p) => {
    if (p.count === 0) return 'En ninguna de ellas se inclinan hacia el mismo lado <a>todos los asientos</a> ya oídos.';
    if (p.count === p.of) return 'En todas ellas, <a>todos los asientos</a> ya oídos se inclinan hacia el mismo lado.';
    return `En ${fewOf(p.count)} de ellas, <a>todos los asientos</a> ya oídos se inclinan hacia el mismo lado.`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>Ninguna afirmación</a> divide claramente a los grupos.';
    const lead = `Los grupos difieren claramente en <a>${fewStatements(p.count)}</a>`;
    if (p.opposed === 0) return `${lead}, sin que en ningún caso la mayoría de un grupo se oponga a la de otro.`;
    if (p.opposed === p.count) return `${lead}, con la mayoría de un grupo opuesta a la de otro.`;
    const rest = p.count - p.opposed;
    return `${lead}: en ${fewOf(p.opposed)} de ellas, la mayoría de un grupo se opone a la de otro; en ${plural(rest, { one: 'la otra', other: `las otras ${few(rest)}` })}, las proporciones de personas de acuerdo están muy alejadas.`;
  },
  sharpest: (p) => withShares('Lo que más divide:', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? 'En todas las afirmaciones hay <a>muy pocos votos para pronunciarse</a>.'
      : `En <a>${fewStatements(p.count)}</a> hay muy pocos votos para pronunciarse.`,
  apart: (p) => {
    const who = `Los ${few(p.groups)} grupos`;
    switch (p.separation) {
      case 'strong':
        return `${who} están <a>claramente separados</a>: pocas personas se sitúan entre ellos.`;
      case 'reasonable':
        return `${who} están <a>bastante separados</a>, con algunas personas entre ellos.`;
      case 'weak':
        return `${who} están <a>poco separados</a>: muchas personas se sitúan entre ellos, y la línea podría haberse trazado en otro lugar.`;
      case 'unstable':
        return `${who} son <a>inestables</a>: se confunden entre sí, y los mismos votos podrían haberse repartido de otro modo. Tómelos como un boceto.`;
    }
  },
  groupsLater: () =>
    'Los grupos de opinión se dan a conocer <a>cuando cierra la votación</a>. Hasta entonces se cuenta a todas las personas juntas.',
  noGroups: (p) => {
    if (p.alike)
      return 'En cada afirmación todos los votos son iguales, así que no se distinguen grupos de opinión: <a>se cuenta a todas las personas juntas</a>.';
    return `No se distinguen grupos de opinión entre ${plural(p.people, { one: 'los votos de una sola persona', other: `las ${people(p.people)} que votaron` })}: <a>se cuenta a todas las personas juntas</a>.`;
  },
  placed: (p) =>
    `<a>${number(p.placed)} de ${people(p.people)}</a> ${plural(p.placed, { one: 'votó', other: 'votaron' })} sobre suficientes afirmaciones para quedar en un grupo (siete, por regla general); las demás cuentan solo en los totales.`,
  notHeard: (p) => `<a>Todavía no oídos</a>: ${list(p.seats)}.`,
};
