/** Published reports, in Portuguese: the list, one of them, and the form to publish one. */
import type { reports as English, reportRefusals as EnglishRefusals } from '../reports.en.ts';
import { fewStatements, number, percent, statements } from './counts.ts';

export const reports: typeof English = {
  title: 'Relatórios publicados',
  lead: 'Cada relatório guarda o que os números diziam no dia em que alguém lhe pôs o seu nome. Fica no registro e nunca muda.',
  none: 'Ainda não foi publicado nenhum relatório.',
  one: (p) => `Relatório de ${p.when}`,
  by: 'Publicado por {name}',
  duringStage: (p) => `Durante a etapa “${p.stage}”`,
  note: 'O que diz dele quem o publicou',
  classCount: (p) => `${p.name}: ${number(p.count)}`,
  evidenceOnly:
    'Aquilo com que as evidências eram compatíveis segundo os números oficiais, como todos podiam vê-los então. Os textos são os de hoje.',
  statement: 'Afirmação',
  evidence: 'Compatível com',
  bounds: (p) => `${number(p.lower)}–${percent(p.upper / 100)} · ${number(p.n)}`,
  boundsNote:
    'Por assento: entre que porcentagens está a concordância (intervalo de 90%) e quantos votos iguais isso vale. Um traço: não foi ouvido, ou são poucas pessoas para mostrar.',
  notShown: 'não foi ouvido, ou são poucas pessoas para mostrar',
  tableName: 'Afirmações do relatório',
  since: 'O que mudou desde então',
  sinceHidden: 'Os números de hoje não são mostrados, por isso ainda não se pode dizer nada.',
  sinceNothing: 'Segundo os números de hoje, cada afirmação do relatório está onde estava.',
  sinceChanged: (p) => `Classificadas de outro modo segundo os números de hoje: ${fewStatements(p.count)}.`,
  change: (p) => `era “${p.from}”, é “${p.to}”`,
  added: (p) => `Sobre a mesa hoje, e fora do relatório: ${statements(p.count)}.`,
  out: (p) => `Retiradas desde então pela moderação: ${statements(p.count)}.`,
  erased: 'As palavras desta afirmação já não são mostradas.',
  input: 'A partir de que foi calculado',
  inputText: (p) =>
    `A partir dos primeiros ${number(p.n)} eventos do registro, em ${p.when}; números oficiais, versão ${p.version}, semente ${number(p.seed)}.`,
  hash: 'SHA-256 dos números guardados, em JSON canônico (RFC 8785):',
  publish: 'Publicar um relatório',
  publishNote:
    'Guarda para sempre, com o seu nome, o que os números dizem agora. As afirmações publicadas como consenso continuam a sê-lo até que as proporções, e não alguns votos, digam o contrário.',
  publishLabel: 'Uma nota sobre ele',
  publishHint: 'O que os leitores devem saber: por que agora e o que vem depois. É pública.',
  publishButton: 'Publicar o que os números dizem agora',
  cannot: {
    same: 'Nada mudou desde o último relatório, por isso não há nenhum para publicar. Assim que os números se moverem, poderá publicar outro.',
    hidden: 'Os números estão ocultos até o encerramento, por isso ainda não há nenhum para publicar.',
    waiting: 'Ainda não há números para publicar.',
    'no-table': 'Um relatório compara assentos, e este processo tem menos de dois.',
  },
  done: { 'report.publish': 'O relatório está publicado.' },
  latest: (p) => `Publicado: <a>relatório de ${p.when}</a>`,
  all: 'Todos os relatórios publicados',
  rows: (p) => `${number(p.from)} a ${number(p.to)} de ${number(p.of)}`,
  next: 'Afirmações seguintes',
  previous: 'Afirmações anteriores',
};

export const reportRefusals: typeof EnglishRefusals = {
  'figures-not-ready': () =>
    'Ainda não há números para publicar. Tente de novo quando alguns votos tiverem sido contados.',
  'figures-hidden': () => 'Os números estão ocultos até o encerramento, por isso ainda não há nenhum para publicar.',
  'report-no-table': () => 'Um relatório compara assentos, e este processo tem menos de dois.',
  'report-same': () => 'O último relatório diz o mesmo: os números não se moveram desde então.',
};
