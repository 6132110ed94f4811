/** Pages of results in Spanish: the lists, the groups, the map, how sure it is, the table of seats. */
import type {
  commonGround as English,
  bars as EnglishBars,
  certainty as EnglishCertainty,
  facts as EnglishFacts,
  groups as EnglishGroups,
  map as EnglishMap,
  method as EnglishMethod,
  seats as EnglishSeats,
  statement as EnglishStatement,
} from '../results.en.ts';
import {
  capital,
  everyGroup,
  few,
  fewStatements,
  format,
  list,
  number,
  people,
  percent,
  plural,
  statements,
  votes,
} from './counts.ts';

/** By the code that moderators give. */
const reasons: typeof EnglishStatement.reason = {
  'off-topic': 'fuera de tema',
  duplicate: 'ya dicho',
  'two-ideas': 'dos ideas en una',
  personal: 'se refiere a una persona',
  unlawful: 'ilícito',
  imported: 'retirada antes de la importación',
};

export const commonGround: typeof English = {
  title: 'Las posiciones de la mesa',
  titleWithoutSeats: 'Lo que une y lo que divide',
  asOf: (p) => `${people(p.people)}, ${votes(p.votes)}, cifras del ${p.when}`,
  how: 'Cómo se calcula',
  inShort: 'En síntesis',
  holds: 'Lo que une',
  holdsIntro: (p) =>
    p.groups < 2
      ? 'La mayoría de las personas coincide. Primero, la afirmación más clara.'
      : `${capital(everyGroup(p.groups))} coinciden. Primero, la afirmación más clara.`,
  divides: 'Lo que divide',
  dividesIntro:
    'Los grupos difieren claramente: primero, donde la mayoría de un grupo se opone a la de otro; después, donde las proporciones de personas de acuerdo están muy alejadas.',
  open: 'Sin posición clara',
  openIntro:
    'Hay votos suficientes, pero ninguna posición que todos los grupos compartan claramente ni una diferencia clara entre ellos.',
  thin: 'Muy pocos votos para pronunciarse',
  thinIntro: (p) =>
    `En estas votaron menos de siete personas de algún grupo, muy pocas para conocer su posición, o se pueden mostrar muy pocos grupos. Por debajo de ${few(p.k)} no se muestra ningún número.`,
  moderated: 'Retiradas por la moderación',
  moderatedIntro: (p) =>
    `${plural(p.count, { one: 'Se retiró', other: 'Se retiraron' })} ${fewStatements(p.count)}, que no ${plural(p.count, { one: 'figura', other: 'figuran' })} en los grupos, el mapa ni las listas; sus votos siguen contando en el número de votos. Sus textos no se repiten aquí.`,
  none: {
    holds: 'Todavía no hay nada en lo que todos los grupos coincidan claramente.',
    divides: 'Nada divide claramente a los grupos.',
  },
  counted: (p) => `${p.title}: ${statements(p.count)}`,
  contents: 'En esta página',
  rest: 'Las demás afirmaciones',
  more: {
    holds: (p) => `${statements(p.count)} más que ${plural(p.count, { one: 'une', other: 'unen' })}`,
    divides: (p) => `${statements(p.count)} más que ${plural(p.count, { one: 'divide', other: 'dividen' })}`,
  },
  votes: (p) => votes(p.count),
  beyond: (p) => `Y ${statements(p.count)} más, todas en el JSON.`,
};

