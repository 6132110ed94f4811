/** Portuguese: the outcome. */
import { list, number } from './counts.ts';

export const outcome = {
  title: 'Resultado',
  none: 'Ainda não há resultado: nenhuma minuta de um texto foi publicada.',
  above: (p: { process: string }) => `Resultado de “${p.process}”`,
  status: {
    adopted: 'Adotado',
    final: 'Definitivo',
    provisional: 'Provisório',
    appealed: 'Em recurso',
    rejected: 'Rejeitado',
    deferred: 'Adiado',
    'no-consensus': 'Sem consenso',
    superseded: 'Substituído',
    reopened: 'Reaberto',
    overturned: 'Anulado',
    open: 'Não decidido',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) =>
      `A minuta ${number(p.draft)} deste texto foi adotada em ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `O que foi constatado sobre a minuta ${number(p.draft)} deste texto é definitivo desde ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `O que foi constatado em ${p.when} sobre a minuta ${number(p.draft)} deste texto é provisório: pode ser contestado.`,
    appealed: (p: { draft: number; when: string }) =>
      `Há um recurso aberto sobre a minuta ${number(p.draft)} deste texto desde ${p.when}.`,
    rejected: (p: { draft: number; when: string }) =>
      `A minuta ${number(p.draft)} deste texto foi rejeitada em ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `A decisão sobre a minuta ${number(p.draft)} deste texto foi adiada em ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `Em ${p.when} constatou-se que não há consenso sobre a minuta ${number(p.draft)} deste texto. Isso também é um resultado.`,
    superseded: (p: { draft: number; when: string }) =>
      `O que fora decidido sobre a minuta ${number(p.draft)} deste texto caducou ou foi substituído em ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `Uma revisão retomou em ${p.when} o que tinha sido adotado. Esta é a minuta ${number(p.draft)} do texto.`,
    overturned: (p: { draft: number; when: string }) =>
      `Um recurso foi aceite em ${p.when}: o que fora constatado sobre este texto já não vale. Esta é a minuta ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `Ainda nada foi decidido sobre a minuta ${number(p.draft)} deste texto, publicada em ${p.when}.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `A constatação é “${p.result}”, de ${p.name}, em ${p.when}.`,
  foundByChair: (p: { result: string; when: string }) => `A constatação é “${p.result}”, da presidência, em ${p.when}.`,
  rough: (p: { count: number }) => `Objeções respondidas e mantidas: ${number(p.count)}.`,
  standing: (p: { count: number }) => `Objeções abertas ou fundadas: ${number(p.count)}.`,
  minorities: (p: { count: number }) => `Declarações minoritárias anexas: ${number(p.count)}.`,
  reservations: (p: { count: number }) => `Reservas anexas: ${number(p.count)}.`,
  challenged: (p: { count: number }) => `Contestações da constatação: ${number(p.count)}.`,
  appeals: {
    open: (p: { count: number }) => `Recursos por decidir: ${number(p.count)}.`,
    dismissed: (p: { count: number }) => `Recursos apresentados e indeferidos: ${number(p.count)}.`,
    upheld: (p: { count: number }) => `Recursos apresentados e deferidos: ${number(p.count)}.`,
    settled: (p: { count: number }) => `Recursos resolvidos por acordo: ${number(p.count)}.`,
    withdrawn: (p: { count: number }) => `Recursos retirados: ${number(p.count)}.`,
  },
  undisputed: 'Nenhuma objeção é mantida, e ninguém apresentou declarações ou reservas.',
  empty: (p: { seats: readonly string[] }) => `Assentos em que ninguém se sentou: ${list(p.seats)}.`,
  contents: {
    input: 'O que foi feito dos contributos',
    endorsements: 'Apoios',
    annex: 'Assento por assento',
    provenance: 'Proveniência',
    recount: 'Recontar',
  },
  text: 'O texto',
  textNote: (p: { k: number }) =>
    `Ao lado de cada cláusula está o que cada assento diz exatamente destas palavras: cheio onde as apoiam ou podem aceitá-las, tracejado onde não podem. De um assento só se informa quando pelo menos ${number(p.k)} pessoas dele se pronunciaram.`,
  strengthNone: (p: { k: number }) =>
    `O que os assentos dizem de cada cláusula não é informado: são precisas pelo menos ${number(p.k)} pessoas de um mesmo assento que se tenham pronunciado sobre as mesmas palavras.`,
  fingerprint: 'Impressão digital do texto (SHA-256)',
  instruction: 'uma instrução',
  translation: (p: { language: string }) => `Em ${p.language}`,
  reservation: 'Há uma reserva sobre esta cláusula',
  dissent: 'Dissenso',
  dissentNote: 'Nas palavras de quem discorda. Ninguém as pode retirar.',
  dissentNone: 'Nenhuma objeção é mantida ou está aberta, e ninguém apresentou declarações ou reservas.',
  answer: 'O que foi respondido',
  answerNone: 'Ainda nada foi respondido.',
  decisions: 'Como foi decidido',
  decisionsNone: 'Nada foi submetido a decisão.',
  eligible: (p: { count: number }) => `Podiam tomar posição: ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `Cláusulas: ${list(p.clauses)}`,
  participation: 'Quem participou',
  participationNote: (p: { k: number }) =>
    `As pessoas são contadas em passos inteiros de ${number(p.k)}, arredondados para baixo, para que ninguém possa ser reconhecido; as linhas podem somar menos que o total. O que um assento trouxe conta o que o nomeia.`,
  people: (p: { people: string }) => `Pessoas à mesa: ${p.people}.`,
  headPeople: 'Pessoas',
  headTarget: 'Desejadas',
  headGiven: 'Trazido',
  headAnswered: 'Respondido',
  headAccepted: 'Aceite',
  headCited: 'Citado',
  input: 'O que foi feito das contribuições',
  inputs: (p: { inputs: number; answered: number }) =>
    `Contribuições e comentários recebidos: ${number(p.inputs)}; respondidos: ${number(p.answered)}.`,
  headAnswer: 'Resposta',
  headCount: 'Quantas',
  objections: 'Objeções por estado',
  commitments: 'Compromissos',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name} (${p.unit}): meta ${p.value} até ${p.when}`,
  headPromise: 'Promessa',
  headDue: 'Revisão',
  endorsements: 'Organizações que o subscrevem',
  endorsementsNote: 'Cada subscrição foi dada por uma pessoa da organização e confirmada por outra.',
  endorsementsNone: 'Nenhuma organização subscreveu ainda uma edição.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}, edição ${number(p.edition)}, ${p.when}`,
  annex: 'Anexo: a força de cada cláusula em cada assento',
  headClause: 'Cláusula',
  strengthOrder: (p: { order: string }) =>
    `Números de pessoas que se pronunciaram exatamente sobre estas palavras: ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `Em nenhum assento se pronunciaram pelo menos ${number(p.k)} pessoas sobre estas cláusulas: ${list(p.clauses)}.`,
  recount: 'Como recontar',
  recountText:
    'Cada contagem deste documento resulta de tabelas que estão junto dele como ficheiros. Quem as tem pode recontar, sem este servidor.',
  countedFrom: 'Contado a partir de',
  figure: 'Número',
  inputOf: {
    strength: 'A força de cada cláusula',
    positions: 'As posições nas consultas',
    objections: 'As objeções, e quais são mantidas ou estão abertas',
    statements: 'Declarações, reservas, contestações e recursos',
    dispositions: 'O que foi feito das contribuições',
    given: 'O que cada assento trouxe',
    people: 'As pessoas à mesa',
    eligible: 'Quem podia tomar posição',
  },
  fromFile: (p: { file: string }) => `o ficheiro ${p.file}`,
  fromPeople: (p: { n: number; k: number }) =>
    `o registo até à entrada ${number(p.n)}, em passos inteiros de ${number(p.k)}`,
  fromGiven: (p: { n: number }) =>
    `o registo até à entrada ${number(p.n)}: contribuições segundo o assento que cada uma nomeia`,
  fromEligible: (p: { n: number }) =>
    `o registo até à entrada ${number(p.n)}: quem estava à mesa quando a consulta abriu`,
  hashText:
    'A impressão digital é o SHA-256 do JSON canónico (RFC 8785) de outcome.json sem os membros “at”, “input”, “edition”, “erased”, “editions” e “endorsements”.',
  provenance: 'De onde vem',
  asOf: (p: { n: number; when: string }) => `Estado na entrada ${number(p.n)} do registo do processo, ${p.when}.`,
  hash: 'Impressão digital (SHA-256)',
  cite: 'Citar assim',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}: ${p.title}. Resultado de “${p.process}”, em ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}: ${p.title}. Resultado de “${p.process}”, edição ${number(p.edition)}, ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'Edições',
  editionsNote: 'Uma edição nunca muda. A sua impressão digital consta do registo do processo.',
  editionsNone: 'Nenhuma foi publicada. O que está aqui muda com o processo.',
  edition: (p: { edition: number; when: string }) => `Edição ${number(p.edition)}, ${p.when}`,
  editionName: (p: { edition: number }) => `Edição ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `Esta é a edição ${number(p.edition)}, de ${p.when}. Fica como está.`,
  live: 'Ir para o resultado como está agora',
  erased: (p: { count: number }) =>
    `Palavras apagadas desde então: ${number(p.count)}. A impressão digital também é delas, por isso só pode ser verificada em cópias anteriores.`,
  files: 'Em ficheiros',
  formats: {
    html: 'Página web num só ficheiro (HTML)',
    md: 'Markdown',
    docx: 'Documento de texto (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'Tabelas do anexo',
  publish: {
    title: 'Publicar uma edição',
    text: 'Fixa o resultado como está nesta página. Pode ser citada pelo número e pela impressão digital, e organizações podem subscrevê-la. Ninguém a pode retirar.',
    button: 'Publicar esta edição',
    ask: (p: { edition: number }) =>
      `A edição ${number(p.edition)} dirá para sempre o que o resultado diz agora. Ninguém a poderá mudar nem retirar. Já a leu até ao fim?`,
    yes: 'Sim, publicar para sempre',
    no: 'Ainda não: voltar ao resultado',
  },
  endorse: {
    title: (p: { name: string }) => `Subscrevê-lo por ${p.name}`,
    text: (p: { edition: number }) =>
      `É a edição ${number(p.edition)} que é subscrita. Uma segunda pessoa que fale pela organização tem de a confirmar; só então é mostrada. Qualquer das duas a pode retirar.`,
    button: 'Subscrever esta edição',
    waits: 'Subscreveu esta edição pela sua organização. Falta que uma segunda pessoa o confirme.',
    confirmText: 'Outra pessoa da sua organização subscreveu esta edição. É mostrada assim que a confirmar.',
    confirm: 'Confirmar a subscrição',
    confirmed: 'A sua organização subscreve esta edição.',
    withdraw: 'Retirar a subscrição',
  },
  done: {
    'edition.publish': 'A edição está publicada. Fica como está.',
    'outcome.endorse': 'Anotado. A subscrição espera por uma segunda pessoa da sua organização.',
    'endorsement.confirm': 'A sua organização subscreve esta edição.',
    'endorsement.withdraw': 'A subscrição foi retirada.',
  },
};

export const outcomeRefusals = {
  'no-outcome': () => 'Ainda não há resultado: nenhuma minuta de um texto foi publicada.',
  'unknown-edition': () => 'Essa edição não existe. Volte ao resultado e escolha uma da sua lista.',
  'edition-same': () => 'Nada mudou desde a última edição, por isso nenhuma foi publicada.',
  'endorsed-already': () => 'A sua organização já subscreveu esta edição, ou a subscrição espera confirmação.',
  'not-endorsed': () => 'A sua organização não subscreveu esta edição.',
};
