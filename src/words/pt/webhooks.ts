/** Portuguese: programs elsewhere that are told of what happens. */
import type { webhooks as English, followingRefusals as EnglishRefusals } from '../webhooks.en.ts';
import { number, plural } from './counts.ts';

export const webhooks: typeof English = {
  title: 'Webhooks',
  lead: 'Um programa seu pode saber o que acontece aqui assim que acontece: o que se abre, se publica, se chama, se constata e se encerra. Nunca lhe é dito o que uma pessoa participante disse ou fez.',
  how: 'Cada mensagem é assinada. <a>Como verificar uma assinatura</a>',
  check:
    'Uma mensagem de webhook traz o cabeçalho Plenary-Signature com t e v1. t é a hora em segundos; v1, o HMAC-SHA-256 em hexadecimal, com o seu segredo, de t, de um ponto e do corpo tal como chegou. Recuse o que não confere ou tem mais de cinco minutos. Plenary-Id é o mesmo quando uma mensagem se repete.',
  none: 'Nenhum programa é avisado.',
  list: 'Quem é avisado',
  since: (p) => `Adicionado em ${p.when}.`,
  known: (p) => `Já recebeu tudo até a entrada ${number(p.n)} do diário.`,
  failing: (p) =>
    `Falha desde: ${p.when}; ${number(p.tries)} ${plural(p.tries, { one: 'vez', other: 'vezes' })} até agora. ${p.why}`,
  off: (p) => `Desativado (${p.when}) depois de um dia de falhas. Nada lhe é dito até que você tente de novo. ${p.why}`,
  why: {
    address: 'O nome leva a um endereço que não está na internet pública.',
    name: 'O nome não foi encontrado.',
    certificate: 'O certificado não é válido.',
    connection: 'Não foi possível estabelecer conexão.',
    timeout: 'Não respondeu em cinco segundos.',
    status: (p) => `Respondeu com o código ${p.status}.`,
  },
  add: 'Avisar um programa',
  address: 'Endereço',
  addressHint: 'Começa por https:// e tem um nome da internet pública, sem porta.',
  addButton: 'Adicionar',
  rotate: 'Criar um novo segredo',
  rotateNote: 'Um segredo novo vale a partir da próxima mensagem; o antigo deixa então de servir.',
  rotateOf: (p) => `Criar um novo segredo para ${p.host}`,
  resume: 'Tentar de novo',
  resumeOf: (p) => `Tentar de novo ${p.host}`,
  remove: 'Remover',
  removeOf: (p) => `Remover ${p.host}`,
  secretReady: 'O segredo deste webhook',
  secretOnce: 'Copie-o agora para o seu programa. Ele é mostrado só desta vez.',
  back: 'Voltar aos webhooks',
  desk: 'Webhooks para programas',
  done: {
    'webhooks.remove': 'Esse programa já não é avisado.',
    'webhooks.resume': 'Nova tentativa em meio minuto, de onde estava.',
  },
};

export const followingRefusals: typeof EnglishRefusals = {
  'digest-needs-mail': () => 'O resumo precisa de um e-mail: confirme um primeiro.',
  'hook-address': () =>
    'Esse endereço não pode ser avisado: precisa começar por https://, ter um nome público e não ter porta.',
  'hook-there': () => 'Esse endereço já é avisado.',
  'too-many-hooks': (p) => `Um processo avisa no máximo ${number(Number(p.most))} programas.`,
  'unknown-hook': () => 'Esse webhook já não existe.',
};
