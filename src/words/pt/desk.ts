/** The convener's desk, and invitations, in Portuguese. */
import type { desk as English, invitations as EnglishInvitations } from '../desk.en.ts';
import { capital, entries, few, fewOf, fewStatements, format, number, people, plural, statements } from './counts.ts';
import { duration } from './moderation.ts';

const roles = {
  convener: 'Convocação',
  chair: 'Presidência',
  editor: 'Edição',
  moderator: 'Moderação',
  delegate: 'Representação',
  scrutineer: 'Fiscalização',
  observer: 'Observação',
};

export const desk: typeof English = {
  title: 'Painel',
  lead: 'O que este processo precisa de você, e tudo o que você pode fazer por ele.',
  needs: 'O que precisa de você agora',
  needsNothing: 'Nada precisa de você no momento.',
  need: {
    'no-stage': 'Nenhuma etapa tem prazo: as pessoas não sabem quanto tempo têm.',
    'empty-seats': (p) =>
      `${plural(p.seats.length, { one: 'Uma cadeira está vazia', other: `${capital(fewOf(p.seats.length))} cadeiras estão vazias` })}: ${format.list(p.seats)}.`,
    'few-here': (p) => `Menos da metade das pessoas esperadas estão aqui: ${format.list(p.seats)}.`,
    'no-statements': 'Ainda não há afirmações. Dê às pessoas algo a que responder.',
    'few-statements': (p) => `Só há ${fewStatements(p.count)}. Com dez ou mais, as pessoas veem do que se trata.`,
    waiting: (p) =>
      `${entries(p.count)} ${plural(p.count, { one: 'espera', other: 'esperam' })} leitura antes de ${plural(p.count, { one: 'ser mostrada', other: 'serem mostradas' })}, a mais antiga há ${duration(p.time)}.`,
    unread: (p) => `${entries(p.count)} que ninguém leu ainda, a mais antiga há ${duration(p.time)}.`,
    appeals: (p) =>
      `${plural(p.count, { one: 'Um recurso está aberto', other: `${capital(few(p.count))} recursos estão abertos` })}, o mais antigo há ${duration(p.time)}.`,
    invitations: (p) =>
      `${plural(p.count, { one: 'Um convite ainda não foi usado', other: `${number(p.count)} convites ainda não foram usados` })}, o mais antigo entregue há ${duration(p.time)}.`,
    expiring: (p) =>
      `${plural(p.count, { one: 'Um convite expira', other: `${number(p.count)} convites expiram` })} em até dois dias.`,
    unanswered: (p) => `Itens sem resposta: ${number(p.count)}, o mais antigo há ${duration(p.time)}.`,
    contests: (p) =>
      `${plural(p.count, { one: 'Um assento foi contestado', other: `${capital(few(p.count))} assentos foram contestados` })}.`,
    second: (p) =>
      `${plural(p.count, { one: 'Uma verificação de identidade espera', other: `${capital(few(p.count))} verificações de identidade esperam` })} por uma segunda pessoa.`,
    deadline: (p) => `“${p.stage}” termina daqui a ${duration(p.time)}, em ${p.when}.`,
    'no-moderator':
      'Só você pode tratar das afirmações, e não pode agir sobre as que escreveu nem sobre aquelas contra as quais votou.',
    pending: (p) => `A carta muda em ${p.when}.`,
    over: 'Todas as etapas terminaram. Encerre o processo quando nada mais for acrescentado.',
    'appeal-due': 'Recursos contra decisões esperam resposta.',
    find: 'Uma chamada terminou e ainda nada foi constatado.',
    challenged: 'Uma constatação foi contestada e espera resposta.',
    finalise: 'O prazo para contestar uma constatação passou: ela pode se tornar definitiva.',
    ratify: 'Uma constatação espera ratificação.',
    review: 'Uma revisão do que foi adotado é devida ou está em curso.',
    revisit: 'O que foi adiado deve ser retomado.',
    'asked-again': 'Isto já foi decidido e está sendo perguntado de novo: diga por quê, ou retire.',
    'reports-overdue': 'Faltam relatórios sobre compromissos.',
    'reports-disputed': 'Há provas de compromissos contestadas, e ninguém resolveu a contestação.',
    'to-accept': 'Compromissos assinados esperam entrar no registro.',
  },
  groups: {
    decide: 'Decidir',
    follow: 'Acompanhar o que foi prometido',
    answer: 'Responder',
    read: 'Ler o que chegou',
    gather: 'Trazer pessoas à mesa',
    arrange: 'Definir o quadro',
  },
  acts: (p) => `Quem age: ${format.list(p.roles)}`,
  dueBy: 'até {when}',
  dueSince: 'em atraso desde {when}',
  allOf: (p) => `Ver tudo (${number(p.count)})`,
  ofWhat: 'Do que se trata',
  statement: 'Afirmação',
  go: {
    decisions: 'Ir para as decisões',
    reviews: 'Ir para as revisões',
    commitments: 'Ir para os compromissos',
    answer: 'Responder',
    table: 'Ver a mesa',
    invite: 'Convidar pessoas',
    inviteModerator: 'Convidar alguém para a moderação',
    queue: 'Ir para a fila',
    seeds: 'Pôr afirmações na mesa',
    charter: 'Mudar a carta',
    seeCharter: 'Ver a mudança',
    remind: 'Ver os convites',
    close: 'Encerrar o processo',
  },
  fine: {
    seats: 'Todos os grupos estão à mesa',
    statements: 'Há afirmações a responder',
    queue: 'Tudo foi lido',
    invitations: 'Nenhum convite está à espera',
  },
  links: 'Outras páginas',
  stages: 'Etapas e prazos',
  noStages: 'Não há etapas: o processo fica aberto até que você o encerre.',
  moveDeadline: 'Mudar um prazo',
  seats: 'Quem está aqui',
  seatsNote: 'Números exatos, só para quem tem um papel aqui.',
  headSeat: 'Grupo',
  headHere: 'Aqui',
  headWanted: 'Esperadas',
  headInvited: 'Convidadas, ainda não aqui',
  noSeat: 'Sem assento',
  noTarget: '–',
  roles: 'Papéis',
  rolesNote: 'O que as pessoas fazem em um papel é público. Os papéis são atribuídos por convite.',
  role: roles,
  unnamed: 'Alguém sem nome aqui',
  you: 'Você',
  takeRole: (p) => `Retirar o papel: ${roles[p.role]}`,
  take: 'Retirar',
  giveRole: 'Atribuir um papel a alguém',
  lastConvener: 'A única pessoa que convoca não pode deixar o papel.',
  seeds: 'Afirmações para começar',
  seedsText:
    'De dez a trinta, de todos os lados. Uma ideia em cada linha, em palavras com que se possa concordar ou discordar. São marcadas como trazidas por quem convoca.',
  seedsField: 'Afirmações, uma em cada linha',
  seedsHint: (p) => `No máximo ${number(p.most)} de uma vez, cada uma com no máximo ${number(p.longest)} caracteres.`,
  seedsButton: 'Pôr na mesa',
  seedsThere: (p) => `${statements(p.count)} na mesa agora.`,
  close: 'Encerrar o processo',
  closeText:
    'Depois de encerrado, ninguém mais pode entrar, votar nem escrever, e ele não pode ser reaberto. O que foi dito permanece e pode ser lido.',
  closeButton: 'Encerrar o processo …',
  closeTitle: 'Encerrar este processo de vez?',
  closeWarn: (p) => {
    const here = `${people(p.people)} ${plural(p.people, { one: 'participou', other: 'participaram' })}.`;
    const open =
      p.stage === null ? '' : ` A etapa “${p.stage}” ainda está aberta${p.when === null ? '' : `, até ${p.when}`}.`;
    const left =
      p.waiting === 0
        ? ''
        : ` ${entries(p.waiting)} nunca ${plural(p.waiting, { one: 'seria lida', other: 'seriam lidas' })}.`;
    return here + open + left;
  },
  closeYes: 'Sim, encerrar de vez',
  closeNo: 'Não, deixar aberto',
  closed: 'Este processo está encerrado. Pode ser lido, e nada pode ser acrescentado.',
  done: {
    'process.open': 'O processo está aberto. O que fazer em seguida está abaixo.',
    'process.close': 'O processo está encerrado.',
    'role.take': 'O papel foi retirado.',
    'statement.seed': 'As afirmações estão na mesa.',
    'charter.change': 'A mudança foi feita ou anunciada.',
  },
};

