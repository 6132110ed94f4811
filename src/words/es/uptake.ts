/** What became of what was said, in Spanish. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: 'De lo que se dijo al texto',
  lead: 'De las afirmaciones y los aportes a las cláusulas, de las cláusulas a las objeciones, y de ahí al texto vigente.',
  none: 'Aún no hay texto y no se ha entregado nada.',
  byKind: 'Cuánto de ello se recogió',
  bySeat: 'Por grupo',
  bySeatNote: (p) =>
    `Contribuciones, comentarios, enmiendas y objeciones, según el grupo que sus autores dejan ver a todos. De un grupo en el que aportaron menos de ${number(p.k)} personas solo se dice que son pocas; y también de otro, donde podrían deducirse de lo que queda.`,
  heads: {
    kind: 'Qué',
    group: 'Grupo',
    given: 'Aportados',
    answered: 'Con respuesta',
    accepted: 'Aceptados',
    cited: 'Citados',
    clauses: 'Cláusulas que los citan',
  },
  kinds: {
    statement: 'Afirmaciones',
    contribution: 'Contribuciones',
    comment: 'Comentarios',
    amendment: 'Enmiendas',
    objection: 'Objeciones',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.part)} de ${number(p.of)}`
      : `${number(p.part)} de ${number(p.of)} (${percent(p.part / p.of)})`,
  votedOn: 'sometidas a voto',
  few: 'muy pocos',
  definitions: {
    given: 'Aportados: entregados y no borrados; las afirmaciones, mientras están sobre la mesa.',
    answered:
      'Con respuesta: con una decisión que se mantiene, una enmienda resuelta o, si son objeciones, cerradas o en pie. De todo lo aportado.',
    accepted: 'Aceptados: aceptados, también en parte; adoptados; atendidos. De todo lo aportado.',
    cited: 'Citados: nombrados como fuente por al menos un cambio del texto. De todo lo aportado.',
    clauses:
      'Cláusulas que los citan: las que están ahora en el texto y nombran alguno. De todas las cláusulas vigentes.',
  },
  clauses: 'Cláusula por cláusula',
  clausesNone: 'El texto aún no tiene cláusulas.',
  sources: 'Qué le dio forma',
  objections: 'Objeciones a ella',
  objection: (p) => `Objeción ${p.label}: ${p.state}`,
  versions: (p) =>
    p.count === 1 ? 'Está vigente su primera redacción.' : `Está vigente su redacción número ${number(p.count)}.`,
  nowhere: 'Qué no llevó a nada, y por qué',
  nowhereNote: 'Con respuesta, ni aceptado ni citado por un cambio del texto.',
  nowhereNone: 'Nada hasta ahora: todo lo que recibió respuesta se aceptó o está citado.',
  noReason: 'No se dio ninguna razón.',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: 'Sus contribuciones',
  emptyTitle: 'Todavía nada de usted',
  contributionsNone: 'No ha entregado ninguna contribución.',
  comments: 'Sus comentarios',
  commentsNone: 'No ha hecho ningún comentario.',
  amendmentsNone: 'No ha propuesto ninguna enmienda.',
  objectionsNone: 'No ha presentado ninguna objeción.',
  support: 'Lo que dijo de las redacciones',
  supportNone: 'De ninguna redacción ha dicho si puede aceptarla.',
  assessments: 'Sus evaluaciones',
  assessmentsNone: 'No ha evaluado ninguna cláusula.',
  stands: 'Esa redacción sigue vigente.',
  changed: 'La cláusula tiene ahora otra redacción: lo que dijo queda con la anterior.',
};
