/** Contributions, comments and what became of them, in Portuguese. */
import type {
  input as English,
  comments as EnglishComments,
  contributions as EnglishContributions,
  dispositions as EnglishDispositions,
  inputRefusals as EnglishRefusals,
} from '../input.en.ts';
import { format, number, plural } from './counts.ts';
import { duration } from './moderation.ts';

const codes: typeof English.codes = {
  accepted: 'Aceito',
  'accepted-in-part': 'Aceito em parte',
  'not-accepted': 'Não aceito',
  'out-of-scope': 'Fora do tema',
  duplicate: 'Duplicado',
  noted: 'Registrado',
  open: 'Ainda sem resposta',
};

const kinds: typeof English.kinds = {
  contribution: 'Contribuição',
  comment: 'Comentário',
  missing: 'Falta algo',
  question: 'Pergunta',
  evidence: 'Evidência',
};

export const input: typeof English = {
  kinds,
  codes,
  title: (p) => `${kinds[p.kind]} ${p.label}`,
  noGroup: 'Grupo não indicado',
  erased: 'As palavras foram apagadas a pedido de quem as escreveu. Permanece que algo foi dito.',
  links: 'Em que se apoia',
  onClause: (p) => `Sobre a cláusula ${number(p.number)}`,
  afterClause: (p) => `Depois da cláusula ${number(p.number)}`,
  onHeading: 'Sobre um título',
  onRemoved: 'Sobre uma cláusula que foi retirada',
  onText: 'Sobre o texto como um todo',
  quote: 'A respeito destas palavras',
  overtaken: 'A cláusula mudou desde então.',
  answer: 'O que foi feito disto',
  waiting: (p) => `Espera resposta há ${duration(p.time)}`,
  sameAs: 'Diz o mesmo que <a>{label}</a>.',
  disputedAnswer: 'A última resposta, que quem escreveu contesta:',
  disputedOn: (p) => `Quem escreveu, em ${p.when}: não foi isso que eu disse.`,
  earlier: 'Respostas anteriores',
  shaped: 'Cláusulas a que deu forma',
  shapedNone: 'Nenhuma cláusula cita isto ainda.',
  clause: (p) => `Cláusula ${number(p.number)}`,
  heading: 'Um título',
  removed: 'Uma cláusula que foi retirada',
  likeness: (p) => `${format.percent(p.share)} da redação é igual`,
  language: 'Idioma em que você escreve',
  shown: 'O que todos veem de você',
  shownAs: {
    seat: 'Seu grupo',
    organisation: (p) => `Seu grupo e sua organização: ${p.name}`,
    none: 'Nada',
  },
  shownHint: 'Nunca seu nome, e nada que ligue isto a outras coisas que você diga.',
  linksField: 'Links, um por linha',
  linksHint: (p) => `Endereços de páginas que comecem com https://. No máximo ${number(p.most)}.`,
  hint: (p) => `No máximo ${number(p.most)} caracteres.`,
  cannot: {
    join: 'Para escrever aqui, tome primeiro um assento.',
    joinButton: 'Tomar um assento',
    level: 'Para escrever aqui, é preciso mostrar um pouco mais quem você é.',
    levelButton: 'Ir para a sua conta',
    closed: 'Este processo está encerrado. Pode ser lido, e nada pode ser acrescentado.',
  },
  dispute: {
    title: 'Não foi isso que eu disse',
    text: 'Se a resposta trata de outra coisa que não a que você quis dizer, diga o que quis dizer. Seu texto volta a ficar aberto até receber nova resposta.',
    why: 'O que você quis dizer',
    button: 'Pedir outra resposta',
  },
};

