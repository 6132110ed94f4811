/** Who is heard at a table, in Spanish: measures that describe it and rank nobody. */
import type { inclusion as English } from '../inclusion.en.ts';
import { few, fewOf, list, number, people, percent } from './counts.ts';

export const inclusion: typeof English = {
  title: 'A quién se oye',
  note: 'Estas cifras describen esta mesa. No clasifican a nadie ni están hechas para compararse con otros procesos.',
  hidden: 'Lo que se basa en los votos permanece oculto hasta que termine la votación.',
  waiting: 'Lo que se basa en los votos se está calculando. Vuelva en un momento.',
  empty: 'Todavía no se cuenta ningún voto, así que la mayor parte no se puede medir.',
  missing: (p) => `De las personas contadas hasta ahora, nadie está en estos asientos: ${list(p.seats)}.`,
  nobodyMissing: 'En cada asiento hay alguien.',
  missingUnknown: 'Han venido muy pocas personas para decir qué sillas están vacías.',
  quiet: (p) => `Hay alguien, pero aún no cuenta ni un voto ni una afirmación suya: ${list(p.seats)}.`,
  votes: (p) =>
    `El asiento del que vienen más votos: ${p.seat}, con el ${percent(p.share)} de los votos${p.people === null ? '' : ` y el ${percent(p.people)} de las personas`}.`,
  statements: (p) =>
    `El asiento del que vienen más afirmaciones: ${p.seat}, con el ${percent(p.share)} de las afirmaciones${p.people === null ? '' : ` y el ${percent(p.people)} de las personas`}.`,
  top: (p) => `Las ${people(p.people)} que más votaron dieron el ${percent(p.share)} de todos los votos.`,
  silent: (p) =>
    p.people === 0
      ? 'Todas las personas que vinieron han votado o escrito algo.'
      : `De unas ${people(p.of)}, al menos ${number(p.people)} no tienen todavía ningún voto ni afirmación que cuente.`,
  voices: 'Cuánto pesa cada voz',
  voicesNote: (p) =>
    `En porcentaje de las personas, los votos y las afirmaciones. Con ${number(p.seats)} voces iguales, cada una tendría el ${percent(p.share)}. Quien no tiene asiento cuenta en el total.`,
  bySeat: 'Asiento por asiento',
  bySeatNote:
    'Oído: al menos cinco votos del asiento sobre una afirmación; las personas de una misma organización cuentan por la raíz cuadrada de su número. Voces: como si hablaran tantas personas sin organización, como máximo.',
  headSeat: 'Asiento',
  headPeople: 'Personas',
  headVotes: 'Votos',
  headStatements: 'Afirmaciones',
  headActive: 'Han votado',
  headHeard: 'Oído en',
  headUnheard: 'No oído en',
  headMedian: 'Votos por persona (mediana)',
  headVoices: 'Voces',
  part: (p) => `${number(p.part)} de ${number(p.of)}`,
  all: 'Todas las medidas',
  headMeasure: 'Medida',
  headValue: 'Valor',
  headNumerator: 'Numerador',
  headDenominator: 'Denominador',
  few: 'de pocas personas',
  fewNote: (p) =>
    `«De pocas personas»: menos de ${number(p.people)}, de modo que una más podría cambiar mucho el valor.`,
  withheld: 'no se muestra',
  unmeasured: (p) => `Todavía no hay nada que medir: ${list(p.measures)}.`,
  asOf: (p) => `Votos hasta la entrada ${number(p.n)} del diario, ${p.when}.`,
  steps: (p) =>
    `Las personas, los autores y lo que escribieron se redondean hacia abajo a múltiplos de ${few(p.k)} y cambian de ${fewOf(p.step)} en ${fewOf(p.step)} personas; las medidas se calculan con los números redondeados. Las afirmaciones que están sobre la mesa las puede leer cualquiera y se cuentan con exactitud.`,
  before: (p) => `entonces ${p.value}`,
  beforeNote: (p) =>
    `«Entonces» es lo que conserva el <a>informe publicado el ${p.when}</a>, tal como todo el mundo podía verlo ese día.`,
  csv: 'Todas las cifras en CSV',
  json: 'Todas las cifras en JSON',
  elsewhere: (p) =>
    `Medido en otros lugares, sobre otras cosas y con otras reglas, así que no es una norma: ${list(p.values.map(({ of, value }) => `${of} ${value}`))}.`,
  names: {
    giniVotes: 'Desigualdad de votos por persona',
    giniStatements: 'Desigualdad de afirmaciones por persona',
    topVotes: 'Votos de los más activos',
    topStatements: 'Afirmaciones de los más activos',
    silent: 'Personas en silencio',
    evenPeople: 'Equilibrio de personas entre asientos',
    evenVotes: 'Equilibrio de votos entre asientos',
    evenStatements: 'Equilibrio de afirmaciones entre asientos',
    equalSeats: 'Asientos que participan por igual',
    organisations: 'Concentración por organización',
    seatGap: 'Distancia entre los asientos y sus objetivos',
    regionGap: 'Distancia entre las regiones y sus objetivos',
    emptyChairs: 'Sillas vacías',
    unheardChairs: 'Asientos no oídos',
    objectionsAccommodated: 'Objeciones atendidas',
    objectionsRetracted: 'Objeciones retiradas',
    objectionsNoBearing: 'Objeciones sin incidencia',
    objectionsOutweighed: 'Objeciones frente a las que pesan más otras razones',
    objectionsSetAside: 'Objeciones descartadas',
    objectionsStanding: 'Objeciones en pie',
    objectionsAge: 'Antigüedad de las objeciones abiertas, en días',
    newcomers: 'Recién llegados entre los autores',
    languageStatements: 'Afirmaciones en otros idiomas',
    languagePeople: 'Personas de otros idiomas',
    duplicates: 'Afirmaciones casi iguales',
  },
  definitions: {
    giniVotes:
      'Coeficiente de Gini de los votos, con quienes guardan silencio: 0 si todos dieron los mismos, cerca de 1 si uno solo los dio todos. Un cambio de opinión cuenta como otro voto.',
    giniStatements: 'Coeficiente de Gini de las afirmaciones, con quienes no escribieron ninguna.',
    topVotes:
      'Votos de la décima parte más activa, de una parte mayor en una mesa pequeña, entre todos los votos. Un cambio de opinión cuenta como otro voto.',
    topStatements:
      'Afirmaciones de la décima parte de autores más activa, de una parte mayor si son pocos, entre todas las afirmaciones.',
    silent: 'Personas sin ningún voto contado ni afirmación, entre todas las presentes.',
    evenPeople:
      'Índice de Pielou: 1 si cada asiento tiene el mismo número de personas. Léase junto a la parte de cada asiento.',
    evenVotes: 'Índice de Pielou: 1 si cada asiento dio los mismos votos. Léase junto a la parte de cada asiento.',
    evenStatements:
      'Índice de Pielou: 1 si cada asiento escribió las mismas afirmaciones. Léase junto a la parte de cada asiento.',
    equalSeats:
      'Como si tantos asientos participaran por igual, según los votos por persona de cada uno (exponencial de la entropía).',
    organisations:
      'Índice de Herfindahl de las personas por organización, como mínimo; el numerador es la mayor que se puede mostrar. Las organizaciones pequeñas cuentan como personas sueltas.',
    seatGap:
      'Parte de las personas que tendrían que sentarse en otro lugar para que los asientos se ajusten a sus objetivos.',
    regionGap:
      'Parte de las personas que tendrían que venir de otro lugar para que las regiones se ajusten a sus objetivos.',
    emptyChairs: 'Asientos en los que no hay nadie, entre todos los asientos.',
    unheardChairs: 'Asientos de los que no se cuenta ni un voto ni una afirmación, entre todos los asientos.',
    objectionsAccommodated: 'Objeciones atendidas con un cambio del texto, sobre el total.',
    objectionsRetracted: 'Objeciones que retiró quien las presentó, sobre el total.',
    objectionsNoBearing: 'Objeciones que se resolvió que no tienen incidencia, con razones, sobre el total.',
    objectionsOutweighed: 'Objeciones frente a las que pesan más otras razones, expuestas, sobre el total.',
    objectionsSetAside: 'Objeciones que no se examinaron o se desestimaron en apelación, sobre el total.',
    objectionsStanding: 'Objeciones en pie, elevadas o confirmadas, sobre el total.',
    objectionsAge: 'Mediana de días enteros desde que se presentaron las objeciones abiertas o en pie.',
    newcomers:
      'Autores de esta etapa que no habían escrito nada antes de ella, entre todos sus autores. No se guarda cuándo se votó.',
    languageStatements: 'Afirmaciones sobre la mesa en un idioma distinto del idioma del proceso.',
    languagePeople:
      'Personas que indicaron un idioma distinto del idioma del proceso, entre todas las que indicaron uno.',
    duplicates: 'Afirmaciones que se parecen al menos a medias a otra de la mesa (Jaccard de grupos de cinco letras).',
  },
};
