/** The account, in Portuguese: what is kept, what opens it, taking it along and giving it up. And how programs use the site. */
import type { account as English, api as EnglishApi } from '../account.en.ts';

export const account: typeof English = {
  title: 'Sua conta',
  lead: 'A conta é o que mantém juntos o seu assento, os seus votos e as suas afirmações. Ela não tem nome nem foto.',
  stranger: 'Você não tem conta neste dispositivo. Ela é criada quando você ocupa um assento ou quando entra.',
  kept: 'O que fica guardado sobre você',
  keptText: {
    none: 'Um número para esta conta, o dia em que foi criada e a que processos pertence. Nada que diga quem você é.',
    mail: 'Um número para esta conta, o dia em que foi criada, a que processos pertence e o seu e-mail, trancado com uma chave que não está no banco de dados.',
  },
  keptRest:
    'Nenhum endereço de internet, nenhum modelo do seu navegador, nenhum registro do que você olhou. O que você disse de si ao ocupar um assento fica guardado nesse processo; você o vê lá em “Minha participação”.',
  fragile: {
    title: 'Só este dispositivo abre a sua conta',
    text: 'Se você perdê-lo ou limpar o navegador, ninguém poderá devolver o seu assento. Qualquer destas coisas o preserva: um e-mail, uma chave de acesso ou um segundo dispositivo.',
  },

  mailbox: 'E-mail',
  mailboxHas: (p) => `${p.mail} está confirmado. Com ele você pode entrar, e ninguém mais o vê.`,
  mailboxNone:
    'Com um e-mail você pode voltar a partir de qualquer dispositivo. Ele também mostra que há alguém por trás da conta, o que alguns processos pedem.',
  mailboxOff:
    'Este site não envia e-mails, por isso não é possível confirmar um aqui. Se um processo o exigir, peça à presidência, que pode responder pela sua identidade em vez disso.',
  mail: 'Endereço de e-mail',
  mailAdd: 'Enviar um código para lá',
  mailSent:
    'Uma mensagem com um link e um código de seis dígitos está a caminho. Digite aqui o código ou abra o link neste dispositivo.',
  code: 'Código de seis dígitos',
  mailConfirm: 'Confirmar o e-mail',
  mailRemove: 'Remover o e-mail',

  passkeys: 'Chaves de acesso',
  passkeysNone: 'Com uma chave de acesso, seu dispositivo reconhece você pelo dedo, pelo rosto ou pelo próprio código.',
  passkeyName: 'Que nome dar a ela',
  passkeyNameHint: 'Como “meu telefone”.',
  passkeyAdd: 'Acrescentar uma chave de acesso',
  passkeyAdded: (p) => `acrescentada em ${p.when}`,
  remove: 'Remover',
  removeOf: (p) => `Remover ${p.name}`,

  issuers: 'Contas em outros serviços',
  issuersNone: 'Nenhuma está ligada.',
  issuerLink: (p) => `Ligar ${p.name}`,

  devices: 'Dispositivos',
  deviceThis: 'este dispositivo',
  deviceLine: (p) => `Conta aberta em ${p.since}, último uso em ${p.used}`,
  deviceEnd: 'Sair neste dispositivo',
  devicesEnd: 'Sair em todos os outros',

  elsewhere: 'Continuar em outro dispositivo',
  elsewhereText:
    'Cria um link que abre a sua conta em outro dispositivo. Funciona uma vez, por um quarto de hora. Quem o tiver terá a sua conta, por isso não o dê a ninguém.',
  elsewhereButton: 'Criar o link',
  elsewhereReady: 'Abra isto no outro dispositivo',
  elsewhereNote: 'É mostrado só aqui e agora. O outro dispositivo pergunta uma vez antes de entrar.',

  tokens: 'Chaves para programas',
  tokensText:
    'Com uma chave, um programa pode ler e agir em seu lugar. Dê a cada programa a sua, e só com o que ele precisa.',
  tokensMore: '<a>Como programas usam este site</a>',
  tokenName: 'Para que serve',
  tokenMay: 'O que pode fazer',
  may: { read: 'Somente ler', act: 'Ler e agir em meu lugar' },
  tokenWhere: 'Onde',
  whereAll: 'Em todos os processos de que participo',
  tokenDays: 'Por quantos dias',
  tokenAdd: 'Criar uma chave',
  tokenReady: 'Sua nova chave',
  tokenOnce: 'Copie-a agora. Ela é mostrada só desta vez e não pode ser mostrada de novo.',
  tokenLine: (p) => `${p.may}. ${p.where}. Até ${p.until}, último uso em ${p.used}`,
  tokenEnd: 'Cancelar a chave',
  back: 'Voltar à sua conta',

  processes: 'Onde você participa',
  processesNone: 'Você ainda não participa de nada.',
  asRole: (p) => `Papéis: ${p.roles.join(', ')}`,
  role: {
    visitor: 'visita',
    participant: 'participação',
    observer: 'observação',
    scrutineer: 'fiscalização',
    delegate: 'representação',
    editor: 'edição',
    moderator: 'moderação',
    chair: 'presidência',
    convener: 'convocação',
    operator: 'operação',
  },

  export: 'Levar os seus dados',
  exportText:
    'Um arquivo com tudo o que está guardado sobre você: a conta e, para cada processo, o que você disse de si, suas afirmações, votos, traduções e recursos.',
  exportButton: 'Baixar o arquivo',

  erase: 'Apagar os seus dados',
  eraseSummary: 'O que some, o que fica e como fazer',
  eraseGoes:
    'O que some, para sempre e em toda parte: a conta e tudo o que a abre; em cada processo, o que você disse de si, as palavras de suas afirmações e traduções, e seus motivos. Onde um processo ainda está aberto, seus votos são retirados. Os que nenhum número conta ainda nunca serão contados. Números já publicados ficam como estão até mudarem junto com outros votos suficientes, ou para sempre, se isso não acontecer antes do encerramento: do contrário, a diferença revelaria como você votou.',
  eraseStays:
    'O que fica: que alguém ocupou um assento, como um registro sem nome; votos em processos já encerrados, contados com todos os outros e ligados a ninguém; e o que você fez em público em um papel.',
  eraseBackups:
    'As cópias de segurança feitas antes são apagadas em trinta dias no máximo. Cópias que outras pessoas fizeram do que era público não podem ser recolhidas.',
  eraseWord: 'apagar tudo',
  eraseType: (p) => `Para continuar, digite: ${p.word}`,
  eraseButton: 'Apagar os meus dados',
  erased: 'Seus dados foram apagados',
  erasedText:
    'Sua conta não existe mais e este dispositivo saiu dela. Você pode voltar quando quiser, como uma nova pessoa.',

  done: {
    'mailbox-removed': 'O e-mail foi removido.',
    confirm: 'O e-mail foi confirmado.',
    passkey: 'A chave de acesso foi acrescentada.',
    'passkey-remove': 'A chave de acesso foi removida.',
    end: 'Esse dispositivo saiu da conta.',
    'end-others': 'Todos os outros dispositivos saíram da conta.',
    revoke: 'A chave foi cancelada.',
    unlink: 'Essa conta não está mais ligada.',
    digest: 'A sua escolha foi guardada.',
  },
};