export const contributions: typeof EnglishContributions = {
  title: 'Contribuições',
  lead: 'Textos mais longos, por escrito. Cada um recebe uma resposta com razões e diz a que cláusulas deu forma.',
  count: (p) =>
    p.all === 0
      ? 'Nada foi entregue ainda.'
      : `${plural(p.all, { one: 'Uma contribuição', other: `${number(p.all)} contribuições` })}; ainda sem resposta: ${number(p.open)}.`,
  alike: (p) =>
    `${number(p.count)} destes textos têm pelo menos metade da redação em comum com outro. Isso nada diz sobre quem tomou de quem.`,
  alikeTitle: 'Textos parecidos',
  filter: 'Mostrar',
  group: 'Grupo',
  everyGroup: 'Todos os grupos',
  answer: 'Resposta',
  everyAnswer: 'Com ou sem resposta',
  answered: 'Com resposta',
  filterButton: 'Mostrar estas',
  none: 'Não há nenhuma deste tipo.',
  origin: {
    netmundial: 'Entregue para o NETmundial em 2014',
    mbox: 'De uma lista de discussão',
  },
  written: 'Escrito em {when}',
  broughtIn: 'Trazido para cá em {when}',
  write: 'Entregar uma contribuição',
  writeText: 'O que você entrega é público, com seu grupo ao lado, a menos que escolha outra coisa.',
  titleField: 'Título',
  textField: 'Seu texto',
  button: 'Entregar',
  annex: 'Contribuições e comentários, cada um com sua resposta',
  done: {
    'contribution.submit': 'Sua contribuição foi entregue. É a primeira da lista abaixo.',
    'disposition.give': 'A resposta foi dada, e todos podem lê-la.',
    'disposition.dispute': 'Seu texto está de novo aberto, e pede-se outra resposta a quem redige o texto.',
  },
};

export const comments: typeof EnglishComments = {
  title: 'Comentários a esta cláusula',
  none: 'Ninguém comentou esta cláusula ainda.',
  count: (p) =>
    `Com resposta: ${number(p.answered)}. Ainda sem resposta: ${number(p.open)}. Que dizem que falta algo: ${number(p.missing)}.`,
  write: 'Comentar esta cláusula',
  kind: 'O que é',
  kinds: {
    comment: 'Um comentário',
    missing: 'Falta algo depois desta cláusula',
    question: 'Uma pergunta',
    evidence: 'Uma evidência, com links',
  },
  words: 'As palavras a que você se refere',
  wordsHint: 'Como estão na cláusula. Deixe vazio para falar da cláusula inteira.',
  wordsSelect: 'Selecione palavras da cláusula para preencher este campo.',
  text: 'O que você diz',
  button: 'Enviar',
  done: { 'comment.make': 'Seu comentário está abaixo. Todos podem lê-lo, e ele receberá uma resposta.' },
};

