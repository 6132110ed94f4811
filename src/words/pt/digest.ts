/** Portuguese: the letter of the day. */
import type { digest as English } from '../digest.en.ts';
import { number, plural } from './counts.ts';

export const digest: typeof English = {
  subject: (p) => `O seu resumo diário de ${p.site}`,
  lead: 'Isto aconteceu desde a última carta, onde você participa.',
  process: (p) => `Processo: ${p.title}`,
  forYou: 'Para você',
  answered: 'Algo seu recebeu resposta.',
  call: (p) => `Uma chamada aguarda a sua posição até: ${p.when}. ${p.question}`,
  dates: 'Próximas datas',
  date: (p) => `${p.when}. ${p.what}`,
  news: 'O que aconteceu',
  more: (p) =>
    `${number(p.count)} ${plural(p.count, { one: 'outra novidade está', other: 'outras novidades estão' })} na página do processo.`,
  why: (p) => `Você recebe esta carta porque a pediu na sua conta em ${p.site}.`,
  stop: 'Para deixar de receber, abra esta página e pressione o botão:',
  choose: 'Para escolher do que ela trata:',
  title: 'Resumo diário por e-mail',
  text: 'No máximo uma carta por dia: primeiro o que diz respeito a você, depois o que aconteceu. Nos dias sem novidades não se envia nenhuma. Nada é enviado até que você ative.',
  reveals:
    'Um resumo liga o seu endereço aos seus processos: para escrevê-lo, este site procura em quais deles você participa. Ele não cita pseudônimo nem nada do que você escreveu. Ainda assim, quem puder ler o seu e-mail saberá que processos você acompanha e em que dias algo seu recebeu resposta.',
  needsMail: 'É preciso um e-mail confirmado.',
  off: 'Este site não envia e-mail, portanto não há resumo.',
  which: 'Do que ela trata',
  whichHint: 'Não marque nada para não receber cartas.',
  all: 'Tudo de que participo, agora e depois',
  save: 'Salvar',
  unsubscribe: 'Parar o resumo diário',
  unsubscribeText: 'Não serão enviadas mais cartas ao endereço que recebeu este link. Nada mais muda.',
  unsubscribeButton: 'Parar as cartas',
  unsubscribed: 'O resumo diário foi desativado',
  unsubscribedText: 'Você pode ativá-lo de novo na sua conta.',
};
