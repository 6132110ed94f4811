/** Why somebody did not come in, or something could not be proven, in Portuguese. */
import type { refusals as English } from '../doors.en.ts';

export const refusals: typeof English = {
  'mail-unreadable': () => 'Isto não é um endereço de e-mail, como nome@example.org.',
  'code-wrong': ({ left }) => `Este código não é o da mensagem. Tentativas restantes: ${left}.`,
  'code-spent': () =>
    'Este código já foi usado, expirou, foi errado vezes demais ou foi pedido em outro navegador. Peça um novo.',
  'passkey-unknown': () =>
    'Esta chave de acesso não abre nenhuma conta aqui. Entre de outra forma e depois acrescente-a em “Conta”.',
  'passkey-unverified': () => 'A resposta do seu dispositivo não corresponde ao que foi pedido. Tente outra vez.',
  'too-many-passkeys': ({ most }) => `Uma conta tem no máximo ${most} chaves de acesso. Remova uma primeiro.`,
  'too-many-api-tokens': ({ most }) => `Uma conta tem no máximo ${most} chaves para programas. Cancele uma primeiro.`,
  'issuer-unknown': () => 'Este site não aceita contas desse serviço. Escolha outra forma de entrar.',
  'issuer-silent': ({ issuer }) => `${issuer} não responde. Tente mais tarde ou entre de outra forma.`,
  'issuer-refused': ({ issuer }) => `${issuer} não disse quem você é. Tente outra vez ou entre de outra forma.`,
  'domain-unknown': ({ got }) => `“${got}” não é um domínio que uma organização possa ter, como example.org.`,
  'domain-of-all': ({ domain }) =>
    `Qualquer pessoa pode ter um e-mail em ${domain}, por isso ele não comprova nada sobre uma organização.`,
  'proof-missing': ({ name, value }) =>
    `O registro não foi encontrado. Publique um registro TXT para ${name} que diga exatamente: ${value}. Pode levar uma hora até que seja visto.`,
  'proof-unsure': ({ name }) => `O registro de ${name} ainda não é visto em toda parte. Tente de novo em uma hora.`,
};
