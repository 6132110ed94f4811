/** Spanish: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: 'Resultado',
  none: 'Todavía no hay resultado: no se ha publicado ningún borrador de un texto.',
  above: (p: { process: string }) => `Resultado de «${p.process}»`,
  status: {
    adopted: 'Adoptado',
    final: 'Definitivo',
    provisional: 'Provisional',
    appealed: 'En apelación',
    rejected: 'Rechazado',
    deferred: 'Aplazado',
    'no-consensus': 'Sin consenso',
    superseded: 'Sustituido',
    reopened: 'Reabierto',
    overturned: 'Anulado',
    open: 'Sin decidir',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) =>
      `El borrador ${number(p.draft)} de este texto se adoptó el ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `Lo constatado sobre el borrador ${number(p.draft)} de este texto es definitivo desde el ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `Lo constatado el ${p.when} sobre el borrador ${number(p.draft)} de este texto es provisional: puede impugnarse.`,
    appealed: (p: { draft: number; when: string }) =>
      `Hay una apelación abierta sobre el borrador ${number(p.draft)} de este texto desde el ${p.when}.`,
    rejected: (p: { draft: number; when: string }) =>
      `El borrador ${number(p.draft)} de este texto se rechazó el ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `La decisión sobre el borrador ${number(p.draft)} de este texto se aplazó el ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `El ${p.when} se constató que no hay consenso sobre el borrador ${number(p.draft)} de este texto. También eso es un resultado.`,
    superseded: (p: { draft: number; when: string }) =>
      `Lo decidido sobre el borrador ${number(p.draft)} de este texto caducó o se sustituyó el ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `Una revisión retomó el ${p.when} lo que se había adoptado. Este es el borrador ${number(p.draft)} del texto.`,
    overturned: (p: { draft: number; when: string }) =>
      `Se estimó una apelación el ${p.when}: lo constatado sobre este texto ya no vale. Este es el borrador ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `Todavía no se ha decidido nada sobre el borrador ${number(p.draft)} de este texto, publicado el ${p.when}.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `La constatación es «${p.result}», de ${p.name}, el ${p.when}.`,
  foundByChair: (p: { result: string; when: string }) =>
    `La constatación es «${p.result}», de la presidencia, el ${p.when}.`,
  rough: (p: { count: number }) => `Objeciones respondidas y mantenidas: ${number(p.count)}.`,
  standing: (p: { count: number }) => `Objeciones abiertas o fundadas: ${number(p.count)}.`,
  minorities: (p: { count: number }) => `Declaraciones minoritarias adjuntas: ${number(p.count)}.`,
  reservations: (p: { count: number }) => `Reservas adjuntas: ${number(p.count)}.`,
  challenged: (p: { count: number }) => `Impugnaciones de la constatación: ${number(p.count)}.`,
  appeals: {
    open: (p: { count: number }) => `Apelaciones sin resolver: ${number(p.count)}.`,
    dismissed: (p: { count: number }) => `Apelaciones presentadas y desestimadas: ${number(p.count)}.`,
    upheld: (p: { count: number }) => `Apelaciones presentadas y estimadas: ${number(p.count)}.`,
    settled: (p: { count: number }) => `Apelaciones resueltas por acuerdo: ${number(p.count)}.`,
    withdrawn: (p: { count: number }) => `Apelaciones retiradas: ${number(p.count)}.`,
  },
  undisputed: 'No se mantiene ninguna objeción y nadie presentó declaraciones ni reservas.',
  empty: (p: { seats: readonly string[] }) => `Asientos en los que no se sentó nadie: ${list(p.seats)}.`,
  contents: {
    input: 'Qué fue de las aportaciones',
    endorsements: 'Adhesiones',
    annex: 'Asiento por asiento',
    provenance: 'Procedencia',
    recount: 'Volver a contar',
  },
  text: 'El texto',
  textNote: (p: { k: number }) =>
    `Junto a cada cláusula figura lo que cada asiento dice exactamente de estas palabras: relleno donde las apoyan o pueden aceptarlas, rayado donde no pueden. De un asiento se informa cuando al menos ${number(p.k)} personas suyas se han pronunciado.`,
  strengthNone: (p: { k: number }) =>
    `No se indica qué dicen los asientos de cada cláusula: hacen falta al menos ${number(p.k)} personas de un mismo asiento que se hayan pronunciado sobre las mismas palabras.`,
  fingerprint: 'Huella del texto (SHA-256)',
  instruction: 'una instrucción',
  translation: (p: { language: string }) => `En ${p.language}`,
  reservation: 'Hay una reserva sobre esta cláusula',
  dissent: 'Disenso',
  dissentNote: 'En palabras de quienes disienten. Nadie puede quitarlas.',
  dissentNone: 'No hay objeciones mantenidas ni abiertas, y nadie presentó declaraciones ni reservas.',
  answer: 'Qué se respondió',
  answerNone: 'Todavía no se ha respondido nada.',
  decisions: 'Cómo se decidió',
  decisionsNone: 'No se ha sometido nada a decisión.',
  eligible: (p: { count: number }) => `Podían tomar posición: ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `Cláusulas: ${list(p.clauses)}`,
  participation: 'Quién participó',
  participationNote: (p: { k: number }) =>
    `Las personas se cuentan en pasos enteros de ${number(p.k)}, redondeando hacia abajo, para que no se pueda reconocer a nadie; las filas pueden sumar menos que el total. Lo que aportó un asiento cuenta lo que lo nombra.`,
  people: (p: { people: string }) => `Personas en la mesa: ${p.people}.`,
  headPeople: 'Personas',
  headTarget: 'Se buscan',
  headGiven: 'Aportado',
  headAnswered: 'Respondido',
  headAccepted: 'Aceptado',
  headCited: 'Citado',
  input: 'Qué fue de las aportaciones',
  inputs: (p: { inputs: number; answered: number }) =>
    `Contribuciones y comentarios recibidos: ${number(p.inputs)}; respondidos: ${number(p.answered)}.`,
  headAnswer: 'Respuesta',
  headCount: 'Cuántas',
  objections: 'Objeciones por estado',
  commitments: 'Compromisos',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name} (${p.unit}): meta ${p.value} para el ${p.when}`,
  headPromise: 'Promesa',
  headDue: 'Revisión',
  endorsements: 'Organizaciones que lo respaldan',
  endorsementsNote: 'Cada respaldo lo dio una persona de la organización y lo confirmó otra.',
  endorsementsNone: 'Ninguna organización ha respaldado todavía una edición.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}, edición ${number(p.edition)}, ${p.when}`,
  annex: 'Anexo: la fuerza de cada cláusula en cada asiento',
  headClause: 'Cláusula',
  strengthOrder: (p: { order: string }) =>
    `Números de personas que se pronunciaron sobre exactamente estas palabras: ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `En ningún asiento se han pronunciado al menos ${number(p.k)} personas sobre estas cláusulas: ${list(p.clauses)}.`,
  recount: 'Cómo volver a contarlo',
  recountText:
    'Cada recuento de este documento sale de tablas que están junto a él como archivos. Quien las tenga puede contar de nuevo, sin este servidor.',
  countedFrom: 'Contado a partir de',
  figure: 'Cifra',
  inputOf: {
    strength: 'La fuerza de cada cláusula',
    positions: 'Las posiciones en las consultas',
    objections: 'Las objeciones, y cuáles se mantienen o están abiertas',
    statements: 'Declaraciones, reservas, impugnaciones y apelaciones',
    dispositions: 'Qué fue de las aportaciones',
    given: 'Lo que aportó cada asiento',
    people: 'Las personas en la mesa',
    eligible: 'Quién podía tomar posición',
  },
  fromFile: (p: { file: string }) => `el archivo ${p.file}`,
  fromPeople: (p: { n: number; k: number }) =>
    `el registro hasta la entrada ${number(p.n)}, en pasos enteros de ${number(p.k)}`,
  fromGiven: (p: { n: number }) =>
    `el registro hasta la entrada ${number(p.n)}: aportaciones según el asiento que nombra cada una`,
  fromEligible: (p: { n: number }) =>
    `el registro hasta la entrada ${number(p.n)}: quienes se sentaban a la mesa cuando se abrió la consulta`,
  hashText:
    'La huella es el SHA-256 del JSON canónico (RFC 8785) de outcome.json sin los miembros «at», «input», «edition», «erased», «editions» y «endorsements».',
  provenance: 'De dónde sale',
  asOf: (p: { n: number; when: string }) => `Estado en la entrada ${number(p.n)} del registro del proceso, ${p.when}.`,
  hash: 'Huella (SHA-256)',
  cite: 'Cítese así',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}: ${p.title}. Resultado de «${p.process}», a ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}: ${p.title}. Resultado de «${p.process}», edición ${number(p.edition)}, ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'Ediciones',
  editionsNote: 'Una edición no cambia nunca. Su huella consta en el registro del proceso.',
  editionsNone: 'No se ha publicado ninguna. Lo que figura aquí cambia con el proceso.',
  edition: (p: { edition: number; when: string }) => `Edición ${number(p.edition)}, ${p.when}`,
  editionName: (p: { edition: number }) => `Edición ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `Esta es la edición ${number(p.edition)}, del ${p.when}. Queda como está.`,
  live: 'Ir al resultado tal como está ahora',
  erased: (p: { count: number }) =>
    `Palabras borradas desde entonces: ${number(p.count)}. La huella también es de ellas, así que solo puede comprobarse en copias anteriores.`,
  files: 'En archivos',
  formats: {
    html: 'Página web en un archivo (HTML)',
    md: 'Markdown',
    docx: 'Documento de texto (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'Tablas del anexo',
  publish: {
    title: 'Publicar una edición',
    text: 'Fija el resultado tal como figura en esta página. Puede citarse por su número y su huella, y las organizaciones pueden respaldarla. Nadie puede retirarla.',
    button: 'Publicar esta edición',
    ask: (p: { edition: number }) =>
      `La edición ${number(p.edition)} dirá para siempre lo que el resultado dice ahora. Nadie podrá cambiarla ni retirarla. ¿La ha leído hasta el final?`,
    yes: 'Sí, publicarla para siempre',
    no: 'Todavía no: volver al resultado',
  },
  endorse: {
    title: (p: { name: string }) => `Respaldarlo por ${p.name}`,
    text: (p: { edition: number }) =>
      `Se respalda la edición ${number(p.edition)}. Tiene que confirmarlo una segunda persona que hable por la organización; solo entonces se muestra. Cualquiera de las dos puede retirarlo.`,
    button: 'Respaldar esta edición',
    waits: 'Ha respaldado esta edición por su organización. Falta que una segunda persona lo confirme.',
    confirmText: 'Otra persona de su organización ha respaldado esta edición. Se muestra cuando usted lo confirme.',
    confirm: 'Confirmar el respaldo',
    confirmed: 'Su organización respalda esta edición.',
    withdraw: 'Retirar el respaldo',
  },
  done: {
    'edition.publish': 'La edición está publicada. Queda como está.',
    'outcome.endorse': 'Anotado. El respaldo espera a una segunda persona de su organización.',
    'endorsement.confirm': 'Su organización respalda esta edición.',
    'endorsement.withdraw': 'El respaldo se ha retirado.',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => 'Todavía no hay resultado: no se ha publicado ningún borrador de un texto.',
  'unknown-edition': () => 'No existe esa edición. Vuelva al resultado y elija una de su lista.',
  'edition-same': () => 'Nada ha cambiado desde la última edición, así que no se publicó ninguna.',
  'endorsed-already': () => 'Su organización ya ha respaldado esta edición, o su respaldo espera confirmación.',
  'not-endorsed': () => 'Su organización no ha respaldado esta edición.',
};
