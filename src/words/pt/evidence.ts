/**
 * What holds across the table, and why, in Portuguese: classes, reasons, what would change them, how easily it could be bought, and the short list.
 * `{seat0}`, `{seat1}` … stand where the name of a seat goes.
 */
import type { evidence as English } from '../evidence.en.ts';
import { few, fewOf, fewStatements, list, number, people, percent, plural, statements } from './counts.ts';

interface Lack {
  readonly slot: string;
  readonly lacks: number;
}
interface SeatCount {
  readonly name: string;
  readonly count: number;
}

const points = (count: number): string => `${number(count)} ${plural(count, { one: 'ponto', other: 'pontos' })}`;
const lacking = (count: number): string => `${plural(count, { one: 'falta', other: 'faltam' })} ${points(count)}`;
const missing = (p: Lack): string => `${p.slot} (${lacking(p.lacks)})`;
const over = (p: Lack): string => `${p.slot} (${points(p.lacks)} a mais)`;
const on = (p: SeatCount): string => `${p.name} (${fewStatements(p.count)})`;
const others = (count: number): string => plural(count, { one: 'outra', other: `outras ${fewOf(count)}` });
/** Names stand after the noun, so that no article has to go with them. */
const inSeats = (names: readonly string[]): string =>
  `${names.length === 1 ? 'no assento' : 'nos assentos'} ${list(names)}`;