export const invitations: typeof EnglishInvitations = {
  title: 'Convites',
  lead: 'Cada convite é um link pessoal que funciona uma vez. Entregue-o como quiser: nada é enviado por si só, por isso não é preciso um servidor de e-mail.',
  leadOwn: (p) =>
    p.left === 0
      ? p.of === 1
        ? 'Você já entregou o seu único convite.'
        : `Você já entregou todos os seus ${number(p.of)} convites.`
      : `Você pode entregar ${plural(p.left, { one: 'mais um convite', other: `mais ${number(p.left)} convites` })}.`,
  levelNeeded:
    'Para convidar outras pessoas aqui, você precisa comprovar um pouco mais sobre quem é. Veja a sua conta.',
  closed: 'O processo está encerrado, por isso ninguém mais pode ser convidado.',
  none: 'Ninguém foi convidado ainda.',
  contents: 'Nesta página',
  numbers: 'Por grupo',
  headSeat: 'Grupo',
  headInvited: 'Convidadas',
  headJoined: 'Vieram com convite',
  headHere: 'Aqui no total',
  headWanted: 'Esperadas',
  anySeat: 'Qualquer grupo',
  forRoles: 'Para um papel',
  one: 'Convidar uma pessoa',
  oneButton: 'Criar o link',
  list: 'Convidar várias a partir de uma lista',
  listText:
    'Copie as linhas de uma planilha ou escreva uma pessoa em cada linha. Os títulos são opcionais; sem eles, a ordem é a do exemplo. Só é preciso um nome ou um endereço de e-mail.',
  listExample: 'name, mail, group, organisation, region, language',
  listGroups: (p) => `Grupos pelo nome ou pela letra: ${format.list(p.seats)}.`,
  listField: 'A lista',
  listButton: 'Convidar todas',
  role: 'Atribuir um papel a alguém',
  roleText: 'Quem abre o link assume o papel, e todas as pessoas veem o que faz nele.',
  roleMeans: 'O que significa cada papel',
  roleField: 'Papel',
  roles,
  name: 'Nome',
  nameHint: 'Para que você saiba de quem é o link.',
  roleNameHint: 'Mostrado ao lado do que a pessoa faz neste papel.',
  mail: 'Endereço de e-mail',
  mailHint: 'Fica guardado junto ao link; nada é enviado a ele.',
  seat: 'Grupo',
  seatAny: 'A pessoa escolhe',
  organisation: 'Organização',
  region: 'Região',
  language: 'Idioma',
  notSaid: 'Não informado',
  days: 'Dias em que pode ser usado',
  all: 'Entregues',
  shown: {
    open: 'Ainda não usados',
    used: 'Usados',
    expired: 'Expirados',
    withdrawn: 'Cancelados',
    all: 'Todos',
  },
  filter: 'Mostrar',
  filterOf: (p) => `${p.name} (${number(p.count)})`,
  linkOf: (p) => `Link pessoal de ${p.name}`,
  copy: 'Copiar',
  copyOf: (p) => `Copiar o link de ${p.name}`,
  copied: 'Copiado',
  state: {
    open: (p) => `Sem uso há ${duration(p.time)}; pode ser usado até ${p.when}`,
    used: 'Usado',
    expired: (p) => `Expirou em ${p.when}`,
    withdrawn: 'Cancelado',
  },
  forSeat: 'Para o assento {seat}',
  forRole: (p) => `Para um papel: ${roles[p.role]}`,
  forAny: 'Para qualquer assento',
  byParticipant: 'De um participante',
  unnamed: 'Sem nome indicado',
  withdraw: 'Cancelar',
  withdrawOf: (p) => `Cancelar o convite de ${p.name}`,
  print: 'Todos os links não usados em papel, um por tira',
  slips: 'Convites para entregar',
  slipsBack: 'Voltar aos convites',
  slipsHow: 'Imprima esta página, corte nas linhas e dê a cada pessoa a sua tira.',
  slipTo: 'Para {name}',
  slipText: 'Você tem um convite para ocupar um assento. Abra este endereço; ele funciona uma vez, e só para você.',
  slipRole: (p) =>
    `Você tem um convite para um papel: ${roles[p.role]}. Abra este endereço; ele funciona uma vez, e só para você.`,
  slipUntil: (p) => `Até ${p.when}.`,
  page: (p) => `De ${number(p.from)} a ${number(p.to)}, de um total de ${number(p.of)}`,
  newer: 'Mais recentes',
  older: 'Mais antigos',
  done: {
    'invitations.issue': 'Os links foram criados. Estão na lista abaixo, os mais recentes primeiro; entregue-os.',
    'invitation.withdraw': 'O convite foi cancelado: o link não funciona mais.',
  },
};