export const statement: typeof EnglishStatement = {
  title: (p) => `Afirmación ${p.number}`,
  number: (p) => `Afirmación ${p.number}:`,
  erased: 'Este texto se ha borrado. Sus votos siguen contando.',
  takenOut: 'La moderación retiró esta afirmación. Su texto no se repite aquí.',
  reason: reasons,
  moderate: {
    title: 'Moderar',
    why: 'Motivo',
    'take-out': 'Retirar esta afirmación',
    restore: 'Restablecer esta afirmación',
    note: 'Lo que haga aquí queda en el registro con su motivo, y todos lo ven. Los votos ya emitidos se conservan.',
  },
  otherReason: 'retirada',
  why: (p) => `Motivo indicado: ${p.reason}.`,
  meta: 'Trata de las personas que votan y no de la pregunta; no entra en el cálculo de los grupos.',
  everyone: (p) => {
    const who = p.leftOut ? `${people(p.votes)} en los grupos` : people(p.votes);
    return `De ${who}: ${number(p.agree)} de acuerdo, ${number(p.disagree)} en desacuerdo, ${number(p.pass)} sin opinión`;
  },
  tally: (p) => {
    const counts = `De ${people(p.votes)} que ${plural(p.votes, { one: 'votó', other: 'votaron' })} sobre ella: ${number(p.agree)} de acuerdo, ${number(p.disagree)} en desacuerdo y ${number(p.pass)} sin opinión.`;
    return p.leftOut
      ? `${counts} Las personas que no están en ningún grupo no se cuentan aquí, porque son muy pocas para mostrarlas.`
      : counts;
  },
  noVotes: 'ningún voto contado todavía',
  few: 'muy pocos votos para mostrarlos',
  fewYet: 'Han votado muy pocas personas para mostrar su respuesta, o todas han hecho lo mismo.',
  nobody: 'Todavía no se ha contado ningún voto sobre ella.',
  opposed: 'Mayoría contra mayoría',
  apart: 'Muy alejados',
  rejected: 'Rechazada',
  whole: 'Leerla entera',
  numbers: 'Todas sus cifras',
  back: 'Volver al terreno común',
  kind: {
    holds: (p) => {
      if (p.groups < 2)
        return `La mayoría de las personas ${p.side === 'agree' ? 'está de acuerdo con' : 'rechaza'} esta afirmación.`;
      return `${capital(everyGroup(p.groups))} ${p.side === 'agree' ? 'están de acuerdo con' : 'rechazan'} esta afirmación.`;
    },
    divides: (p) =>
      p.opposed
        ? 'Divide a los grupos: la mayoría de un grupo se opone a la de otro.'
        : 'Los grupos difieren claramente en ella, aunque ninguna mayoría se opone a otra.',
    open: 'Hay votos suficientes, pero ninguna posición clara.',
    thin: 'Hay muy pocos votos para conocer la posición de cada grupo.',
  },
  byGroup: 'Por grupo de opinión',
  bySeat: 'Por asiento',
};

export const bars: typeof EnglishBars = {
  agree: 'de acuerdo',
  disagree: 'en desacuerdo',
  key: 'Relleno, desde un extremo de la barra: de acuerdo. Rayado, desde el otro: en desacuerdo. Entre ambos: sin opinión. La línea fina con dos extremos: donde probablemente está la proporción de personas de acuerdo (intervalo del 90 %).',
  group: (p) => `Grupo ${p.letter}`,
  groupShares: (p) => `Grupo ${p.letter}: ${percent(p.agree)} de acuerdo, ${percent(p.disagree)} en desacuerdo`,
  groupWithheld: (p) => `Grupo ${p.letter}: muy pocas personas para mostrarlo`,
  withheld: 'muy pocas personas para mostrarlo',
  interval: (p) => `${percent(p.share)} (del ${percent(p.lower)} al ${percent(p.upper)})`,
  headGroup: 'Grupo',
  headVotes: 'Votos',
  headAgree: 'De acuerdo (intervalo del 90 %)',
  headDisagree: 'En desacuerdo (intervalo del 90 %)',
};