const inSome = (enough: number, names: readonly string[]): string =>
  names.length === enough ? inSeats(names) : `em ${few(enough)} dos assentos ${list(names)}`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `Em <a>nenhuma afirmação de ${number(p.of)}</a> as evidências são compatíveis com um consenso dos ${few(p.seats)} assentos, ou de todos menos um.`;
      const what = `podem aceitar <a>${number(both)} de ${statements(p.of)}</a>`;
      if (p.consensus === 0) return `Os ${few(p.seats)} assentos ${what}.`;
      const who =
        p.together === 0
          ? `Os ${few(p.seats)} assentos, ou todos menos um,`
          : p.together === p.seats
            ? `Os ${few(p.seats)} assentos`
            : `Os ${few(p.together)} assentos ouvidos, de ${few(p.seats)},`;
      const lead = `${who} ${what}`;
      return p.full === 0 ? `${lead}.` : `${lead}, ${fewOf(p.full)} por consenso pleno.`;
    },
    clearestAcross: () => '<a>A mais clara</a>: {quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a>: de ${percent(p.least)} a ${percent(p.most)} concordam com {quote}`;
      return p.isClear
        ? `Do que a maioria dos assentos apoia, o que mais claramente discorda é ${agree}`
        : `Nenhum assento discorda claramente do que a maioria apoia; o mais hesitante é ${agree}`;
    },
    pending: (p) =>
      `Os ${few(p.seats)} assentos, ou todos menos um, apoiam <a>${number(p.count)} de ${statements(p.of)}</a>; ainda não se informa se cada parte do mapa de opiniões também apoia.`,
    soFar: (p) =>
      `Todos os assentos ouvidos apoiam <a>${number(p.count)} de ${statements(p.of)}</a>, mas foram ouvidos poucos demais para falar de consenso.`,
    opposition: (p) => {
      const lead = `Em ${others(p.count)} há <a>amplo apoio, mas oposição significativa</a>`;
      return p.seats.length === 0 ? `${lead}.` : `${lead}; sem concordância clara: ${list(p.seats.map(on))}.`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `Em ${fewStatements(p.divergence)} <a>a mesa diverge</a>.`;
      if (p.divergence === 0) return `Em ${fewStatements(p.minority)} só <a>uma minoria da mesa</a> concorda.`;
      return `Em ${fewStatements(p.divergence)} <a>a mesa diverge</a>, e em ${others(p.minority)} só uma minoria concorda.`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? 'Em todas as afirmações foram ouvidos <a>assentos de menos</a> para dizer alguma coisa.'
        : `Em ${fewStatements(p.count)} foram ouvidos <a>assentos de menos</a> para dizer alguma coisa.`,
    unheard: (p) => {
      const named = p.seats.map(
        ({ name, count }) => `${name} (${count === p.of ? `as ${number(count)}` : fewOf(count)})`,
      );
      const others = plural(p.others, { one: 'outro assento', other: `outros ${few(p.others)} assentos` });
      const rest = p.others === 0 ? [] : [`${others} (${fewOf(p.most)}${p.others === 1 ? '' : ' no máximo'})`];
      return `<a>Faltam votos</a> de: ${list([...named, ...rest])}.`;
    },
    allHeard: () => 'Não falta ninguém: <a>cada assento</a> foi ouvido em cada afirmação.',
    sureAcross: () =>
      `Um assento conta com ${percent(0.6)} de acordo <a>mesmo no limite inferior de um intervalo de ${percent(0.9)}</a>.`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'Sem qualquer um dos assentos, <a>nada mudaria</a>.'
          : `Sem um assento ou outro ${plural(p.changed, { one: 'mudaria', other: 'mudariam' })} <a>${number(p.changed)} de ${number(p.of)} resultados</a>.`;
      return p.shaken === 0
        ? 'Sem qualquer um dos assentos, <a>nada disto mudaria</a>.'
        : `Sem um assento ou outro ${plural(p.shaken, { one: 'mudaria', other: 'mudariam' })} <a>${number(p.shaken)} das ${number(p.holds)}</a>.`;
    },
  },
  mark: (p) =>
    `${p.name}: ${p.state}, de ${percent(p.lower)} a ${percent(p.upper)} concordam, ${percent(p.disagree)} discordam`,
  title: 'O que une a mesa',
  intro:
    'Ordenado segundo aquilo com que as evidências são compatíveis. Não é uma decisão: declarar um consenso é ato de uma pessoa, que lhe põe o seu nome.',
  classes: {
    'full-consensus': 'Consenso pleno',
    consensus: 'Consenso',
    'strong-support': 'Amplo apoio, oposição significativa',
    'minority-view': 'Visão minoritária',
    divergence: 'Divergência',
    insufficient: 'Evidências insuficientes',
    pending: 'Apoio dos assentos',
    'so-far': 'Apoio de todos os assentos ouvidos',
  },
  meaning: {
    'full-consensus':
      'Todos os assentos foram ouvidos; em cada um, pelo menos três quartos das pessoas concordam no limite inferior do intervalo, e quase ninguém discorda.',
    consensus:
      'Em todos os assentos, ou em todos menos um, pelo menos 60% das pessoas concordam no limite inferior do intervalo, e em cada parte do mapa pelo menos metade. O assento que fica à margem é nomeado; não tem veto.',
    'strong-support':
      'No conjunto, a maioria dos assentos concorda, mas não assentos suficientes para um consenso. O nome é o usado em mesas como esta: quem impede o consenso pode ser contra, ou apenas não ser claramente a favor.',
    'minority-view':
      'A maior parte da mesa não concorda, mas algum assento ou alguma parte do mapa claramente concorda.',
    divergence: 'Os assentos foram ouvidos, e vão em direções diferentes ou em nenhuma direção clara.',
    insufficient: 'Foram ouvidos assentos de menos. Silêncio não é consentimento.',
    pending:
      'Em todos os assentos, ou em todos menos um, pelo menos 60% das pessoas concordam no limite inferior do intervalo. Se cada parte do mapa de opiniões também a apoia é informado quando a votação terminar, e só se houver pessoas suficientes em cada parte.',
    'so-far':
      'Em cada assento ouvido, pelo menos 60% das pessoas concordam no limite inferior do intervalo. Foram ouvidos assentos de menos para falar de consenso: silêncio não é consentimento.',
  },
  consistent: {
    'full-consensus': 'As evidências são compatíveis com um consenso pleno.',
    consensus: 'As evidências são compatíveis com um consenso.',
    'strong-support': 'As evidências são compatíveis com um amplo apoio, mas com oposição significativa.',
    'minority-view': 'As evidências são compatíveis com uma visão minoritária.',
    divergence: 'As evidências são compatíveis com uma divergência.',
    insufficient: 'Não há evidências suficientes para dizer qual é a posição da mesa.',
  },
  counted: (p) => `${p.name}: ${number(p.count)}`,
  more: (p) => `Mais ${statements(p.count)}`,
  showAll: (p) => `Mostrar todas as ${number(p.count)}`,
  page: (p) => `${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  next: 'Página seguinte',
  previous: 'Página anterior',
  backToAll: 'Voltar à página inteira',
  asideNote: (p) => `Sem concordância clara: ${list(p.seats)}.`,
  unheardNote: (p) => `${plural(p.seats.length, { one: 'Não ouvido', other: 'Não ouvidos' })}: ${list(p.seats)}.`,
  withheldNote: (p) => `Poucos demais para mostrar: ${list(p.seats)}.`,
  everySeat: 'Todos os assentos a apoiam.',
  markKey:
    'Cheio: a parte que concorda, no mínimo. Claro: a parte que pode concordar, no máximo (intervalo de 90%). Tracejado: discordam. Linha fina: 60%. Contorno interrompido: cadeira vazia, ainda não ouvida. Pontilhado: pessoas de menos para mostrar.',
  barsKey:
    'Uma barra por assento. Cheio: a parte do assento que concorda, no mínimo. Claro: a parte que pode concordar, no máximo (intervalo de 90%). Tracejado, a partir da outra ponta: discordam. Linha vertical: 60%.',
  range: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: 'ainda não ouvido',
  details: 'Por quê, por assento e por grupo',
  together: (p) => `${p.parts.join('; ')}.`,
  whyTitle: 'Por que isto, e não mais',
  not: {
    'full-consensus': 'Não é consenso pleno:',
    consensus: 'Não é consenso:',
    'strong-support': 'Não é amplo apoio:',
    'minority-view': 'Não é visão minoritária:',
    divergence: 'Nem sequer é divergência:',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'a mesa tem menos de dois assentos',
    'not-heard': (p) =>
      `votaram pessoas de menos ${inSeats(p.seats)} para que ${p.seats.length === 1 ? 'seja ouvido' : 'sejam ouvidos'}`,
    'seat-below': (p) =>
      `${inSeats(p.seats)}, não é certo que pelo menos ${percent(p.threshold)} das pessoas concordem`,
    'seat-opposes': (p) => `${inSeats(p.seats)}, mais de ${percent(p.threshold)} das pessoas discordam`,
    'bin-below': (p) =>
      `em alguma parte do mapa de opiniões, não é certo que pelo menos ${percent(p.threshold)} das pessoas concordem`,
    'bins-later': () => 'quando a votação terminar será informado se há concordância em cada parte do mapa de opiniões',
    'bins-withheld': () => 'há pessoas de menos em alguma parte do mapa de opiniões para mostrá-la',
    objection: () => 'há uma objeção registrada',
    'mean-below': (p) => `na média dos assentos, menos de ${percent(p.threshold)} das pessoas concordam`,
    'mean-above': (p) => `na média dos assentos, ${percent(p.threshold)} ou mais das pessoas concordam`,
    'nobody-above': (p) =>
      `em nenhum assento nem em nenhuma parte do mapa é certo que pelo menos ${percent(p.threshold)} das pessoas concordem`,
  },
  changeTitle: 'O que mudaria isto',
  towards: {
    'full-consensus': 'Para um consenso pleno:',
    consensus: 'Para um consenso:',
    'strong-support': 'Para um amplo apoio:',
  },
  changes: {
    'too-few-seats': () => 'um segundo assento teria de participar',
    'not-heard': (p) => `mais votos ${inSome(p.enough, p.seats)}`,
    'seat-below': (p) =>
      `com certeza, ${percent(p.threshold)} de concordância ${inSome(p.enough, p.seats.map(missing))}`,
    'seat-opposes': (p) => `não mais de ${percent(p.threshold)} de discordância ${inSeats(p.seats.map(over))}`,
    'bin-below': (p) => `com certeza, ${percent(p.threshold)} de concordância em cada parte do mapa de opiniões`,
    'bins-later': () => 'cada parte do mapa de opiniões teria de apoiá-la, o que é informado quando a votação terminar',
    'bins-withheld': () => 'pessoas suficientes em cada parte do mapa de opiniões',
    objection: () => 'a objeção teria de ser resolvida',
    'mean-below': (p) => `${percent(p.threshold)} de concordância na média dos assentos (${lacking(p.lacks)})`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond:
    'Não há nada acima disto. Votos que discordem, ou pessoas que retirem o que disseram, ainda poderiam mudá-lo.',
  accounts: (p) =>
    `Por fraude, seriam necessárias cerca de ${number(p.accounts)} ${plural(p.accounts, { one: 'conta favorável', other: 'contas favoráveis' })} em ${few(p.seats)} assentos, cada uma tomada por uma pessoa de uma organização diferente.`,
  howSure: {
    title: 'Que grau de certeza há nisto',
    manski: 'Se quem passou contasse a favor ou contra',
    manskiNote:
      'A concordância se todas as pessoas que passaram discordassem, e se todas concordassem. Aqui nada se supõe delas.',
    headSeat: 'Assento',
    headBounds: 'Concordam (intervalo de 90%)',
    headVotes: 'Valor em votos',
    headManski: 'De, a',
    few: 'pessoas de menos para mostrar',
    note: 'Valor em votos: quantos votos iguais diriam o mesmo. As pessoas de uma mesma organização contam juntas pela raiz quadrada do seu número; um voto que passa conta como meio voto que não concorda.',
  },
  dissent: {
    title: 'Quem não acompanha claramente a mesa, e em quê',
    intro: (p) =>
      `De ${statements(p.count)} que a mesa ou a maioria dos seus assentos apoiam: aquelas em que não é certo que pelo menos 60% das pessoas de um assento concordem. Primeiro as mais distantes.`,
    none: 'nenhuma',
    more: (p) => `e mais ${number(p.count)}, pelo número:`,
    agree: (p) => `concordam: ${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  },
  heard: {
    title: 'Quem não foi ouvido',
    intro: (p) =>
      `De ${statements(p.of)}, em quantas cada assento foi ouvido e em quantas tem votos de menos para mostrar.`,
    none: 'Cada assento foi ouvido em cada afirmação.',
    headHeard: 'Ouvido em',
    headUnheard: 'Não ouvido em',
    headWithheld: 'De menos para mostrar em',
  },
  history: {
    title: 'O que foi publicado disto',
    entry: (p) => `<a>${p.when}</a>: ${p.name}`,
  },
  capture: {
    title: 'Com que facilidade isto poderia ser comprado',
    intro:
      'Os mesmos números, de novo sem cada assento e sem cada organização grande, com outros pesos, e contando como uma só as cédulas que se parecem. Ninguém fica fora de nenhum número por causa disso.',
    later: 'É informado quando a votação terminar.',
    computing: 'Está sendo calculado e logo estará aqui.',
    seats: (p) =>
      `Se cada assento for deixado de fora, um após o outro, o resultado muda no máximo em ${fewOf(p.most.count)} de ${statements(p.of)}: sem o assento ${p.most.name}.`,
    seatsNone: 'Deixar de fora qualquer um dos assentos não muda nenhum resultado.',
    organisations: (p) => {
      if (p.changed === 0)
        return plural(p.tried, {
          one: 'Deixar de fora a maior organização não muda nenhum resultado.',
          other: `Deixar de fora, uma por vez, as ${number(p.tried)} maiores organizações não muda nenhum resultado.`,
        });
      const without = plural(p.tried, {
        one: 'Sem a maior organização',
        other: `Sem alguma das ${number(p.tried)} maiores organizações, deixadas de fora uma por vez`,
      });
      return `${without}, o resultado seria outro em ${fewStatements(p.changed)}.`;
    },
    restsOn: (p) =>
      `A mesa só pode aceitar ${fewStatements(p.statements)} graças a uma única organização: ${plural(p.statements, { one: 'apoia-se', other: 'apoiam-se' })} nela.`,
    noOrganisations: 'Ninguém fala por uma organização, por isso nenhuma pode sustentar um resultado.',
    weights: (p) =>
      p.changed === 0
        ? 'Se um assento contasse a metade ou o dobro, nenhum resultado mudaria.'
        : `Se um assento contasse a metade ou o dobro, ${plural(p.changed, { one: 'mudaria', other: 'mudariam' })} no máximo ${number(p.changed)} de ${number(p.of)} ${plural(p.of, { one: 'resultado', other: 'resultados' })}.`,
    alike: (p) => {
      const lead = `De ${people(p.of)} com dez votos ou mais,`;
      if (p.people === 0) return `${lead} não há duas cédulas mais parecidas do que o acaso explica.`;
      const changes = p.changed === 0 ? 'nenhum resultado muda' : `o resultado muda em ${fewStatements(p.changed)}`;
      return `${lead} ${number(p.people)} ${plural(p.people, { one: 'entregou uma cédula mais parecida com outras', other: 'entregaram cédulas mais parecidas' })} do que o acaso explica. Contando cada um desses conjuntos como uma pessoa, ${changes}.`;
    },
    alikeFew: 'Algumas cédulas se parecem: são poucas demais para dizer mais.',
    bursts: (p) =>
      p.count === 0
        ? 'Em nenhuma afirmação os votos vieram em rajada.'
        : `Em ${fewStatements(p.count)}, votos de um mesmo tipo vieram em rajada, mais do que os votos em todo o resto naquele momento. Uma reunião ou um link que circula tem o mesmo aspecto.`,
    accounts: (p) =>
      `Para levar ao consenso uma afirmação que não une, ${plural(p.median, { one: `seria necessária ${number(p.median)} conta falsa`, other: `seriam necessárias ${number(p.median)} contas falsas` })} (mediana), se cada uma passasse por uma pessoa de uma organização diferente. Os assentos pequenos são os mais baratos, e mais pessoas em outros assentos não encarecem isso.`,
    weak: 'Só pelos votos não se distingue uma falsificação cuidadosa de uma pessoa. O que protege um assento é que se saiba que as suas pessoas são quem dizem ser; a página da mesa mostra de quantas se sabe.',
  },
  slate: {
    title: 'Uma lista curta para todas as opiniões',
    intro: (p) =>
      `${statements(p.count)}, ${plural(p.count, { one: 'escolhida', other: 'escolhidas' })} para que o maior número possível de pessoas encontre várias das suas posições, todos os assentos com o mesmo peso. Algumas se contradizem: representam pessoas, não um acordo.`,
    agree: 'a favor',
    disagree: 'contra',
    audit: (p) =>
      `Auditoria (EJR+): um conjunto de pessoas que tivesse direito a lugares entre as ${number(p.size)} e tivesse menos daria 100% ou mais. O que mais se aproxima chega a ${percent(p.violation)}.`,
    uncovered: (p) =>
      p.people === 0
        ? `De ${people(p.of)}, todas encontram nela pelo menos uma das suas posições.`
        : `De ${people(p.of)}, ${number(p.people)} não ${plural(p.people, { one: 'encontra', other: 'encontram' })} nela nenhuma das suas posições.`,
    covered: (p) => `De ${people(p.of)}, todas menos algumas poucas encontram nela pelo menos uma das suas posições.`,
    observed: 'Só a partir dos votos: o que não foi perguntado a alguém conta como se não concordasse.',
  },
  map: {
    seat: (p) =>
      `${p.name}: o centro das suas pessoas está a ${percent(p.x / 100)} a partir da esquerda e a ${percent(p.y / 100)} a partir do alto.`,
    caption:
      'Uma letra em um quadrado é um assento, no centro das suas pessoas que têm lugar no mapa. Assentos com pessoas de menos não são colocados.',
  },
  csv: 'CSV',
};
