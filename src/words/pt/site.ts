/** What frames the pages, in Portuguese: names, navigation, the list of processes, one process at a glance, errors, signing in. */
import type {
  site as English,
  errors as EnglishErrors,
  home as EnglishHome,
  overview as EnglishOverview,
  report as EnglishReport,
  signIn as EnglishSignIn,
} from '../site.en.ts';
import { fewStatements, list, number, people, statements } from './counts.ts';

export const site: typeof English = {
  name: 'Plenary',
  title: (p) => `${p.page} · Plenary`,
  skip: 'Ir para o conteúdo',
  navigation: 'Páginas deste processo',
  menu: 'Menu',
  overview: 'Visão geral',
  commonGround: 'Pontos em comum',
  simulated: 'Amostra simulada',
  simulatedNote: 'As pessoas e os votos mostrados aqui são inventados.',
  convenedBy: (p) => `Convocado por ${p.name}`,
  json: 'Estes números em JSON',
  newFigures: 'Há números novos.',
  showNew: 'Mostrar',
  takePart: 'Participar',
  table: 'A mesa',
  quality: 'Qualidade',
  text: 'Texto',
  mine: 'Minha participação',
  queue: 'Fila',
  desk: 'Painel',
  convene: 'Convocar',
  signIn: 'Entrar',
  account: 'Conta',
  signOut: 'Sair',
  language: 'Idioma',
  notReviewed: 'Nenhuma pessoa que cresceu com este idioma revisou ainda estes textos.',
};

export const home: typeof EnglishHome = {
  title: 'O que está em discussão',
  lead: 'Cada processo põe uma pergunta na mesa, dá um assento a cada grupo interessado e mostra o que une todos eles.',
  open: 'Abertos agora',
  closed: 'Encerrados',
  none: 'Nada está aberto no momento.',
  convene: 'Como convocar',
  conveneText: 'Um processo começa com uma pergunta e uma lista de assentos.',
  conveneWho: {
    anyone: 'Qualquer pessoa com uma conta neste site pode abrir um.',
    invited:
      'Neste site, podem abrir um as pessoas convidadas por quem o administra. Fale com essas pessoas, se quiser.',
    you: 'Você pode abrir um neste site.',
  },
  conveneElsewhere:
    'Quem administra este site também pode trazer, pela linha de comando, uma conversa realizada em outro lugar:',
  conveneCommand: 'plenary import polis PATH --as SLUG',
  counts: (p) => (p.people === null ? statements(p.statements) : `${people(p.people)}, ${statements(p.statements)}`),
  until: (p) => `${p.stage}, até ${p.when}`,
  noDeadline: (p) => `${p.stage}, sem prazo definido`,
  openedOn: (p) => `Aberto em ${p.when}`,
};

export const overview: typeof EnglishOverview = {
  takePart: 'Participar',
  takePartText: (p) =>
    `Leia o que as outras pessoas dizem (${statements(p.statements)} até agora), concorde ou discorde e acrescente o que falta. Dois minutos bastam.`,
  goOn: 'Continuar',
  goOnText: (p) => `Há ${statements(p.statements)}. Você pode continuar de onde parou e mudar qualquer voto.`,
  outcome: (p) => `Resultado esperado: ${p.outcome}`,
  stages: 'Etapas',
  stage: {
    closed: (p) => (p.when === null ? 'encerrada' : `encerrada em ${p.when}`),
    open: (p) => (p.when === null ? 'aberta agora, sem prazo' : `aberta até ${p.when}`),
    ahead: (p) => (p.when === null ? 'ainda por vir' : `ainda por vir, até ${p.when}`),
  },
  next: 'Leia o que cada grupo pensa',
  nextText: (p) =>
    `${people(p.people)}, ${statements(p.statements)}: o que une os grupos, o que os divide e que grau de certeza há nisso.`,
  nextWaiting: (p) => `${statements(p.statements)} na mesa até agora.`,
  nextButton: 'Ir para os pontos em comum',
  outcomeText: 'O que foi decidido, em que palavras, que força tem em cada assento e quem diverge.',
  toOutcome: 'Ler o resultado',
  changed: 'O que mudou',
  change: {
    figuresAcross: (p) => `Números publicados: ${people(p.people)}`,
    figures: (p) =>
      `Números publicados: ${people(p.people)}, ${fewStatements(p.holds)} em que todos os grupos de opinião tomam o mesmo lado`,
    closed: (p) => `Etapa encerrada: ${p.stage}`,
    adopted: (p) => `A minuta ${number(p.draft)} foi adotada`,
    appealed: 'Foi apresentado um recurso',
    appeal: {
      dismissed: 'O recurso foi indeferido',
      upheld: 'O recurso foi deferido',
      settled: 'O recurso foi resolvido por acordo',
      withdrawn: 'O recurso foi retirado',
    },
    edition: (p) => `A edição ${number(p.edition)} do resultado foi publicada`,
    committed: (p) => `Compromissos no registro: ${number(p.count)}`,
    reviewed: 'Uma revisão foi concluída',
    opened: 'O processo foi aberto',
  },
  missing: 'Quem está faltando',
  missingText: (p) => `Ainda não ouvidos nos números: ${list(p.seats)}.`,
  nobodyMissing: 'Todos os assentos são ouvidos nos números.',
  inShort: 'Em resumo',
};

export const report: typeof EnglishReport = {
  eyebrow: 'Relatório de uma conversa',
  simulatedGroups: 'Grupos simulados',
  simulatedGroupsNote:
    'Quem pertence a qual grupo é inventado aqui: os números dos grupos mostram como a página funciona e nada dizem de nenhum grupo real. Os votos estão como foram lidos.',
  generated: (p) => `Elaborado em ${p.when}`,
  madeBy: 'Elaborado pelo Plenary. Não é preciso conexão para vê-lo: este arquivo contém tudo.',
  asked: 'O que foi perguntado',
};

export const errors: typeof EnglishErrors = {
  typed: 'O que você escreveu, para que possa levá-lo',
  400: {
    title: 'Isto não pode ser usado como está',
    text: 'Algo no que foi enviado não está correto. Volte, corrija e envie de novo; nada foi alterado.',
  },
  403: {
    title: 'Você não tem acesso a isto',
    text: 'Talvez seja preciso entrar na sua conta ou ter um papel que você não tem. Se acha que deveria ter, fale com quem convocou o processo.',
  },
  404: {
    title: 'Não há nada aqui',
    text: 'O endereço pode estar errado, ou o que estava aqui mudou de lugar. Recomece pela lista de processos.',
  },
  503: {
    title: 'Ainda não está pronto',
    text: 'O site está iniciando ou tem mais pedidos do que consegue atender. Espere um minuto e recarregue a página; nada do que você enviou se perdeu.',
  },
  home: 'Ir para todos os processos',
};

export const signIn: typeof EnglishSignIn = {
  title: 'Entrar',
  text: 'Você abriu um link que permite entrar uma única vez. Pressione o botão para usá-lo.',
  button: 'Entrar',
  note: 'Se você não pediu este link, feche a página: nada aconteceu.',
};
