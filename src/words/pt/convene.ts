/** Putting a question on the table, in Portuguese: the charter, its form, and how it changes. */
import type {
  charter as English,
  convene as EnglishConvene,
  problems as EnglishProblems,
  refusals as EnglishRefusals,
} from '../convene.en.ts';
import { few, fewOf, fewStatements, format, number, plural } from './counts.ts';

const levels = {
  0: 'Qualquer pessoa',
  1: 'Quem confirmou um e-mail',
  2: 'Quem recebeu convite pessoal',
  3: 'Quem comprovou o vínculo com uma organização',
  4: 'Quem a presidência verificou',
};
const small = (level: keyof typeof levels): string => levels[level].toLocaleLowerCase('pt');

const days = (count: number): string => plural(count, { one: 'um dia', other: `${few(count)} dias` });

/** The fields of a charter, as the form and the page of the charter call them. */
export const charter: typeof English = {
  sections: {
    question: 'A pergunta',
    more: 'Mais detalhes',
    scope: 'Escopo',
    stages: 'Etapas',
    seats: 'Grupos à mesa',
    table: 'A mesa',
    wanted: 'De quem mais se precisa',
    taking: 'Quem pode fazer o quê',
    figures: 'Votos e números',
    rules: 'Moderação e regras',
  },
  fields: {
    title: 'Título',
    slug: 'Endereço neste site',
    question: 'A pergunta',
    outcome: 'O que deve resultar dela',
    convener: 'Quem convoca',
    language: 'Idioma da carta',
    languages: 'Idiomas em que se pode escrever',
    inScope: 'O que faz parte',
    outOfScope: 'O que não faz parte',
    authority: 'Quem agirá com base no resultado',
    guidelines: 'Como se deve escrever',
    stages: 'Etapas',
    seats: 'Grupos à mesa',
    regions: 'Regiões',
    expertise: 'Áreas de conhecimento procuradas',
    joining: 'Quem pode ocupar um assento',
    levels: 'O que as pessoas precisam comprovar sobre si',
    vote: 'Quem pode votar',
    statement: 'Quem pode escrever afirmações',
    invite: 'Que participantes podem convidar outras pessoas',
    statementsEach: 'Afirmações que cada pessoa pode escrever',
    importantEach: 'Marcas “importante para mim” de cada pessoa',
    invitesEach: 'Convites que cada participante pode entregar',
    ballots: 'Votos de uma mesma pessoa',
    figures: 'Resultados enquanto está aberto',
    smallCell: 'Menor número de pessoas que é mostrado',
    moderation: 'Quando as afirmações são lidas',
    procedure: 'Como se declara uma decisão no fim',
    editorGroups: 'Pessoas editoras de quantos grupos, antes de se trabalhar num texto',
    noticeDays: 'Dias de aviso antes de uma mudança desta carta',
    template: 'Modelo',
  },
  hints: {
    title: 'Poucas palavras, para listas e links.',
    slug: 'Letras minúsculas sem acento, dígitos e hifens, como routing-security. Fica para sempre. Se ficar vazio, é feito a partir do título.',
    question: 'Uma pergunta que pessoas de todos os grupos possam responder, em uma ou duas frases.',
    outcome:
      'O texto, o parecer ou os compromissos que devem existir no fim, para que qualquer pessoa possa conferir se existem.',
    convener: 'A organização ou as pessoas que respondem pelo processo.',
    authority: 'Quem prometeu fazer o que com o resultado, e até quando. É a primeira coisa que as pessoas perguntam.',
    guidelines: 'Mostrado ao lado da caixa em que se escrevem afirmações.',
    stages: 'Os horários são em UTC. Uma etapa sem prazo fica aberta até o encerramento do processo.',
    seats:
      'Todos os grupos contam igual, não importa quantas pessoas haja neles. Apague a linha inteira para deixar o grupo de fora. Um grupo sem letra recebe uma.',
    seatsFixed:
      'Alguém já ocupou um assento: grupos podem ser renomeados e acrescentados, mas mantêm a ordem e não podem ser retirados.',
    regions: 'Deixe todas vazias, e as pessoas dirão com suas próprias palavras de onde são.',
    expertise: 'Uma em cada linha. Quem entrar poderá dizer que tem esse conhecimento.',
    languages: 'As afirmações mantêm o idioma em que foram escritas; outras pessoas podem traduzi-las.',
    smallCell:
      'Nenhuma contagem de menos pessoas é mostrada a quem não tem um papel. Cinco é o habitual; nunca menos de duas.',
    editorGroups: 'Até lá, ninguém pode mudar o texto nem abrir uma última chamada. 0 não pede nenhum.',
    noticeDays: 'Depois que alguém entra, uma mudança é anunciada e passa a valer após esse número de dias.',
    invitesEach: '0: só quem convoca convida.',
    statementsEach: 'Nunca mais de três por dia.',
  },
  row: {
    order: 'Posição',
    name: 'Nome',
    letter: 'Letra',
    target: 'Pessoas esperadas',
    closesAt: 'Termina (UTC)',
    seat: (p) => `Grupo ${number(p.number)}`,
    stage: (p) => `Etapa ${number(p.number)}`,
    closesOf: (p) => `Encerramento de “${p.stage}” (UTC)`,
    region: (p) => `Região ${number(p.number)}`,
  },
  choice: {
    joining: { open: 'Qualquer pessoa com o link', invited: 'Só quem tem um convite pessoal' },
    levels,
    ballots: {
      unlinked: 'Separados no que é publicado: ninguém pode juntá-los',
      linked: 'Juntos no que é publicado, sem nome: outras pessoas podem recalcular os grupos de opinião',
    },
    figures: {
      live: 'Mudam a cada voto (só onde os votos de uma mesma pessoa são publicados juntos)',
      batched: 'Mudam a cada dez pessoas a mais que votam',
      hidden: 'Ocultos até o encerramento',
    },
    moderation: {
      after: 'Mostradas na hora e lidas pela moderação depois',
      before: 'Mostradas depois de lidas pela moderação',
    },
    noProcedure: 'Ainda não definido',
  },
  procedures: {
    'ietf-rough-consensus': 'Consenso aproximado (IETF)',
    'gnso-wg': 'Níveis de consenso (GNSO da ICANN)',
    'w3c-consensus': 'Consenso com objeções formais (W3C)',
    'ripe-pdp': 'Processo de desenvolvimento de políticas (RIPE)',
    'iso-consensus': 'Consenso das partes envolvidas (ISO)',
    'ansi-ballot': 'Votação de um órgão equilibrado (ANSI)',
    consent: 'Consentimento (sociocracia)',
    'quaker-sense': 'Sentido da reunião (quaker)',
    'lazy-consensus': 'Consenso tácito',
    'aso-global-policy': 'Política global por regiões (ASO)',
    'plenary-communique': 'Comunicado, adotado em plenária',
  },
  says: {
    joining: {
      open: 'Qualquer pessoa que tenha o link pode ocupar um assento.',
      invited: 'Ocupa-se um assento por convite pessoal.',
    },
    may: {
      vote: (p) => `Pode votar: ${small(p.level)}.`,
      statement: (p) => `Pode escrever afirmações: ${small(p.level)}.`,
    },
    statementsEach: (p) =>
      p.count === 0 ? 'Ninguém pode escrever afirmações.' : `Cada pessoa pode escrever ${fewStatements(p.count)}.`,
    importantEach: (p) =>
      p.count === 0
        ? 'Ninguém pode marcar afirmações como importantes.'
        : `Cada pessoa pode marcar ${fewStatements(p.count)} como ${plural(p.count, { one: 'importante', other: 'importantes' })} para si.`,
    invitesEach: (p) =>
      p.count === 0
        ? 'Quem convoca convida.'
        : `Quem convoca convida, e cada participante pode entregar ${plural(p.count, { one: 'um convite', other: `${few(p.count)} convites` })} (${small(p.level)}).`,
    ballots: {
      unlinked: 'O que uma pessoa votou nunca é publicado em conjunto: só contagens são.',
      linked:
        'O que uma pessoa votou é publicado em conjunto, sem nome, para que outras pessoas possam recalcular os grupos de opinião.',
    },
    figures: {
      live: 'Os resultados mudam a cada voto.',
      batched:
        'Os resultados mudam a cada dez pessoas a mais que votam, para que o voto de ninguém possa ser lido neles.',
      hidden: 'Os resultados ficam ocultos de todas as pessoas até o encerramento do processo.',
    },
    smallCell: (p) => `Não se mostra nenhum número de menos de ${fewOf(p.count)} pessoas, nem um que o revelaria.`,
    moderation: {
      after: 'As afirmações são mostradas na hora e lidas pela moderação depois.',
      before: 'As afirmações são mostradas depois de lidas pela moderação.',
    },
    editorGroups: (p) =>
      p.groups === 0
        ? 'De qualquer grupo.'
        : `Número mínimo de grupos: ${number(p.groups)}; até lá, ninguém trabalha num texto.`,
    noticeDays: (p) =>
      p.days === 0
        ? 'Uma mudança desta carta vale na hora.'
        : `Uma mudança desta carta é anunciada ${days(p.days)} antes de passar a valer.`,
    noProcedure: 'Ainda não está definido como se declara uma decisão no fim.',
    nothing: 'Nada foi dito.',
    target: (p) => plural(p.count, { one: 'espera-se 1', other: `esperam-se ${number(p.count)}` }),
    closes: 'até {when}',
    noDeadline: 'sem prazo',
  },
  stageNames: 'Nomes das etapas, e outras etapas',
  localTime: 'No seu horário: {when}',

  title: 'A carta',
  lead: 'O que se pergunta, quem está à mesa e por quais regras. Qualquer pessoa pode lê-la, em todas as versões.',
  version: (p) => `Versão ${number(p.version)}, em vigor desde ${p.when}`,
  history: 'Versões',
  opened: 'O processo foi aberto com a sua primeira carta.',
  changed: (p) => `Mudou: ${format.list(p.fields)}.`,
  versionTitle: (p) => `Versão ${number(p.version)}`,
  by: 'por {name}',
  pending: 'Há uma mudança anunciada',
  pendingText: (p) => `Ela passa a valer em ${p.when}. Até lá vale a carta abaixo.`,
  pendingReason: 'Motivo',
  was: 'Agora',
  becomes: 'Depois',
  change: 'Mudar a carta',
  changeOpen: 'Mostrar o formulário',
  changeAtOnce: 'Ninguém entrou ainda, por isso uma mudança vale na hora.',
  changeNotice: (p) =>
    p.days === 0
      ? 'Já há participantes. Todas as pessoas são informadas do que mudou e por quê; a mudança vale na hora.'
      : `Já há participantes. Todas as pessoas são informadas do que muda e por quê; a mudança passa a valer ${days(p.days)} depois.`,
  changePending: 'Enquanto uma mudança está anunciada, não se pode fazer outra.',
  changeClosed: 'O processo está encerrado, por isso a carta fica como está.',
  reason: 'Motivo da mudança',
  reasonHint: 'Qualquer pessoa o lê.',
  changeButton: 'Anunciar a mudança',
  changeButtonAtOnce: 'Mudar a carta',
  done: {
    'charter.change': 'A mudança foi feita ou anunciada, como se diz abaixo.',
  },
};

