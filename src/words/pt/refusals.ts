/** Sentences in Portuguese for what a command, a request or the server itself refuses, by code. Each says what to do where there is something. */
import type { refusals as English, problems as EnglishProblems, wrong as EnglishWrong } from '../refusals.en.ts';
import { account } from './account.ts';
import { charter } from './convene.ts';
import { format } from './counts.ts';

const roles: Readonly<Record<string, string>> = account.role;
const role = (code: string | number | undefined): string => roles[String(code)] ?? String(code);
const fields: Readonly<Record<string, string>> = charter.fields;
const field = (code: string | number | undefined): string => fields[String(code)] ?? String(code);

/** What a charter can name twice. */
const things: Readonly<Record<string, string>> = { seat: 'assento', letter: 'letra', stage: 'etapa', region: 'região' };

export const refusals: typeof English = {
  'no-such-command': ({ command }) => `Não existe o comando “${command}”. A lista está em /api/openapi.json.`,
  'unknown-page': () => 'Não há nada neste endereço.',
  'unknown-process': ({ slug }) => `Não há processo em “${slug}”.`,
  'not-allowed': () => 'Você não pode fazer isto aqui. Entre com um papel que possa.',
  invalid: ({ command }) => `Os dados de ${command} não estão corretos.`,
  'key-missing': () =>
    'Envie uma Idempotency-Key com o pedido (de 8 a 100 letras, dígitos, pontos, hifens), para que uma nova tentativa aja uma só vez.',
  'key-used': () =>
    'Esta Idempotency-Key já foi usada para outro pedido, por isso nada foi feito. Envie cada novo pedido com uma chave própria.',
  'body-unreadable': () => 'O corpo não é um formulário nem um objeto JSON.',
  'too-large': ({ most }) => `O pedido tem mais de ${most} bytes.`,
  'wrong-method': ({ allowed }) => `Este endereço aceita somente ${allowed}.`,
  'too-many-requests': ({ seconds }) =>
    `Foram pedidos demais em pouco tempo, por isso nada foi feito. Tente de novo em ${seconds} segundos.`,
  'other-host': ({ host }) => `Este site está em ${host}; abra-o lá.`,
  'cross-site': () => 'O pedido veio de outro site, por isso nada foi feito.',
  'already-open': ({ slug }) => `Este processo já está aberto, em “${slug}”.`,
  'other-slug': ({ slug, wanted }) => `A carta diz “${slug}”, o endereço diz “${wanted}”; devem ser iguais.`,
  'slug-taken': ({ slug }) => `Outro processo tem o endereço “${slug}”; escolha outro.`,
  'named-twice': ({ what, id }) => `A carta traz duas vezes o mesmo nome (${things[String(what)] ?? what}): “${id}”.`,
  'same-name': ({ what, name }) =>
    `A carta dá duas vezes o nome “${name}” (${things[String(what)] ?? what}). Cada um precisa do seu.`,
  'deadline-order': ({ stage }) =>
    `O prazo da etapa “${stage}” deve estar no futuro e depois do prazo da etapa anterior.`,
  'not-open': () => 'Este processo não foi aberto.',
  closed: () => 'Este processo está encerrado, por isso nada pode ser acrescentado.',
  'unknown-seat': ({ seat }) => `Não há assento “${seat}” nesta mesa.`,
  'unknown-region': ({ region }) => `Não há região “${region}” neste processo; escolha uma da lista.`,
  'seat-removed': ({ seat }) =>
    `Já há participantes, por isso o assento “${seat}” fica na mesa. Ele pode ser renomeado, e outros podem ser acrescentados depois dele.`,
  'seat-moved': ({ seat }) =>
    `Já há participantes, por isso o assento “${seat}” fica onde está; acrescente novos assentos depois dos outros.`,
  'stage-fixed': ({ stage }) =>
    `A etapa “${stage}” já terminou, ou terá terminado antes de esta mudança valer, por isso fica como está.`,
  'no-stage-left': () =>
    'É preciso que fique uma etapa que termine depois de esta mudança valer, ou ninguém poderia participar.',
  'closes-first': () =>
    'O processo se encerra antes que esta mudança passasse a valer, por isso ela chega tarde. Um prazo de aviso mais curto precisa estar antes na carta.',
  'change-pending': ({ at }) =>
    `Outra mudança da carta passa a valer em ${new Date(Number(at)).toISOString().slice(0, 16).replace('T', ' ')} UTC. Faça a sua depois dela.`,
  'nothing-changed': () => 'Já está assim, por isso não havia nada a fazer.',
  'live-needs-linked': () =>
    'Números que mudam a cada voto revelam votos individuais. Escolha com eles votos publicados juntos, ou então números por lotes.',
  'less-protected': ({ field: code }) =>
    `As pessoas entraram com uma promessa que esta mudança desfaria (${field(code)}). A regra pode se tornar mais rigorosa, não mais fraca.`,
  'role-not-held': ({ role: code }) => `A pessoa não tem o papel de ${role(code)} aqui.`,
  'role-held': ({ role: code }) => `Você já tem o papel de ${role(code)} aqui, por isso o convite não foi usado.`,
  'last-convener': () => 'Um processo precisa de alguém que o convoque. Convide primeiro outra pessoa para isso.',
  'account-needed': () => 'Entre primeiro, ou abra de novo o seu convite, para poder voltar ao seu assento.',
  'already-joined': () => 'Você já tem um assento neste processo. Nada foi alterado.',
  'invitation-needed': () => 'Este processo é para quem recebeu convite. Peça um a quem convoca.',
  'unknown-invitation': () => 'Este convite não é válido. Peça outro a quem o enviou.',
  'invitation-used': () => 'Este convite já foi usado. Se não foi por você, peça outro a quem o enviou.',
  'invitation-expired': () => 'Este convite expirou. Peça outro a quem o enviou.',
  'invitation-to-role': ({ role: code }) =>
    `Este convite é para o papel de ${role(code)}. Aceite o papel; além dele, você pode ocupar um assento.`,
  'invitation-to-seat': () => 'Este convite é para um assento à mesa. Ocupe o assento com ele.',
  'no-invitations-left': ({ left, most }) =>
    `Você pode convidar ${most} pessoas aqui, e restam ${left} desses convites. Ninguém foi convidado.`,
  'unknown-participant': () => 'Não há esse participante aqui, ou os seus dados foram apagados.',
  'own-case': () => 'Isto diz respeito a você, ou a uma dúvida que você levantou. Outra pessoa precisa decidir.',
  'second-needed': () =>
    'Você já respondeu por esta pessoa. É preciso mais alguém: outra pessoa que presida ou convoque também precisa verificar.',
  'own-seat': () =>
    'Escolha você mesmo o seu assento na sua página: ninguém o decidiu, portanto não é preciso contestá-lo.',
  'asked-already': () => 'Você já pediu essa correção, e foi decidido de novo. Fica assim.',
  'settled-by-you': () => 'Você já decidiu sobre este assento. Agora decide outra pessoa que presida ou convoque.',
  'seat-settled': () =>
    'O seu assento foi contestado e decidido, por isso só a presidência ou quem convoca pode mudá-lo.',
  'contested-already': () => 'Alguém já contestou este assento. A presidência ou quem convoca decidirá.',
  'not-contested': () => 'Ninguém contesta o assento deste participante.',
  'unknown-organisation': ({ organisation }) => `Não há organização ${organisation} neste processo.`,
  'organisation-there': ({ organisation }) => `Você já indicou uma organização com este domínio: ${organisation}.`,
  'name-alike': ({ name, domain }) =>
    `Este nome se parece com o de outra organização daqui: “${name}” (${domain}). Acrescente o que distingue a sua, como o país.`,
  'too-many-organisations': ({ most }) => `Você pode indicar no máximo ${most} organizações aqui.`,
  'not-a-participant': () => 'Só quem entrou neste processo pode votar nele.',
  'unknown-statement': ({ statement }) => `Não há afirmação ${statement} neste processo.`,
  'same-statement': () => 'Alguém já disse exatamente isto. Responda a essa afirmação, ou diga o que é diferente.',
  'too-many-statements': ({ most }) => `Um processo comporta no máximo ${most} afirmações.`,
  'already-out': () => 'Isto já foi retirado.',
  'not-out': () => 'Isto não foi retirado.',
  'taken-out': ({ statement }) => `A moderação retirou a afirmação ${statement}; não se pode votar nela.`,
  'same-line': ({ line }) => `A linha ${line} diz o mesmo que uma linha anterior. Deixe uma delas de fora.`,
  'no-statements-left': ({ most }) =>
    `Você já fez todas as afirmações que cada pessoa pode fazer aqui (limite: ${most}).`,
  'too-many-today': ({ most }) =>
    `Você já fez o máximo de afirmações em um dia (${most}), por isso esta precisa esperar. Guarde-a para depois.`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'Para isto você precisa primeiro confirmar um e-mail.'
      : `Para isto, o processo pede que você comprove mais sobre quem é (nível ${level}). Quem convoca pode dizer como.`,
  'waiting-review': ({ statement }) => `A moderação ainda não leu a afirmação ${statement}, por isso ela espera.`,
  merged: ({ into }) => `Esta afirmação foi juntada a outra que diz o mesmo: ${into}. Você pode votar nela.`,
  reworded: ({ into }) => `Esta afirmação foi posta em outras palavras: ${into}. Você pode votar na nova.`,
  'text-erased': ({ statement }) =>
    `O texto da afirmação ${statement} foi apagado, por isso nada pode ser feito com ela.`,
  'already-approved': () => 'A moderação já leu isto. Nada foi alterado.',
  'merged-with-itself': () => 'Uma afirmação não pode ser juntada a si mesma. Escolha outra.',
  'not-shown': ({ statement }) => `A própria afirmação ${statement} não é mostrada. Escolha uma em que se possa votar.`,
  recused: () => 'Você escreveu isto ou discorda, por isso outra pessoa da moderação precisa agir.',
  'not-yours': () => 'Só quem escreveu isto pode recorrer.',
  'dissent-stands': () =>
    'As palavras de quem contesta uma decisão só são retiradas se forem ilícitas ou revelarem dados pessoais.',
  'appealed-already': () => 'Já houve um recurso sobre isto; há um para cada ato.',
  'no-appeal': () => 'Nenhum recurso sobre isto espera decisão.',
  'same-moderator': () =>
    'Este recurso é contra o que você decidiu. Decide outra pessoa da moderação ou a presidência.',
  'own-language': ({ language }) => `A afirmação já está neste idioma (${format.language(String(language))}).`,
  'too-many-translations': ({ most }) => `Esta afirmação já tem o máximo de traduções (${most}).`,
  'no-marks-left': ({ most }) =>
    `O máximo de afirmações que você pode marcar como importantes é ${most}. Retire primeiro a marca de outra.`,
  'link-spent': () =>
    'Este link já foi usado ou expirou. Peça um novo; quem administra o site obtém um ao reiniciá-lo.',
  'no-mail-here': () => 'Este site não envia e-mails, por isso esta forma não está disponível. Escolha outra.',
  'signed-out': () => 'Sua conta não está aberta neste dispositivo, por isso nada foi feito. Entre e tente de novo.',
  'erase-word': ({ word }) => `Nada foi apagado. Para continuar, digite “${word}” no campo.`,
  'token-unknown': () => 'Esta chave não é válida: foi cancelada, expirou ou não foi copiada inteira.',
  'token-reads-only': () => 'Esta chave só pode ler. Crie na sua conta uma que possa agir.',
  'token-elsewhere': () => 'Esta chave não alcança este endereço. Crie na sua conta uma que alcance.',
  busy: ({ seconds }) =>
    `Há mais à espera do que se pode atender. Nada foi feito; tente de novo em ${seconds} segundos.`,
  'read-only': ({ reason }) =>
    `Nada pode ser gravado no momento (${reason}), por isso nada foi feito. Quem administra este site precisa verificar.`,
  'server-starting': () => 'O servidor está iniciando; tente de novo em instantes.',
  'server-stopping': () => 'O servidor está para ser desligado; tente de novo quando ele voltar.',
  'store-unreadable': () =>
    'O banco de dados não pode ser lido no momento. Quem administra este site precisa verificar.',
  'server-failed': () => 'Algo deu errado do nosso lado. Nada foi alterado; tente de novo.',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', 'deve ser um número inteiro'],
  ['number', 'deve ser um número, ou uma data legível'],
  ['boolean', 'deve ser sim ou não'],
  ['string', 'deve ser um texto'],
  ['array', 'deve ser uma lista'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: typeof EnglishProblems = {
  missing: () => 'está faltando',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? 'não tem a forma esperada',
  'too-small-string': ({ least }) => `deve ter pelo menos ${least} caracteres`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `deve ter no máximo ${most} caracteres`
      : `tem ${format.number(Number(has))} caracteres, e cabem no máximo ${format.number(Number(most))}; nada foi cortado`,
  'too-small-number': ({ least }) => `deve ser pelo menos ${least}`,
  'too-big-number': ({ most }) => `deve ser no máximo ${most}`,
  'too-small-array': ({ least }) => `deve ter pelo menos ${least} itens`,
  'too-big-array': ({ most }) => `deve ter no máximo ${most} itens`,
  'unknown-field': () => 'não é um campo deste comando',
  'not-one-of': ({ allowed }) => `deve ser um destes: ${allowed}`,
  'not-offered': () => 'deve ser uma das opções oferecidas',
  'nothing-chosen': () => 'Marque pelo menos uma contribuição ou um comentário a que esta resposta se dirige.',
  'label-form': () => 'não é o rótulo de nada, como S12, C3 ou K118',
  'no-such-label': () => 'não designa nada que esteja aqui',
  'link-form': () => 'não é o endereço de uma página: começa por https:// ou http:// e não tem espaços',
  'bracket-nested': () =>
    'tem colchetes dentro de colchetes; escreva cada alternativa por inteiro, como [[em trinta dias|em noventa dias]]',
  'wrong-form': () => 'não tem a forma esperada',
  unseen: () =>
    'contém caracteres que não se veem ou que invertem o sentido da escrita; digite de novo ou cole como texto simples',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong: typeof EnglishWrong = {
  form: 'Nada foi enviado ainda, e nada do que você escreveu se perdeu. Isto não está certo:',
  over: '{count} de {most} caracteres: é longo demais para ser enviado. Nada foi cortado.',
  /** Where a script fills in what was typed before. */
  kept: { still: 'O que você escreveu em {when} ainda está aqui. Não foi enviado.', discard: 'Descartar' },
  at: (p) => `“${p.place}” ${p.what}`,
  all: (p) => `${p.sentence} ${p.problems.join('; ')}.`,
};