export const dispositions: typeof EnglishDispositions = {
  annex: 'Contribuições e comentários, cada um com sua resposta',
  annexLead:
    'Cada contribuição e cada comentário está aqui uma vez, com sua resposta e as razões, como o registro os guarda.',
  complete: (p) => `Recebidos: ${number(p.in)}. Com resposta: ${number(p.answered)}. Abertos: ${number(p.open)}.`,
  disputed: (p) => `Abertos porque quem os escreveu diz que não foi isso que disse: ${number(p.count)}.`,
  none: 'Nada chegou ainda.',
  csv: 'Tudo em um arquivo (CSV)',
  bySeat: 'Por grupo',
  bySeatNote: (p) =>
    `O aproveitamento é a parte de um grupo no que foi aceito, mesmo em parte, dividida pela sua parte do que chegou: acima de 1, do seu se aproveitou mais que do dos outros. Grupos com menos de ${number(p.k)} itens não são comparados.`,
  headGroup: 'Grupo',
  headAll: 'Itens',
  headUptake: 'Aproveitamento',
  few: 'muito poucos',
  figures: 'Com que rapidez, e como',
  headFigure: 'Medida',
  headOf: 'De',
  headValue: 'Valor',
  of: (p) => `${number(p.numerator)} de ${number(p.denominator)}`,
  names: {
    response: 'Respostas de mérito',
    median: 'Tempo até que metade tenha resposta',
    ninth: 'Tempo até que nove décimos tenham resposta',
  },
  definitions: {
    response: 'Itens cuja resposta vale e diz mais que “registrado”, de todos os itens.',
    median:
      'Do dia em que chegou até a primeira resposta, segundo Kaplan e Meier: o que ainda espera conta como tendo esperado até agora, e não é deixado de fora.',
    ninth: 'O mesmo, para nove décimos. A contagem é dos itens que receberam alguma resposta.',
  },
  time: (p) => duration(p.time),
  notYet: 'ainda não se sabe: muito ainda espera',
  list: 'Cada item',
  answering: 'Itens sem resposta',
  answeringLead: 'Os mais antigos primeiro. Escolha um, ou vários parecidos, e dê-lhes uma resposta com as razões.',
  answeringNone: 'Nada espera: cada item tem resposta.',
  oldest: (p) => `À espera de resposta: ${number(p.count)}, o mais antigo há ${duration(p.time)}.`,
  forecast: 'Quanto tempo vai levar',
  forecastSays: (p) =>
    `A ${number(p.minutes)} minutos cada uma, ${number(p.inputs)} respostas levam ${number(p.hours)} horas ao todo, e ${number(p.each)} horas para cada uma de ${number(p.people)} pessoas.`,
  minutes: 'Minutos por resposta',
  people: 'Pessoas que respondem',
  forecastButton: 'Calcular de novo',
  choose: (p) => `Responder a ${p.label}`,
  own: 'Foi você quem escreveu, então outra pessoa responde.',
  give: 'A resposta aos escolhidos',
  code: 'Resposta',
  chooseCode: 'Escolha uma resposta',
  reason: 'Razões',
  reasonHint: 'Todos as leem ao lado de cada item escolhido.',
  original: 'Para um duplicado: o que diz o mesmo',
  originalHint: 'Seu sinal, como C3 ou K118.',
  changes: 'Mudanças do texto que vieram disto',
  change: (p) => (p.number === null ? `${p.when}: ${p.text}` : `Cláusula ${number(p.number)}, ${p.when}: ${p.text}`),
  button: 'Dar esta resposta',
  done: { 'disposition.give': 'A resposta foi dada, e todos podem lê-la.' },
};

export const inputRefusals: typeof EnglishRefusals = {
  'speaks-for-none': () =>
    'Aqui você fala em seu próprio nome, então nenhuma organização pode ser mostrada. Diga em “Minha participação” que fala pela sua, ou escolha seu grupo.',
  'too-much-today': ({ most }) => `Você enviou ${most} em um dia, que é o máximo. Volte amanhã.`,
  'too-many-contributions': ({ most }) => `Já há ${most} contribuições; não cabem mais.`,
  'too-many-comments': ({ most }) => `Já há ${most} comentários; não cabem mais.`,
  'said-before': ({ comment }) => `Você já disse exatamente isto aqui: é ${comment}. Nada foi enviado.`,
  'words-not-there': () => 'Estas palavras não estão na cláusula. Copie-as dela, ou deixe o campo vazio.',
  'unknown-version': () => 'A cláusula nunca disse isto. Recarregue a página e comente o que ela diz.',
  'link-needed': () => 'Uma evidência precisa de pelo menos um link para onde está.',
  'unknown-input': ({ input }) => `Não há nenhum item “${input}”.`,
  'own-input': () => 'Um destes é seu. Outra pessoa responde ao que você disse.',
  'original-needed': () => 'Diga pelo sinal qual item diz o mesmo.',
  'duplicate-of-itself': ({ input }) => `“${input}” está entre os escolhidos: um duplicado repete outro item.`,
  'not-your-input': () => 'Só quem disse algo pode dizer que uma resposta não trata disso.',
  'not-answered': () => 'Ainda não tem resposta.',
  'disputed-already': () => 'Você já disse isso, e está sendo pedida outra resposta.',
  'nothing-chosen': () => 'Nada está marcado, por isso nada foi respondido.',
  'answered-meanwhile': ({ input, by }) =>
    by === ''
      ? `${input} recebeu resposta entretanto. Leia-a antes de dar outra.`
      : `${by} respondeu a ${input} entretanto. Leia essa resposta antes de dar outra.`,
  'disputed-enough': ({ most }) =>
    `Você disse isso ${most} vezes deste item. A última resposta fica, com o que você disse ao lado.`,
};
