/** The findings in Portuguese, one sentence each. */
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

const sides: Readonly<Record<Side, string>> = { agree: 'concordam', disagree: 'discordam' };
const shares = (camps: readonly CampSide[], side: Side): string =>
  `${sides[side]} ${list(camps.map((camp) => `${percent(camp[side])} do grupo ${camp.letter}`))}`;
const quoted = (lead: string, camps: readonly CampSide[], side: Side): string =>
  camps.length === 0 ? `${lead} {quote}` : `${lead} {quote} <a>(${shares(camps, side)}).</a>`;

export const findings: typeof English = {
  hidden: () =>
    'Os resultados ficam ocultos até o fim da votação, para que o voto de ninguém influencie o de outra pessoa. Depois serão mostrados aqui.',
  waiting: () => 'Os números estão sendo calculados. Logo estarão aqui.',
  noVotes: (p) =>
    p.statements === 0
      ? 'Ninguém disse nada ainda: não há afirmações em que votar.'
      : 'Ainda não há números: eles aparecem quando pelo menos dez pessoas tiverem votado.',
  tookPart: (p) =>
    p.out === 0
      ? `<a>${people(p.people)}</a> ${plural(p.people, { one: 'deu', other: 'deram' })} ${votes(p.votes)} sobre ${statements(p.statements)}.`
      : `<a>${people(p.people)}</a> ${plural(p.people, { one: 'deu', other: 'deram' })} ${votes(p.votes)} sobre ${statements(p.statements)} e sobre mais ${number(p.out)} que a moderação retirou.`,
  holds: (p) => {
    const most = p.groups < 2;
    if (p.count === 0) {
      return most
        ? 'Ainda não há <a>nenhuma afirmação</a> em que a maioria das pessoas tome claramente o mesmo lado.'
        : `Ainda não há <a>nenhuma afirmação</a> em que ${everyGroup(p.groups)} tomem claramente o mesmo lado.`;
    }
    const who = most ? 'A maioria das pessoas toma' : `${capital(everyGroup(p.groups))} tomam`;
    return `${who} o mesmo lado em <a>${number(p.count)} de ${statements(p.of)}</a>.`;
  },
  nearest: (p) => quoted('A que mais se aproxima disso:', p.camps, p.side),
  clearest: (p) =>
    quoted(
      p.side === 'agree' ? 'O acordo mais claro é sobre esta:' : 'A rejeição mais clara é a esta:',
      p.camps,
      p.side,
    ),
  acrossTable: (p) => {
    if (p.count === 0) return 'Em nenhuma delas <a>todos os assentos</a> já ouvidos tendem para o mesmo lado.';
    if (p.count === p.of) return 'Em todas elas <a>todos os assentos</a> já ouvidos tendem para o mesmo lado.';
    return `Em ${fewOf(p.count)} delas <a>todos os assentos</a> já ouvidos tendem para o mesmo lado.`;
  },
  divides: (p) => {
    if (p.count === 0) return '<a>Nenhuma afirmação</a> divide claramente os grupos.';
    const lead = `Os grupos diferem claramente em <a>${fewStatements(p.count)}</a>`;
    if (p.opposed === 0) return `${lead}, nunca com a maioria de um grupo contra a maioria de outro.`;
    if (p.opposed === p.count) return `${lead}, com a maioria de um grupo contra a maioria de outro.`;
    const rest = p.count - p.opposed;
    return `${lead}: em ${fewOf(p.opposed)} delas a maioria de um grupo está contra a maioria de outro; ${plural(rest, { one: 'na outra', other: `nas outras ${fewOf(rest)}` })} a proporção dos que concordam é muito diferente.`;
  },
  sharpest: (p) => quoted('O que mais os divide:', p.camps, 'agree'),
  thin: (p) =>
    p.count === p.of
      ? 'Em todas as afirmações há <a>votos de menos para dizer</a>.'
      : `Em <a>${fewStatements(p.count)}</a> há votos de menos para dizer.`,
  apart: (p) => {
    const who = `Os ${few(p.groups)} grupos`;
    switch (p.separation) {
      case 'strong':
        return `${who} estão <a>claramente separados</a>: poucas pessoas ficam entre eles.`;
      case 'reasonable':
        return `${who} estão <a>razoavelmente separados</a>, com algumas pessoas entre eles.`;
      case 'weak':
        return `${who} estão <a>pouco separados</a>: muitas pessoas ficam entre eles, e a linha poderia ter sido traçada em outro ponto.`;
      case 'unstable':
        return `${who} são <a>instáveis</a>: confundem-se uns com os outros, e os mesmos votos poderiam ter sido divididos de outra forma. Leia-os como um esboço.`;
    }
  },
  groupsLater: () =>
    'Que grupos de opinião existem só se informa <a>quando a votação terminar</a>. Até lá todas as pessoas são contadas juntas.',
  noGroups: (p) =>
    p.alike
      ? 'Todos os votos em cada afirmação são iguais, por isso não se distinguem grupos de opinião: <a>todas as pessoas são contadas juntas</a>.'
      : `Não se distinguem grupos de opinião ${plural(p.people, { one: 'com um só votante', other: `entre ${people(p.people)}` })}: <a>todas as pessoas são contadas juntas</a>.`,
  placed: (p) =>
    `<a>${number(p.placed)} de ${people(p.people)}</a> ${plural(p.placed, { one: 'votou', other: 'votaram' })} em afirmações suficientes para ter lugar em um grupo, em regra sete; as demais contam apenas nos totais.`,
  notHeard: (p) => `<a>Ainda não ouvidos</a>: ${list(p.seats)}.`,
};
