/**
 * What holds across the table, and why, in Spanish: classes, reasons, what would change them, how easily it could be bought, and the short list.
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

const points = (count: number): string => `${number(count)} ${plural(count, { one: 'punto', other: 'puntos' })}`;
const missing = (p: Lack): string =>
  `${p.slot} (${plural(p.lacks, { one: 'falta', other: 'faltan' })} ${points(p.lacks)})`;
const over = (p: Lack): string => `${p.slot} (${points(p.lacks)} de más)`;
const on = (p: SeatCount): string => `${p.name} (${fewStatements(p.count)})`;
/** Names stand after the noun, so that no article has to go with them. */
const theSeats = (names: readonly string[]): string =>
  `${names.length === 1 ? 'el asiento' : 'los asientos'} ${list(names)}`;
const someOf = (enough: number, names: readonly string[]): string =>
  names.length === enough
    ? theSeats(names)
    : `${plural(enough, { one: 'uno', other: few(enough) })} de los asientos ${list(names)}`;

export const evidence: typeof English = {
  findings: {
    across: (p) => {
      const both = p.full + p.consensus;
      if (both === 0)
        return `En <a>ninguna afirmación de ${number(p.of)}</a> son los indicios compatibles con un consenso de los ${few(p.seats)} asientos, o de todos menos uno.`;
      const what = `pueden aceptar <a>${number(both)} de ${statements(p.of)}</a>`;
      if (p.consensus === 0) return `Los ${few(p.seats)} asientos ${what}.`;
      const who =
        p.together === 0
          ? `Los ${few(p.seats)} asientos, o todos menos uno,`
          : p.together === p.seats
            ? `Los ${few(p.seats)} asientos`
            : `Los ${few(p.together)} asientos escuchados, de ${few(p.seats)},`;
      const lead = `${who} ${what}`;
      return p.full === 0 ? `${lead}.` : `${lead}, ${fewOf(p.full)} por consenso pleno.`;
    },
    clearestAcross: () => '<a>La más clara</a>: {quote}',
    aside: (p) => {
      const agree = `<a>${p.seat}</a>: del ${percent(p.least)} al ${percent(p.most)} de acuerdo con {quote}`;
      return p.isClear
        ? `De lo que apoya la mayoría de los asientos, el que más claramente disiente es ${agree}`
        : `Ningún asiento disiente claramente de lo que apoya la mayoría; el más dudoso es ${agree}`;
    },
    pending: (p) =>
      `Los ${few(p.seats)} asientos, o todos menos uno, respaldan <a>${number(p.count)} de ${statements(p.of)}</a>; todavía no se da a conocer si también lo hace cada parte del mapa de opiniones.`,
    soFar: (p) =>
      `Todos los asientos oídos respaldan <a>${number(p.count)} de ${statements(p.of)}</a>, pero se ha oído a muy pocos para hablar de consenso.`,
    opposition: (p) => {
      const where = plural(p.count, { one: 'otra', other: `otras ${few(p.count)}` });
      const lead = `En ${where} hay <a>amplio apoyo, pero una oposición importante</a>`;
      return p.seats.length === 0 ? `${lead}.` : `${lead}; no claramente de acuerdo: ${list(p.seats.map(on))}.`;
    },
    diverging: (p) => {
      if (p.minority === 0) return `En ${fewStatements(p.divergence)} <a>la mesa diverge</a>.`;
      if (p.divergence === 0)
        return `En ${fewStatements(p.minority)} está de acuerdo solo <a>una minoría de la mesa</a>.`;
      return `En ${fewStatements(p.divergence)} <a>la mesa diverge</a>, y en ${plural(p.minority, { one: 'otra', other: `otras ${few(p.minority)}` })} está de acuerdo solo una minoría.`;
    },
    insufficient: (p) =>
      p.count === p.of
        ? 'En todas las afirmaciones se ha oído a <a>muy pocos asientos</a> para decir algo.'
        : `En ${fewStatements(p.count)} se ha oído a <a>muy pocos asientos</a> para decir algo.`,
    unheard: (p) => {
      const named = p.seats.map(
        ({ name, count }) => `${name} (${count === p.of ? `las ${number(count)}` : fewOf(count)})`,
      );
      const others = plural(p.others, { one: 'otro asiento', other: `otros ${few(p.others)} asientos` });
      const rest = p.others === 0 ? [] : [`${others} (${fewOf(p.most)}${p.others === 1 ? '' : ' como mucho'})`];
      return `<a>Faltan votos</a> de: ${list([...named, ...rest])}.`;
    },
    allHeard: () => 'No falta nadie: se ha oído a <a>cada asiento</a> en cada afirmación.',
    sureAcross: () =>
      `Un asiento cuenta con un ${percent(0.6)} de acuerdo <a>aun en el mínimo del intervalo del ${percent(0.9)}</a>.`,
    robust: (p) => {
      if (p.holds === 0)
        return p.changed === 0
          ? 'Sin cualquiera de los asientos, <a>nada cambiaría</a>.'
          : `Sin un asiento u otro ${plural(p.changed, { one: 'cambiaría', other: 'cambiarían' })} <a>${number(p.changed)} de ${number(p.of)} resultados</a>.`;
      return p.shaken === 0
        ? 'Sin cualquiera de los asientos, <a>nada de esto cambiaría</a>.'
        : `Sin un asiento u otro ${plural(p.shaken, { one: 'cambiaría', other: 'cambiarían' })} <a>${number(p.shaken)} de las ${number(p.holds)}</a>.`;
    },
  },
  mark: (p) =>
    `${p.name}: ${p.state}, entre el ${percent(p.lower)} y el ${percent(p.upper)} de acuerdo, ${percent(p.disagree)} en desacuerdo`,
  title: 'Lo que une a la mesa',
  intro:
    'Ordenado según aquello con lo que los indicios son compatibles. No es una decisión: declarar un consenso es un acto de una persona, que le pone su nombre.',
  classes: {
    'full-consensus': 'Consenso pleno',
    consensus: 'Consenso',
    'strong-support': 'Amplio apoyo, oposición importante',
    'minority-view': 'Opinión minoritaria',
    divergence: 'Divergencia',
    insufficient: 'Indicios insuficientes',
    pending: 'Respaldo de los asientos',
    'so-far': 'Respaldo de todos los asientos oídos',
  },
  meaning: {
    'full-consensus':
      'Se ha oído a todos los asientos; en cada uno están de acuerdo al menos tres cuartas partes de las personas en el extremo inferior del intervalo, y casi nadie está en desacuerdo.',
    consensus:
      'En todos los asientos, o en todos menos uno, está de acuerdo al menos el 60 % de las personas en el extremo inferior del intervalo, y en cada parte del mapa al menos la mitad. El asiento que queda al margen se nombra; no tiene veto.',
    'strong-support':
      'En conjunto, la mayoría de los asientos está de acuerdo, pero no los suficientes para un consenso. El nombre es el habitual en mesas como esta: quien impide el consenso puede estar en contra, o solo no estar claramente a favor.',
    'minority-view':
      'La mayor parte de la mesa no está de acuerdo, pero algún asiento o alguna parte del mapa claramente sí.',
    divergence: 'Se ha oído a los asientos, y van en direcciones distintas o en ninguna clara.',
    insufficient: 'Se ha oído a muy pocos asientos. Quien calla no otorga.',
    pending:
      'En todos los asientos, o en todos menos uno, está de acuerdo al menos el 60 % de las personas en el extremo inferior del intervalo. Cuando cierra la votación se da a conocer si la respalda también cada parte del mapa de opiniones, y solo si hay suficientes personas en cada parte.',
    'so-far':
      'En cada asiento oído está de acuerdo al menos el 60 % de las personas en el extremo inferior del intervalo. Se ha oído a muy pocos asientos para hablar de consenso: quien calla no otorga.',
  },
  consistent: {
    'full-consensus': 'Los indicios son compatibles con un consenso pleno.',
    consensus: 'Los indicios son compatibles con un consenso.',
    'strong-support': 'Los indicios son compatibles con un amplio apoyo, pero con una oposición importante.',
    'minority-view': 'Los indicios son compatibles con una opinión minoritaria.',
    divergence: 'Los indicios son compatibles con una divergencia.',
    insufficient: 'No hay indicios suficientes para decir cuál es la posición de la mesa.',
  },
  counted: (p) => `${p.name}: ${number(p.count)}`,
  more: (p) => `${statements(p.count)} más`,
  showAll: (p) => `Mostrar las ${number(p.count)}`,
  page: (p) => `${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  next: 'Página siguiente',
  previous: 'Página anterior',
  backToAll: 'Volver a la página completa',
  asideNote: (p) => `No claramente de acuerdo: ${list(p.seats)}.`,
  unheardNote: (p) => `No se ha oído a: ${list(p.seats)}.`,
  withheldNote: (p) => `Demasiado pocos para mostrarlos: ${list(p.seats)}.`,
  everySeat: 'Todos los asientos la respaldan.',
  markKey:
    'Relleno: la parte que está de acuerdo, como mínimo. Pálido: la parte que puede estarlo, como máximo (intervalo del 90 %). Rayado: en desacuerdo. Línea fina: 60 %. Línea discontinua: una silla vacía, todavía no oída. Punteado: muy pocas personas para mostrarlo.',
  barsKey:
    'Una barra por asiento. Relleno: la parte del asiento que está de acuerdo, como mínimo. Pálido: la parte que puede estarlo, como máximo (intervalo del 90 %). Rayado, desde el otro extremo: en desacuerdo. Línea vertical: 60 %.',
  range: (p) => `${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  notHeard: 'todavía no oído',
  details: 'Por qué, por asiento y por grupo',
  together: (p) => `${p.parts.join('; ')}.`,
  whyTitle: 'Por qué esto, y no más',
  not: {
    'full-consensus': 'No es consenso pleno:',
    consensus: 'No es consenso:',
    'strong-support': 'No es amplio apoyo:',
    'minority-view': 'No es opinión minoritaria:',
    divergence: 'Ni siquiera es divergencia:',
    insufficient: '',
  },
  reasons: {
    'too-few-seats': () => 'la mesa tiene menos de dos asientos',
    'not-heard': (p) => `han votado muy pocas personas en ${theSeats(p.seats)} para que se les oiga`,
    'seat-below': (p) =>
      `en ${theSeats(p.seats)} no es seguro que esté de acuerdo al menos el ${percent(p.threshold)} de las personas`,
    'seat-opposes': (p) => `en ${theSeats(p.seats)} está en desacuerdo más del ${percent(p.threshold)} de las personas`,
    'bin-below': (p) =>
      `en alguna parte del mapa de opiniones no es seguro que esté de acuerdo al menos el ${percent(p.threshold)} de las personas`,
    'bins-later': () => 'cuando cierra la votación se da a conocer si hay acuerdo en cada parte del mapa de opiniones',
    'bins-withheld': () => 'en alguna parte del mapa de opiniones hay muy pocas personas para mostrarla',
    objection: () => 'hay una objeción registrada',
    'mean-below': (p) =>
      `en promedio de los asientos, está de acuerdo menos del ${percent(p.threshold)} de las personas`,
    'mean-above': (p) =>
      `en promedio de los asientos, está de acuerdo el ${percent(p.threshold)} o más de las personas`,
    'nobody-above': (p) =>
      `en ningún asiento ni en ninguna parte del mapa es seguro que esté de acuerdo al menos el ${percent(p.threshold)} de las personas`,
  },
  changeTitle: 'Qué cambiaría esto',
  towards: {
    'full-consensus': 'Para un consenso pleno:',
    consensus: 'Para un consenso:',
    'strong-support': 'Para un amplio apoyo:',
  },
  changes: {
    'too-few-seats': () => 'tendría que participar un segundo asiento',
    'not-heard': (p) => `más votos en ${someOf(p.enough, p.seats)}`,
    'seat-below': (p) =>
      `con seguridad, un acuerdo del ${percent(p.threshold)} en ${someOf(p.enough, p.seats.map(missing))}`,
    'seat-opposes': (p) => `un desacuerdo no mayor del ${percent(p.threshold)} en ${theSeats(p.seats.map(over))}`,
    'bin-below': (p) => `con seguridad, un acuerdo del ${percent(p.threshold)} en cada parte del mapa de opiniones`,
    'bins-later': () =>
      'tendría que respaldarla cada parte del mapa de opiniones, lo que se da a conocer cuando cierra la votación',
    'bins-withheld': () => 'suficientes personas en cada parte del mapa de opiniones',
    objection: () => 'tendría que resolverse la objeción',
    'mean-below': (p) =>
      `un acuerdo del ${percent(p.threshold)} en promedio de los asientos (${plural(p.lacks, { one: 'falta', other: 'faltan' })} ${points(p.lacks)})`,
    'mean-above': () => '',
    'nobody-above': () => '',
  },
  beyond:
    'No hay nada por encima de esto. Votos en desacuerdo, o personas que retiren lo que dijeron, todavía podrían cambiarlo.',
  accounts: (p) =>
    `Mediante fraude harían falta unas ${number(p.accounts)} ${plural(p.accounts, { one: 'cuenta', other: 'cuentas' })} a favor en ${few(p.seats)} asientos, cada una tomada por una persona de una organización distinta.`,
  howSure: {
    title: 'Con cuánta certeza',
    manski: 'Si los votos sin opinión contaran a favor o en contra',
    manskiNote:
      'El acuerdo si todas las personas sin opinión estuvieran en desacuerdo, y si todas estuvieran de acuerdo. Aquí no se supone nada de ellas.',
    headSeat: 'Asiento',
    headBounds: 'De acuerdo (intervalo del 90 %)',
    headVotes: 'Valor en votos',
    headManski: 'De, a',
    few: 'muy pocas personas para mostrarlo',
    note: 'Valor en votos: cuántos votos iguales dirían lo mismo. Las personas de una misma organización cuentan juntas por la raíz cuadrada de su número; un voto sin opinión cuenta como medio voto que no está de acuerdo.',
  },
  dissent: {
    title: 'Quién no acompaña claramente a la mesa, y en qué',
    intro: (p) =>
      `De ${statements(p.count)} que apoyan la mesa o la mayoría de sus asientos: aquellas en las que no es seguro que esté de acuerdo al menos el 60 % de las personas de un asiento. Primero las más alejadas.`,
    none: 'ninguna',
    more: (p) => `y ${number(p.count)} más, por su número:`,
    agree: (p) => `de acuerdo: ${number(Math.round(p.lower * 100))}–${percent(p.upper)}`,
  },
  heard: {
    title: 'A quién no se ha oído',
    intro: (p) =>
      `De ${statements(p.of)}, en cuántas se ha oído a cada asiento y en cuántas tiene muy pocos votos para mostrarlos.`,
    none: 'Se ha oído a cada asiento en cada afirmación.',
    headHeard: 'Oído en',
    headUnheard: 'No oído en',
    headWithheld: 'Muy pocos para mostrar en',
  },
  history: {
    title: 'Qué se ha publicado de ello',
    entry: (p) => `<a>${p.when}</a>: ${p.name}`,
  },
  capture: {
    title: 'Con qué facilidad se podría comprar esto',
    intro:
      'Las mismas cifras, calculadas otra vez sin cada asiento y sin cada organización grande, con otros pesos, y contando como una sola las papeletas que se parecen. No por ello se deja a nadie fuera de ninguna cifra.',
    later: 'Se da a conocer cuando cierra la votación.',
    computing: 'Se está calculando y aparecerá aquí en un momento.',
    seats: (p) =>
      `Si se deja fuera cada asiento, uno tras otro, el resultado cambia como máximo en ${fewOf(p.most.count)} de ${statements(p.of)}: sin el asiento ${p.most.name}.`,
    seatsNone: 'Dejar fuera cualquiera de los asientos no cambia ningún resultado.',
    organisations: (p) => {
      if (p.changed === 0)
        return plural(p.tried, {
          one: 'Dejar fuera la organización más grande no cambia ningún resultado.',
          other: `Dejar fuera, una tras otra, las ${number(p.tried)} organizaciones más grandes no cambia ningún resultado.`,
        });
      const without = plural(p.tried, {
        one: 'Sin la organización más grande',
        other: `Sin alguna de las ${number(p.tried)} organizaciones más grandes, dejadas fuera una tras otra`,
      });
      return `${without}, el resultado sería otro en ${fewStatements(p.changed)}.`;
    },
    restsOn: (p) =>
      `La mesa puede aceptar ${fewStatements(p.statements)} solo gracias a una única organización: ${plural(p.statements, { one: 'descansa', other: 'descansan' })} en ella.`,
    noOrganisations: 'Nadie habla por una organización, así que ninguna puede sostener un resultado.',
    weights: (p) =>
      p.changed === 0
        ? 'Si un asiento contara la mitad o el doble, no cambiaría ningún resultado.'
        : `Si un asiento contara la mitad o el doble, ${plural(p.changed, { one: 'cambiaría', other: 'cambiarían' })} como máximo ${number(p.changed)} de ${number(p.of)} ${plural(p.of, { one: 'resultado', other: 'resultados' })}.`,
    alike: (p) => {
      const lead = `De ${people(p.of)} con diez votos o más,`;
      if (p.people === 0) return `${lead} no hay dos papeletas más parecidas de lo que explica el azar.`;
      const changes =
        p.changed === 0 ? 'no cambia ningún resultado' : `cambia el resultado en ${fewStatements(p.changed)}`;
      return `${lead} ${number(p.people)} ${plural(p.people, { one: 'entregó una papeleta más parecida a otras', other: 'entregaron papeletas más parecidas' })} de lo que explica el azar. Si se cuenta cada uno de esos conjuntos como una persona, ${changes}.`;
    },
    alikeFew: 'Algunas papeletas se parecen: son muy pocas para decir más.',
    bursts: (p) =>
      p.count === 0
        ? 'En ninguna afirmación llegaron los votos en ráfaga.'
        : `En ${fewStatements(p.count)} llegaron en ráfaga votos de un mismo tipo, más que los votos sobre todo lo demás en ese momento. Una reunión o un enlace que circula se ven igual.`,
    accounts: (p) =>
      `Para llevar al consenso una afirmación que no une, ${plural(p.median, { one: `haría falta ${number(p.median)} cuenta falsa`, other: `harían falta ${number(p.median)} cuentas falsas` })} (mediana), si cada una pasara por una persona de una organización distinta. Los asientos pequeños son los más baratos, y más personas en otros asientos no lo encarecen.`,
    weak: 'Solo con los votos no se puede distinguir una falsificación cuidadosa de una persona. Lo que protege a un asiento es que se sepa que sus personas son quienes dicen ser; la página de la mesa muestra de cuántas se sabe.',
  },
  slate: {
    title: 'Una lista breve para todas las opiniones',
    intro: (p) =>
      `${statements(p.count)}, ${plural(p.count, { one: 'elegida', other: 'elegidas' })} para que el mayor número posible de personas encuentre varias de sus posiciones, todos los asientos con el mismo peso. Algunas se contradicen: representan a personas, no un acuerdo.`,
    agree: 'a favor',
    disagree: 'en contra',
    audit: (p) =>
      `Auditoría (EJR+): un conjunto de personas al que le correspondieran lugares entre las ${number(p.size)} y tuviera menos daría el 100 % o más. El que más se acerca llega al ${percent(p.violation)}.`,
    uncovered: (p) =>
      p.people === 0
        ? `De ${people(p.of)}, todas encuentran en ella al menos una de sus posiciones.`
        : `De ${people(p.of)}, ${number(p.people)} no ${plural(p.people, { one: 'encuentra', other: 'encuentran' })} en ella ninguna de sus posiciones.`,
    covered: (p) => `De ${people(p.of)}, todas menos unas pocas encuentran en ella al menos una de sus posiciones.`,
    observed: 'Solo a partir de los votos: lo que no se preguntó a alguien cuenta como si no estuviera de acuerdo.',
  },
  map: {
    seat: (p) =>
      `${p.name}: el centro de sus personas está al ${percent(p.x / 100)} desde la izquierda y al ${percent(p.y / 100)} desde arriba.`,
    caption:
      'Una letra en un cuadrado es un asiento, en el centro de las personas de él que tienen lugar en el mapa. Los asientos con muy pocas no se sitúan.',
  },
  csv: 'CSV',
};