export const convene: typeof EnglishConvene = {
  title: 'Pôr uma pergunta na mesa',
  lead: 'Uma carta diz o que se pergunta, quem está à mesa e por quais regras. Comece pelo modo como outros fizeram e mude o que não servir.',
  signIn: 'Entre primeiro',
  signInText: 'Quem convoca responde pelo processo, por isso é preciso uma conta à qual você possa voltar.',
  signInButton: 'Entrar',
  notInvited: 'Neste site, processos são abertos por convite',
  notInvitedText: 'Peça a quem administra este site que deixe você convocar.',
  others: 'Como outros fazem',
  stagesOf: (p) => `Etapas: ${format.list(p.stages)}.`,
  seatsOf: (p) => `${format.list(p.seats)}.`,
  start: 'Ponto de partida',
  template: 'Modo de fazer',
  taxonomy: 'Grupos à mesa',
  taxonomyAsTemplate: 'Como é habitual ali',
  regions: 'Regiões',
  regionsNone: 'Nas palavras de cada pessoa',
  regionsUn: 'Grupos regionais das Nações Unidas',
  fill: 'Preencher o formulário',
  fillNote: 'Isto preenche de novo o formulário abaixo. Escolha antes de escrever nele.',
  empty: { name: 'Uma carta vazia', text: 'Sem grupos, uma etapa, as proteções habituais.' },
  short:
    'Só o título, a pergunta e os prazos dependem de você. O resto já está preenchido: cada parte diz o que contém, e se abre se você quiser mudá-la.',
  places: 'Outros grupos ou regiões',
  preview: 'Mostrar o que as pessoas verão',
  previewTitle: 'O que as pessoas verão',
  moreRows: 'Acrescentar linhas',
  open: 'Abrir o processo',
  openNote:
    'Ele fica aberto a todas as pessoas no momento em que você pressiona este botão, e a convocação é sua. Até que alguém entre, você pode mudar tudo na hora, menos o endereço.',
};

