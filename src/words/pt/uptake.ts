/** What became of what was said, in Portuguese. */
import type { uptake as English, myGiven as EnglishMyGiven } from '../uptake.en.ts';
import { number, percent } from './counts.ts';

export const uptake: typeof English = {
  title: 'Do que se disse ao texto',
  lead: 'Das afirmações e dos itens recebidos às cláusulas, das cláusulas às objeções, e daí ao texto em vigor.',
  none: 'Ainda não há texto, e nada foi entregue.',
  byKind: 'Quanto disso foi aproveitado',
  bySeat: 'Por grupo',
  bySeatNote: (p) =>
    `Contribuições, comentários, emendas e objeções, segundo o grupo que seus autores deixam todos verem. De um grupo em que menos de ${number(p.k)} pessoas deram algo, diz-se apenas que são poucas; e também de outro, onde daria para descobri-las pelo que resta.`,
  heads: {
    kind: 'O quê',
    group: 'Grupo',
    given: 'Recebidos',
    answered: 'Com resposta',
    accepted: 'Aceitos',
    cited: 'Citados',
    clauses: 'Cláusulas que os citam',
  },
  kinds: {
    statement: 'Afirmações',
    contribution: 'Contribuições',
    comment: 'Comentários',
    amendment: 'Emendas',
    objection: 'Objeções',
  },
  part: (p) =>
    p.of === 0
      ? `${number(p.part)} de ${number(p.of)}`
      : `${number(p.part)} de ${number(p.of)} (${percent(p.part / p.of)})`,
  votedOn: 'votadas',
  few: 'muito poucos',
  definitions: {
    given: 'Recebidos: entregues e não apagados; as afirmações, enquanto estão na mesa.',
    answered:
      'Com resposta: com uma decisão que vale, uma emenda resolvida ou, no caso das objeções, encerradas ou mantidas. De tudo o que foi recebido.',
    accepted: 'Aceitos: aceitos, também em parte; adotados; atendidos. De tudo o que foi recebido.',
    cited: 'Citados: nomeados como fonte por ao menos uma mudança do texto. De tudo o que foi recebido.',
    clauses:
      'Cláusulas que os citam: as que estão agora no texto e nomeiam algum deles. De todas as cláusulas em vigor.',
  },
  clauses: 'Cláusula por cláusula',
  clausesNone: 'O texto ainda não tem cláusulas.',
  sources: 'O que lhe deu forma',
  objections: 'Objeções a ela',
  objection: (p) => `Objeção ${p.label}: ${p.state}`,
  versions: (p) => (p.count === 1 ? 'Vale a sua primeira redação.' : `Vale a sua redação número ${number(p.count)}.`),
  nowhere: 'O que não levou a nada, e por quê',
  nowhereNote: 'Com resposta, nem aceito nem citado por uma mudança do texto.',
  nowhereNone: 'Nada até agora: tudo o que teve resposta foi aceito ou é citado.',
  noReason: 'Nenhuma razão foi dada.',
};

export const myGiven: typeof EnglishMyGiven = {
  contributions: 'Suas contribuições',
  emptyTitle: 'Nada seu por enquanto',
  contributionsNone: 'Você não entregou nenhuma contribuição.',
  comments: 'Seus comentários',
  commentsNone: 'Você não fez nenhum comentário.',
  amendmentsNone: 'Você não propôs nenhuma emenda.',
  objectionsNone: 'Você não levantou nenhuma objeção.',
  support: 'O que você disse das redações',
  supportNone: 'Você não disse de nenhuma redação se pode conviver com ela.',
  assessments: 'Suas avaliações',
  assessmentsNone: 'Você não avaliou nenhuma cláusula.',
  stands: 'Essa redação ainda vale.',
  changed: 'A cláusula tem outra redação agora: o que você disse fica com a antiga.',
};
