/** Published reports, in Spanish: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { fewStatements, number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: 'Informes publicados',
  lead: 'Cada informe conserva lo que decían las cifras el día en que alguien le puso su nombre. Figura en el registro y nunca cambia.',
  none: 'Todavía no se ha publicado ningún informe.',
  one: (p) => `Informe del ${p.when}`,
  by: 'Publicado por {name}',
  duringStage: (p) => `Durante la etapa «${p.stage}»`,
  note: 'Lo que dice de él quien lo publicó',
  classCount: (p) => `${p.name}: ${number(p.count)}`,
  evidenceOnly:
    'Aquello con lo que los indicios eran compatibles según las cifras oficiales, tal como cualquiera podía verlas entonces. Los textos son los de hoy.',
  statement: 'Afirmación',
  evidence: 'Compatible con',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    'Por asiento: entre qué porcentajes está el acuerdo (intervalo del 90 %) y cuántos votos iguales vale. Una raya: no se le ha oído, o son muy pocas personas para mostrarlo.',
  notShown: 'no se le ha oído, o son muy pocas personas para mostrarlo',
  tableName: 'Afirmaciones del informe',
  since: 'Qué ha cambiado desde entonces',
  sinceHidden: 'Las cifras de hoy no se muestran, así que todavía no se puede decir nada.',
  sinceNothing: 'Según las cifras de hoy, cada afirmación del informe sigue donde estaba.',
  sinceChanged: (p) => `Clasificadas de otro modo según las cifras de hoy: ${fewStatements(p.count)}.`,
  change: (p) => `era «${p.from}», es «${p.to}»`,
  added: (p) => `Sobre la mesa hoy, y no en el informe: ${statements(p.count)}.`,
  out: (p) => `Retiradas desde entonces por la moderación: ${statements(p.count)}.`,
  erased: 'Las palabras de esta afirmación ya no se muestran.',
  input: 'A partir de qué se calculó',
  inputText: (p) =>
    `A partir de los primeros ${number(p.n)} sucesos del registro, a fecha de ${p.when}; cifras oficiales, versión ${p.version}, semilla ${number(p.seed)}.`,
  hash: 'SHA-256 de las cifras conservadas, en JSON canónico (RFC 8785):',
  publish: 'Publicar un informe',
  publishNote:
    'Conserva para siempre, con su nombre, lo que dicen las cifras ahora. Las afirmaciones publicadas como consenso lo siguen siendo hasta que lo contradigan las proporciones, y no unos pocos votos.',
  publishLabel: 'Una nota sobre él',
  publishHint: 'Lo que conviene saber: por qué ahora y qué viene después. Es pública.',
  publishButton: 'Publicar lo que dicen las cifras ahora',
  cannot: {
    same: 'Nada ha cambiado desde el último informe, así que no hay ninguno que publicar. En cuanto se muevan las cifras podrá publicar otro.',
    hidden: 'Las cifras están ocultas hasta el cierre, así que aún no hay ninguna que publicar.',
    waiting: 'Todavía no hay cifras que publicar.',
    'no-table': 'Un informe compara asientos, y este proceso tiene menos de dos.',
  },
  done: { 'report.publish': 'El informe está publicado.' },
  latest: (p) => `Publicado: <a>informe del ${p.when}</a>`,
  all: 'Todos los informes publicados',
  rows: (p) => `${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  next: 'Afirmaciones siguientes',
  previous: 'Afirmaciones anteriores',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () =>
    'Todavía no hay cifras que publicar. Vuelva a intentarlo cuando se hayan contado algunos votos.',
  'figures-hidden': () => 'Las cifras están ocultas hasta el cierre, así que aún no hay ninguna que publicar.',
  'report-no-table': () => 'Un informe compara asientos, y este proceso tiene menos de dos.',
  'report-same': () => 'El último informe dice lo mismo: las cifras no se han movido desde entonces.',
};
