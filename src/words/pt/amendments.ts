/** Portuguese: amendments of a clause, and who supports its words. */
import { number } from './counts.ts';

export const amendments = {
  title: 'Emendas a esta cláusula',
  none: 'Ninguém propôs outras palavras ainda.',
  own: 'As suas emendas',
  name: (p: { label: string }) => `Emenda ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `À espera: ${number(p.open)}. Adotadas: ${number(p.adopted)}. Resolvidas de outro modo: ${number(p.others)}.`,
  adds: 'Acrescentaria uma cláusula depois desta',
  toDraft: (p: { draft: number }) => `Ao rascunho ${number(p.draft)}`,
  erased: 'As palavras foram apagadas, como pediu quem as escreveu.',
  against: 'Em relação às palavras que mudaria',
  againstNow: 'Em relação às palavras de agora',
  overtaken: 'A cláusula mudou desde esta proposta.',
  reason: 'Por quê',
  outcomes: {
    adopted: 'Adotada',
    declined: 'Recusada',
    withdrawn: 'Retirada por quem a propôs',
    overtaken: 'Superada',
  },
  reworded: 'O texto ficou com outras palavras.',
  backing: 'Quem a apoia',
  propose: {
    title: 'Propor uma mudança',
    titleAdd: 'Propor uma cláusula depois desta',
    text: 'O que você propõe é público. Quem edita adota ou recusa, com razões.',
    wording: 'As palavras que você propõe',
    wordingHint: 'No começo são as da cláusula: mude o que quiser mudar.',
    wordingAdd: 'As palavras da nova cláusula',
    reason: 'Por quê',
    button: 'Propor',
  },
  back: {
    title: 'O que você diz dela',
    support: 'Apoiar',
    oppose: 'Opor-me',
    none: 'Retirar o que disse',
    mine: { support: 'Você a apoia.', oppose: 'Você se opõe.' },
  },
  withdraw: 'Retirar a minha emenda',
  withdrawWhy: 'Por quê, se quiser dizer',
  adopt: 'Adotá-la',
  adoptWording: 'As palavras com que a cláusula fica',
  adoptHint: 'Deixe-as como foram propostas ou redija de outro modo. A mudança citará esta emenda.',
  decline: 'Recusá-la',
  outcome: 'O que acontece com ela',
  outcomeOptions: { declined: 'É recusada', overtaken: 'Foi superada: o texto já o diz, ou diz de outro modo' },
  editorReason: 'Razões, que todos vão ler',
  done: {
    'amendment.propose': 'A sua emenda está abaixo. Quem edita adota ou recusa, com razões.',
    'amendment.back': 'Anotado. Conta nos números do seu assento quando bastante gente dele tiver se pronunciado.',
    'amendment.withdraw': 'Você retirou a sua emenda.',
    'amendment.adopt': 'Adotada: a cláusula tem as novas palavras e cita a emenda.',
    'amendment.decline': 'Feito. Está no registro com as suas razões.',
  },
};

export const support = {
  title: 'Você pode aceitar estas palavras?',
  note: 'O que você diz vale exatamente para estas palavras. Se mudarem, perguntamos mais uma vez, e nada é transferido.',
  stances: {
    support: 'Eu as apoio',
    'live-with': 'Posso aceitá-las',
    cannot: 'Não posso aceitá-las',
    none: 'Retirar o que disse',
  },
  mine: {
    support: 'Você apoia estas palavras.',
    'live-with': 'Você pode aceitar estas palavras.',
    cannot: 'Você não pode aceitar estas palavras. Para ter resposta, faça uma objeção.',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'Você apoiava estas palavras.',
    'live-with': 'Você podia aceitar estas palavras.',
    cannot: 'Você não podia aceitar estas palavras.',
  },
  asked: {
    title: 'Mudaram palavras sobre as quais você se pronunciou',
    lead: 'O que você disse vale para as palavras anteriores. De novo: você pode aceitar estas?',
    opened: (p: { when: string }) =>
      `Uma revisão reabriu esta cláusula em ${p.when}. As palavras são aquelas sobre as quais você se pronunciou.`,
    before: {
      support: 'Você apoiava as palavras anteriores.',
      'live-with': 'Você podia aceitar as palavras anteriores.',
      cannot: 'Você não podia aceitar as palavras anteriores.',
    },
  },
  seats: 'O que dizem os assentos',
  seatsNote: (p: { k: number }) =>
    `Um assento é mostrado quando pelo menos ${number(p.k)} pessoas dele se pronunciaram, e muda de tantas em tantas. Preenchido: apoiam as palavras ou podem aceitá-las. Hachurado: não podem.`,
  seatsNone: (p: { k: number }) =>
    `Ainda não se pode mostrar nenhum assento: é preciso que pelo menos ${number(p.k)} pessoas de um se pronunciem.`,
  headSeat: 'Assento',
  heads: { support: 'Apoiam', 'live-with': 'Podem aceitar', cannot: 'Não podem aceitar', oppose: 'Opõem-se' },
  few: 'poucas demais',
  unseated: 'ninguém o ocupa',
  done: {
    'clause.support': 'Anotado. Conta nos números do seu assento quando bastante gente dele tiver se pronunciado.',
  },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'Não existe essa emenda. Volte à cláusula e escolha uma dela.',
  'already-settled': () => 'Esta emenda já foi resolvida. Carregue a página de novo para ver como.',
  'own-amendment': () => 'Você propôs esta emenda: cabe a outros apoiá-la e decidir sobre ela.',
  'not-your-amendment': () => 'Só quem propôs esta emenda pode retirá-la.',
  'amendment-not-shown': () => 'As suas palavras não são mostradas: a moderação retirou-as ou ainda não as leu.',
  'amendment-erased': () => 'As palavras desta emenda foram apagadas. Para adotá-la, redija você a cláusula.',
  'too-many-amendments': ({ most }) => `Há ${most} emendas, e não pode haver mais.`,
};