export const groups: typeof EnglishGroups = {
  title: 'Los grupos de opinión',
  intro:
    'Personas que votaron de forma parecida, halladas solo a partir de los votos. Nadie se apunta a un grupo, y no se muestra el grupo de nadie.',
  name: (p) => `Grupo ${p.letter}`,
  size: (p) => `${people(p.people)}, ${percent(p.share)} de las personas asignadas a un grupo`,
  small: 'muy pocas personas para mostrar más',
  marks: 'Lo que lo distingue',
  noMarks: 'Ninguna afirmación lo distingue claramente.',
  mark: (p) => {
    const here = `${percent(p.share)} ${bars[p.direction]}`;
    if (p.others.length === 0) return here;
    return `${here}; ${list(p.others.map(({ letter, share }) => `${percent(share)} del grupo ${letter}`))}`;
  },
};

export const map: typeof EnglishMap = {
  title: 'El mapa',
  caption:
    'Cada marca es una persona; una marca mayor representa a varias en el mismo lugar. Dos personas están cerca si votaron de forma parecida en la mayoría de las afirmaciones. Izquierda, derecha, arriba y abajo no significan nada por sí mismos; un mapa de dos dimensiones muestra solo una parte de lo que distingue a las personas, y el lugar de alguien no dice nada de quién tiene razón.',
  captionClusters:
    'Cada círculo representa a personas que votaron de forma muy parecida; cuanto mayor, más personas. Los círculos cercanos reúnen a personas que votaron de forma parecida en la mayoría de las afirmaciones. Izquierda, derecha, arriba y abajo no significan nada por sí mismos; un mapa de dos dimensiones muestra solo una parte de lo que distingue a las personas.',
  legend: (p) => `Grupo ${p.letter}, ${people(p.people)}`,
  outline: 'Los contornos contienen nueve décimas partes de cada grupo.',
  coarse: 'Las posiciones están redondeadas y no llevan nombres.',
  name: (p) =>
    `Mapa de ${people(p.people)} en ${few(p.groups)} ${plural(p.groups, { one: 'grupo', other: 'grupos' })} de opinión`,
  describe: (p) =>
    `Grupo ${p.letter}: ${people(p.people)}, en torno al ${percent(p.x / 100)} desde la izquierda y al ${percent(p.y / 100)} desde arriba.`,
  table: 'El mapa en forma de tabla',
  headGroup: 'Grupo',
  headPeople: 'Personas',
  headShare: 'Proporción de las asignadas a un grupo',
  headCentre: 'Centro, desde la izquierda y desde arriba',
  headSpread: 'La mitad de ellas dentro de',
  centre: (p) => `${percent(p.x / 100)}, ${percent(p.y / 100)}`,
  spread: (p) => `${percent(p.radius / 100)} del ancho`,
};

type Terms = typeof EnglishCertainty.terms;
const terms: Terms = [
  [
    'Grupo de opinión',
    'Personas cuyos votos se parecen, halladas por el método que se describe abajo. No tiene nada que ver con quiénes son.',
  ],
  [
    'Une',
    'En cada grupo, una mayoría coincide, a favor o en contra, incluso en el extremo inferior de su intervalo. Dice en qué coinciden las personas, no qué es verdad. Una afirmación que une no se cuenta entre las que dividen, por muy alejados que estén los grupos.',
  ],
  [
    'Divide',
    'La mayoría de un grupo está de acuerdo y la de otro en desacuerdo; o bien las proporciones de personas de acuerdo en dos grupos distan al menos 30 puntos y sus intervalos no se tocan.',
  ],
  [
    'Muy pocos votos para pronunciarse',
    'Han votado sobre ella menos de siete personas de algún grupo, o se pueden mostrar muy pocos grupos sin revelar cómo votaron unas pocas personas.',
  ],
  [
    'Intervalo del 90 %',
    'El margen en el que probablemente está una proporción, según cuántos votos haya. Con pocos votos es amplio.',
  ],
  [
    'Silueta',
    'Cuánto más cerca están las personas de su propio grupo que del siguiente: 1 es una separación perfecta, 0 ninguna. Es la media sobre pequeños conjuntos de personas que votaron de forma parecida.',
  ],
];
const journalTerms: Terms = [
  ['Recuento', 'Simples cuentas de votos: números enteros, y ningún otro método que contar.'],
  ['Análisis', 'Los grupos, el mapa y lo que se dice por grupo. Reúne los votos de cada persona, que no se publican.'],
];