export const api: typeof EnglishApi = {
  title: 'Para programas',
  lead: 'Tudo o que uma página deste site mostra ou faz, um programa também pode ler ou fazer, sob as mesmas regras.',
  reading: 'Ler',
  readingText:
    'Acrescente .json ao endereço de qualquer página. O que a página diz está ali como dados, e nada que a página não mostraria a você.',
  writing: 'Agir',
  writingText:
    'Todo ato é um comando. Envie os dados dele em JSON ao endereço do processo, seguido do nome do comando. A resposta vem quando o ato está gravado em disco.',
  key: 'Chaves',
  keyText:
    '<a>Crie uma chave na sua conta</a> e envie-a com cada pedido. Ela faz o que você pode fazer, nada mais, e pode ser cancelada a qualquer momento.',
  once: 'Uma vez, e só uma',
  onceText:
    'Todo comando leva uma Idempotency-Key que você escolhe: de 8 a 100 letras, dígitos, pontos ou hifens. Se a conexão cair antes da resposta, envie o mesmo comando com a mesma chave: ele age uma só vez, e você recebe a resposta da primeira. Qualquer outro pedido com uma chave já usada é recusado (422).',
  refused: 'Quando algo é recusado',
  refusedText:
    'O status é 4xx, e a resposta traz um código, os parâmetros dele e uma frase para pessoas, no idioma que Accept-Language pede. Onde há campos errados, cada um é indicado com o seu lugar. Depois de 429 e 503, espere o tempo que Retry-After indicar.',
  whole: 'A lista completa',
  wholeText:
    '<a>O documento OpenAPI</a> traz todas as páginas e todos os comandos com os dados que recebem. É gerado das mesmas definições com que o site funciona.',
  embed: 'No seu próprio site',
  embedText:
    'Uma pequena caixa com a pergunta, a mesa e a etapa de um processo. Não grava cookies nem executa scripts.',
  sample: { text: 'Os servidores de rotas devem descartar rotas inválidas.', key: 'minha-primeira-afirmacao-1' },
};