/** Refusals of the forms of this part. */
export const refusals: typeof EnglishRefusals = {
  'charter-previewed': () =>
    'Isto é o que as pessoas verão. Nada foi aberto ainda, e ninguém mais o vê. O que você escreveu está abaixo.',
  'more-rows': () => 'Aqui estão mais linhas. Nada foi enviado ainda.',
  'roster-wrong': ({ count }) =>
    `Ninguém foi convidado: ${plural(Number(count), { one: 'uma linha não está correta', other: `${number(Number(count))} linhas não estão corretas` })}. Corrija o que se diz abaixo e envie a lista de novo.`,
};

/** What is wrong with one field, said behind its name. */
export const problems: typeof EnglishProblems = {
  'slug-taken': () => 'é o endereço de outro processo: escolha outro',
  'slug-form': () => 'aceita letras minúsculas sem acento, dígitos e hifens simples, como routing-security',
  'named-twice': () => 'aparece duas vezes: cada um precisa do seu',
  'same-name': ({ name }) => `é duas vezes “${name}”: cada um precisa do seu`,
  'name-missing': () => 'está faltando: escreva-o, ou apague a linha inteira para deixá-la de fora',
  'order-number': () => 'deve ser um número inteiro, por exemplo 1',
  'deadline-order': () => 'deve estar no futuro e depois do prazo da etapa anterior',
  'live-needs-linked': () => 'só pode mudar a cada voto onde os votos de uma mesma pessoa são publicados juntos',
  'less-protected': () => 'só pode se tornar mais rigoroso depois que alguém entrou',
  'stage-fixed': () => 'já terminou, ou termina antes de a mudança valer: fica como está',
  'question-missing': () => 'é o centro de tudo: escreva-a',
  'roster-empty': () => 'Cole primeiro uma lista: uma pessoa em cada linha.',
  'roster-long': ({ most }) => `A lista tem mais de ${most} pessoas: envie-a em partes.`,
  'roster-heading': ({ got }) =>
    `O título “${got}” não significa nada aqui. Dê às colunas os nomes name, mail, group, organisation, region, language.`,
  'roster-heading-twice': ({ got }) => `Duas colunas têm o título ${got}.`,
  'roster-quotes': ({ line }) => `Linha ${line}: falta uma aspa.`,
  'roster-fields': ({ line }) => `Linha ${line}: há mais campos do que colunas.`,
  'roster-field-long': ({ line, got }) => `Linha ${line}: “${got}…” tem mais de 120 caracteres.`,
  'roster-nobody': ({ line }) => `Linha ${line}: não há nem nome nem endereço de e-mail.`,
  'roster-mail': ({ line, got }) => `Linha ${line}: “${got}” não é um endereço de e-mail.`,
  'roster-mail-twice': ({ line, got }) => `Linha ${line}: “${got}” está duas vezes na lista.`,
  'roster-group': ({ line, got }) => `Linha ${line}: não há grupo “${got}” nesta mesa.`,
  'roster-region': ({ line, got }) => `Linha ${line}: não há região “${got}” na carta.`,
  'roster-language': ({ line, got }) => `Linha ${line}: “${got}” não é um código de idioma como en ou pt-BR.`,
};