export const certainty: typeof EnglishCertainty = {
  title: 'Con cuánta certeza',
  voted: (p) =>
    `${plural(p.people, { one: 'Votó', other: 'Votaron' })} ${people(p.people)}. La participación es voluntaria: las cifras dicen cómo votaron esas personas, no cómo votarían todas.`,
  people: (p) =>
    `${plural(p.people, { one: 'Votó', other: 'Votaron' })} ${people(p.people)}, de las cuales ${number(p.placed)} sobre suficientes afirmaciones (siete, si hay tantas) para quedar en un grupo. La participación es voluntaria: las cifras dicen cómo votaron esas personas, no cómo votarían todas.`,
  separation: {
    strong: (p) =>
      `Los grupos están claramente separados (silueta media ${format.decimal(p.silhouette)}; por encima de 0,70 se considera fuerte).`,
    reasonable: (p) =>
      `Los grupos están bastante separados (silueta media ${format.decimal(p.silhouette)}; de 0,50 a 0,70 se considera razonable).`,
    weak: (p) =>
      `Los grupos están poco separados, y la línea entre ellos puede ser fruto del azar del método (silueta media ${format.decimal(p.silhouette)}; de 0,25 a 0,50 se considera débil).`,
    unstable: (p) =>
      `Los grupos son inestables: los votos no muestran una estructura clara (silueta media ${format.decimal(p.silhouette)}; 0,25 o menos se considera nula). Lo que se dice por grupo en esta página podría cambiar con unos pocos votos más.`,
  },
  groupsLater:
    'Los grupos de opinión se vuelven a hallar con cada publicación de cifras, y las personas pasan de uno a otro una a una. Para que de ello no se deduzcan los votos de nadie, los grupos se dan a conocer cuando cierra la votación.',
  noGroups: 'No se hallaron grupos, así que no se puede decir quién difiere de quién.',
  intervals:
    'Cada proporción por grupo tiene un intervalo del 90 %: donde probablemente está la proporción de las personas como estas, según cuántas votaron. Toma los grupos como son; si podrían haberse trazado de otro modo lo dice la línea de arriba. Solo se dice que una afirmación une si incluso el extremo inferior del intervalo de cada grupo supera la mitad.',
  intervalsAcross:
    'Cada proporción por asiento o por grupo tiene un intervalo del 90 %: donde probablemente está la proporción de las personas como estas, según cuántas votaron. Un asiento respalda una afirmación solo si incluso el extremo inferior llega al 60 %. Los grupos de opinión se toman como son; si podrían haberse trazado de otro modo lo dice la línea de arriba.',
  small: (p) =>
    `No se muestra ningún número cuando votaron menos de ${few(p.k)} personas, ni cuando menos de ${number(2 * p.k)} hicieron todas lo mismo, porque revelaría qué hizo cada una. A veces se omite con él otra cifra, para que la diferencia no lo delate. Las personas que no están en ningún grupo no se cuentan en una afirmación cuando son muy pocas para mostrarlas.`,
  outsideTitle: 'Lo que ninguna cifra cuenta todavía',
  outside: (p) => {
    const rule =
      'Los votos mueven las cifras de un asiento en una afirmación solo junto con otros suficientes, para que la diferencia no revele el voto de nadie.';
    if (p.over) {
      return p.atLeast > 0
        ? `${rule} Al menos ${votes(p.atLeast)} emitidos, cambiados o retirados se quedaron sin esa compañía y no están en ninguna cifra.`
        : `${rule} Unos pocos pueden haberse quedado sin esa compañía; en tal caso no están en ninguna cifra.`;
    }
    return p.atLeast > 0
      ? `${rule} Al menos ${votes(p.atLeast)} emitidos, cambiados o retirados quedan por ahora fuera de las cifras, hasta que lleguen más.`
      : `${rule} Por ahora, unos pocos pueden quedar fuera de las cifras, hasta que lleguen más.`;
  },
  glossary: 'Qué significan las palabras',
  terms,
  journalTerms,
};

