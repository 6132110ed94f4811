/** Moderation in public, in Portuguese: what waits, what moderators did and why, and where a statement came from. */
import type { moderation as English } from '../moderation.en.ts';
import { capital, entries, few, fewOf, format, number, percent, plural } from './counts.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const unit = (name: 'minute' | 'hour' | 'day') => {
  const format = new Intl.NumberFormat('pt', { style: 'unit', unit: name, unitDisplay: 'long' });
  return (count: number) => format.format(count);
};
const [minutes, hours, days] = [unit('minute'), unit('hour'), unit('day')];

/** How long something lasts, in its largest unit, never more than has passed. */
export function duration(milliseconds: number): string {
  if (milliseconds < MINUTE) return 'menos de um minuto';
  if (milliseconds < HOUR) return minutes(Math.floor(milliseconds / MINUTE));
  if (milliseconds < 2 * DAY) return hours(Math.floor(milliseconds / HOUR));
  return days(Math.floor(milliseconds / DAY));
}

/** `{number}` and `{other}` are what statements are called by. */
export const moderation: typeof English = {
  title: 'Moderação',
  lead: 'A moderação lê o que as pessoas escrevem. Retira só o que viola uma regra, diz qual e o registra aqui. Os votos ficam onde foram dados.',
  inForce: {
    before: 'Neste processo, o que se escreve é mostrado depois de lido pela moderação.',
    after: 'Neste processo, o que se escreve é mostrado na hora e lido pela moderação depois.',
  },
  queue: 'À espera da moderação',
  queueNone: 'Nada espera: tudo foi lido e nenhum recurso está aberto.',
  queueOf: (p) => {
    const parts = [
      p.waiting > 0
        ? `${entries(p.waiting)} ainda não ${plural(p.waiting, { one: 'mostrada', other: 'mostradas' })}`
        : '',
      p.unread > 0
        ? `${entries(p.unread)} ${plural(p.unread, { one: 'mostrada e ainda não lida', other: 'mostradas e ainda não lidas' })}`
        : '',
      p.appeals > 0 ? `${few(p.appeals)} ${plural(p.appeals, { one: 'recurso', other: 'recursos' })}` : '',
    ].filter((part) => part !== '');
    return `${capital(format.list(parts))}. A espera mais longa é de ${duration(p.longest)}.`;
  },
  queueMore: (p) =>
    `Atrás destas ${plural(p.count, { one: 'espera mais 1', other: `esperam mais ${number(p.count)}` })}. Elas aparecem à medida que estas são tratadas.`,
  queueBefore: 'Os anteriores',
  queueNext: 'Mostrar os seguintes',
  queueForOthers: 'O que espera só é visto pela moderação e por quem o escreveu.',
  waitingFor: (p) => `Espera há ${duration(p.time)}`,
  why: {
    waiting: 'Só é mostrada depois que você a ler',
    unreviewed: 'Mostrada desde que foi escrita',
    appealed: 'Quem a escreveu recorre',
  },
  writtenIn: (p) => `Escrita em ${p.language}`,
  seed: 'Trazida por quem convoca',
  recused: {
    wrote: 'Você escreveu esta afirmação, por isso outra pessoa da moderação precisa tratar dela.',
    disagrees: 'Você votou contra esta afirmação, por isso outra pessoa da moderação precisa tratar dela.',
    settled: 'Você retirou esta afirmação, por isso outra pessoa precisa decidir sobre o recurso.',
    decided: 'Você decidiu sobre o que aqui se contesta, por isso outra pessoa da moderação precisa tratar disso.',
  },
  alone: 'Ainda não há outra pessoa na moderação.',
  inviteAnother: 'Convidar mais alguém para a moderação',
  appealWords: 'As palavras de quem a escreveu',
  earlierReason: (p) => `Motivo informado quando foi retirada: ${p.reason}.`,
  earlierWords: 'As palavras da moderação',
  takenOutBy: 'Retirada por {name}.',

  act: {
    approve: 'Aprovar',
    approveShown: 'Lida, deixar como está',
    takeOut: 'Retirar',
    restore: 'Trazer de volta',
    merge: 'Juntar a outra',
    mergeNow: 'Juntar',
    reword: 'Pôr em outras palavras',
    uphold: 'Trazer de volta',
    overrule: 'Deixar fora',
  },
  settle: 'Decidir sobre o recurso',
  outcome: 'O que você decide',
  reason: 'Motivo',
  chooseReason: 'Escolha um motivo',
  words: 'Em suas próprias palavras',
  wordsHint: 'Para quem a escreveu e para todas as pessoas: o que precisaria mudar?',
  wordsOptional: 'Em suas próprias palavras, se o motivo não diz tudo',
  wordsRestore: 'Por que ela volta, em suas próprias palavras',
  wordsAppeal: 'Por quê, em suas próprias palavras',
  newText: 'A mesma ideia em outras palavras',
  newTextHint: (p) =>
    `Torna-se uma nova afirmação, em que se vota de novo; a antiga sai. No máximo ${number(p.most)} caracteres.`,
  wordsReword: 'Por que é posta em outras palavras',
  mergeNote: 'Retire esta porque outra diz o mesmo. Os votos nela não passam para a outra.',
  mergeInto: 'A que fica',
  similar: 'Estas têm uma redação muito parecida:',
  noSimilar: 'Nenhuma tem uma redação muito parecida.',
  find: 'Procurar outra pelo número ou pelas palavras',
  findButton: 'Procurar',
  findElsewhere: 'Procurar mais uma',
  found: 'O que corresponde a “{find}”:',
  notFound: 'Nenhuma afirmação mostrada corresponde a “{find}”.',
  publicNote: 'O que você faz aqui fica no registro com o seu nome e o motivo, à vista de todas as pessoas.',
  choose: (p) => `${p.number} · ${p.text}`,

  log: 'O que a moderação fez',
  logIntro: 'Cada ato, do mais recente ao mais antigo, com o motivo e quem o fez.',
  logNone: 'A moderação não fez nada até agora.',
  logBy: 'por {name}',
  logPage: (p) => `Página ${number(p.page)} de ${number(p.of)}`,
  newer: 'Mais recentes',
  older: 'Mais antigos',
  acts: {
    approve: 'Leu e aprovou a <a>afirmação {number}</a>',
    'take-out': (p) => `Retirou a <a>afirmação {number}</a>: ${p.reason}`,
    restore: 'Trouxe de volta a <a>afirmação {number}</a>',
    merge: 'Juntou a <a>afirmação {number}</a> à afirmação {other}',
    reword: 'Pôs a <a>afirmação {number}</a> em outras palavras, como afirmação {other}',
    upheld: 'Decidiu um recurso sobre a <a>afirmação {number}</a>: ela volta',
    overruled: 'Decidiu um recurso sobre a <a>afirmação {number}</a>: ela continua fora',
  },

  /** Of contributions, comments, amendments and objections; `{label}` is what they are called by, such as K12. */
  input: {
    title: (p) => `Moderação: ${p.what} ${p.label}`,
    link: 'Moderar',
    linkDissent: 'Ocultar palavras ilícitas ou pessoais',
    note: 'O número, o lugar e o que disso resultou ficam; só as palavras não são mostradas.',
    toQueue: 'Para tudo o que espera',
    toAll: 'Ler tudo e agir',
    kinds: {
      contribution: 'Contribuição',
      comment: 'Comentário',
      amendment: 'Emenda',
      objection: 'Objeção',
      said: 'No diálogo sobre uma objeção',
      assessment: 'Avaliação',
      position: 'Razão de uma posição em uma chamada',
      minority: 'Declaração minoritária ou reserva',
      challenge: 'Contestação de uma constatação',
      appeal: 'Recurso contra uma decisão',
      dispute: 'Razão para contestar uma prova',
    },
    hidden: {
      waiting: 'À espera da moderação. Até lá só a moderação e quem escreveu podem ler.',
      out: (p) => `A moderação retirou estas palavras: ${p.reason}. <a>Ver o que foi feito</a>`,
      /** In files, which have no page to go to. */
      plain: (p) => `A moderação retirou estas palavras: ${p.reason}.`,
    },
    acts: {
      approve: 'Leu e aprovou <a>{label}</a>',
      'take-out': (p) => `Retirou as palavras de <a>{label}</a>: ${p.reason}`,
      restore: 'Trouxe de volta as palavras de <a>{label}</a>',
      upheld: 'Decidiu um recurso sobre <a>{label}</a>: as palavras voltam',
      overruled: 'Decidiu um recurso sobre <a>{label}</a>: as palavras continuam fora',
    },
  },

  roles: 'Papéis',
  rolesIntro: 'Quem recebeu um papel aqui ou o perdeu, do mais recente ao mais antigo.',
  roleActs: {
    given: (p) => `{name} assumiu um papel: ${p.role}`,
    taken: (p) => `Um papel foi retirado de {name}: ${p.role}`,
    opened: (p) => `{name} abriu o processo, com o papel: ${p.role}`,
    laidDown: (p) => `{name} deixou um papel: ${p.role}`,
  },

  rates: 'De quem foram as afirmações retiradas',
  ratesIntro: (p) =>
    `Das afirmações de cada grupo, situação em ${p.when}. Grupos em que menos de ${fewOf(p.k)} pessoas escreveram algo ficam de fora, e às vezes mais um com eles, para que ninguém seja distinguido.`,
  ratesLater:
    'Quanto foi retirado de cada grupo se informa aqui quando uma etapa termina, para que nenhum número revele quem escreveu o quê.',
  headSeat: 'Grupo',
  headMade: 'Afirmações',
  headOut: 'Retiradas',
  rate: (p) => (p.made === 0 ? '0' : `${number(p.out)} (${percent(p.out / p.made)})`),
  withheld: 'pessoas de menos para mostrar',

  lineage: 'De onde vem, e o que aconteceu com ela',
  merged: 'Foi juntada à <a>afirmação {number}</a>, que diz o mesmo. Os votos ficam onde foram dados.',
  mergedHere: 'A <a>afirmação {number}</a> foi juntada a esta. Os votos ficam onde foram dados.',
  rewordedAs: 'Foi posta em outras palavras na <a>afirmação {number}</a>. Os votos nesta não passaram para a outra.',
  rewordedFrom: 'Diz a <a>afirmação {number}</a> em outras palavras.',
  waits: (p) => `Espera a moderação há ${duration(p.time)}.`,
  waitsForOthers: 'Esta afirmação espera a moderação. Até lá só a leem a moderação e quem a escreveu.',
  appealState: {
    open: 'Quem a escreveu recorreu. Outra pessoa da moderação decide.',
    upheld: 'Voltou por meio de um recurso.',
    overruled: 'Um recurso foi negado; ela continua fora.',
  },
  yours: 'Você escreveu esta afirmação. Em “Minha participação” você vê o que aconteceu com ela e pode recorrer.',
  toMine: 'Ir para a minha participação',
  history: 'O que a moderação fez com ela',
  translatedFrom: (p) => `Traduzida por alguém que participa; idioma original: ${p.language}.`,
  original: (p) => `O original, em ${p.language}`,
  translations: 'Em outros idiomas',
  done: {
    'statement.moderate': 'Feito. Está no registro, com o seu motivo.',
    'statement.merge': 'Juntada. Quem votou nela encontra um link para a outra.',
    'statement.reword': 'A nova redação está na mesa, e a antiga saiu.',
    'appeal.settle': 'Decidido. Quem escreveu a afirmação vê a decisão em “Minha participação”.',
  },
};