export const seats: typeof EnglishSeats = {
  title: 'La mesa',
  caption: (p) =>
    p.count === 0
      ? 'Un asiento para cada grupo de partes interesadas, todos con el mismo peso.'
      : `La posición media de cada asiento en ${plural(p.count, { one: 'la única afirmación que une', other: `las ${fewStatements(p.count)} que unen` })}.`,
  key: 'Relleno, desde dentro: acuerdo. Rayado, desde fuera: desacuerdo. Línea fina: 60 %. Línea discontinua: una silla vacía, todavía no oída. Línea de puntos: muy pocas personas para mostrarlo.',
  keyEmpty: 'Línea discontinua: una silla vacía, todavía no oída.',
  share: (p) => `${p.name}: ${percent(p.agree)} de acuerdo, ${percent(p.disagree)} en desacuerdo`,
  named: (p) => `${p.name}: ${p.state}`,
  describe: (p) => `${p.seats.join('; ')}.`,
  state: {
    firm: 'apoyo firme',
    support: 'apoyo',
    split: 'dividido',
    opposed: 'en contra',
    empty: 'todavía no oído',
    withheld: 'muy pocas personas para mostrarlo',
    present: 'en la mesa',
  },
  table: 'Lo mismo en cifras',
  headSeat: 'Asiento',
  headPeople: 'Personas',
  headAgree: 'De acuerdo',
  headDisagree: 'En desacuerdo',
  headPass: 'Sin opinión',
  headStands: 'Posición',
  tally: (p) => `${number(p.part)} de ${number(p.of)}`,
};

export const facts: typeof EnglishFacts = {
  people: 'Personas',
  votes: 'Votos',
  statements: 'Afirmaciones',
  holds: 'que unen',
  divides: 'que dividen',
  open: 'sin posición clara',
  thin: 'con muy pocos votos para pronunciarse',
  moderated: 'retiradas por la moderación',
  groups: 'Grupos de opinión',
  few: 'muy pocas personas para mostrarlo',
  apart: 'Separación de los grupos',
  separation: { strong: 'clara', reasonable: 'bastante clara', weak: 'escasa', unstable: 'inestable' },
  groupsLater: 'se conocerá cuando cierre la votación',
  noGroups: 'no se distinguen grupos',
};

export const method: typeof EnglishMethod = {
  title: 'Cómo se calcula',
  tally:
    'Los números de personas y de votos, en total y por asiento, son un recuento: números enteros, y ningún otro método que contar. Un voto cambiado cuenta una vez, tal como se emitió por última vez.',
  analysis:
    'Los grupos, el mapa y las proporciones por grupo son un análisis a la manera de Polis: los votos se disponen en dos dimensiones de modo que las personas que votan de forma parecida queden cerca, y ahí se hallan los grupos. Reúne los votos de cada persona, que no se publican: hoy solo puede volver a calcularlo quien tiene el registro.',
  reportTally:
    'Los números de personas y de votos son un recuento de los votos del archivo. Un voto cambiado cuenta una vez, tal como se emitió por última vez.',
  reportAnalysis:
    'Los grupos, el mapa y las proporciones por grupo son un análisis a la manera de Polis: los votos se disponen en dos dimensiones de modo que las personas que votan de forma parecida queden cerca, y ahí se hallan los grupos.',
  input: (p) =>
    `Datos: el registro hasta la entrada ${number(p.n)} (${p.when}). Versión ${p.version} del método, semilla ${p.seed}. Los mismos datos dan las mismas cifras.`,
  reportInput: (p) =>
    `Datos: {source}, ${votes(p.votes)}. Versión ${p.version} del método, semilla ${p.seed}. Los mismos votos y la misma versión dan las mismas cifras.`,
  limits: 'Muestra las posiciones de quienes participaron. No decide nada.',
};
