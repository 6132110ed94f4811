/** The page of the table, in Portuguese: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { few, fewOf, list, number, people, plural, statements } from './counts.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const chairs = (count: number): string =>
  count === 0 ? 'nenhuma cadeira' : plural(count, { one: 'uma cadeira', other: `${fewOf(count)} cadeiras` });

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `menos de ${few(k)}`;
  if (count === 0) return 'ninguém ainda';
  return exact ? number(count) : `${number(count)} ou mais`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'nenhum' : counted(of));

const entered = (of: Count): string => {
  if (of.count === 0) return 'Ninguém entrou ainda';
  if (of.count === 1 && of.exact) return '1 pessoa entrou';
  return of.exact || of.count === null
    ? `${of.count === null ? `Menos de ${fewOf(of.k)}` : number(of.count)} pessoas entraram`
    : `${number(of.count)} pessoas ou mais entraram`;
};

const wantedHere = (of: Count & { target: number }): string => {
  const here = of.count === null ? `Menos de ${few(of.k)} aqui` : `${counted(of)} aqui`;
  return `${here}, de ${number(of.target)} que se esperam`;
};

export const table: typeof English = {
  title: 'Quem está à mesa',
  lead: (p) =>
    p.count === null || (p.count === 0 && !p.exact)
      ? 'Só algumas pessoas entraram até agora.'
      : `${entered(p)}${
          p.seats === 0
            ? ''
            : `; ${number(p.seated)} de ${number(p.seats)} assentos ${plural(p.seated, { one: 'está ocupado', other: 'estão ocupados' })}`
        }.`,
  balance: 'Enquanto há tempo',
  until: (p) => `A etapa “${p.stage}” termina em ${p.when}. Até lá qualquer pessoa ainda pode vir.`,
  closed: 'Não é mais possível entrar. Estas são as pessoas que vieram.',
  notSaid: 'não foi dito',
  noTargets: 'Não foi dito quantas pessoas se esperam em cada assento.',
  seatBalance: (p) => {
    if (p.count === 0) return `Esperam-se ${number(p.target)}, e todas as cadeiras estão vazias`;
    const wanted = wantedHere(p);
    if (p.full) return `${wanted}: todas as cadeiras estão ocupadas`;
    if (p.filled === null) return wanted;
    const about = p.filled.exactly || p.filled.part === 0 ? '' : 'cerca de ';
    return `${wanted}: ${about}${chairs(p.filled.part)} em ${fewOf(p.filled.of)} ${p.filled.part < 2 ? 'está ocupada' : 'estão ocupadas'}`;
  },
  seatNoTarget: (p) => (p.count === 0 ? 'ninguém ainda' : `${counted(p)} aqui`),
  counted,
  seats: 'Assentos',
  headSeat: 'Assento',
  headHere: 'Aqui',
  headWanted: 'Esperadas',
  caption:
    'Um assento para cada grupo interessado, todos com o mesmo peso, não importa quantas pessoas os ocupem. Contorno interrompido: cadeira vazia.',
  noSeat: 'Sem assento',
  noSeats: 'Este processo não tem assentos: todas as pessoas participam por igual.',
  regions: 'Regiões',
  headRegion: 'Região',
  noRegions: 'Ninguém indicou uma região ainda, ou são pessoas de menos para mostrar.',
  languages: 'Idiomas',
  headLanguage: 'Idioma',
  expertise: 'Áreas de conhecimento',
  headExpertise: 'Área',
  headSought: 'Procurada',
  sought: 'sim',
  noExpertise: 'Nenhuma área de conhecimento em especial é procurada.',
  invitations: 'Convites',
  invited: (p) => `Convites entregues: ${things(p.issued)}. Aceitos: ${things(p.used)}.`,
  noInvitations: 'Ninguém recebeu convite pessoal.',
  organisations: 'Organizações',
  organisationsNote:
    'Quem fala por uma organização pode declará-la aqui e comprovar: por um registro no nome de domínio dela ou por um e-mail nesse domínio.',
  noOrganisations: 'Nenhuma organização foi declarada.',
  proven: (p) => `comprovada em ${p.when}`,
  declared: 'declarada, não comprovada',
  rounding: (p) =>
    `Para que não se possa ler nestes números a chegada ou a saída de ninguém, eles são arredondados para baixo, em múltiplos de ${few(p.k)}, e mudam quando chegam mais ${fewOf(p.step)} pessoas. Menos de ${few(p.k)} não se contam em público. Quem foi esquecido continua contado até que ${few(p.k)} do mesmo assento o tenham sido.`,
  roundingRole:
    'Você tem um papel aqui, por isso os seus números são exatos. As outras pessoas os veem arredondados, e não veem os pequenos.',
  take: 'Ocupar um assento',

  wrongSeat: 'Alguém está no assento errado',
  contestNote:
    'Cada pessoa escolhe o próprio assento. Se isso parecer errado, diga: decide quem convoca ou a presidência, e o motivo fica registrado.',
  contested: 'Questões sobre assentos',
  contestOf: 'Quem declarou',
  contestOfHint: 'Das outras pessoas à mesa, não se diz a ninguém quem se senta onde.',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody:
    'Ninguém é nomeado aqui em público. Assim que alguém declarar uma organização, você poderá questionar o assento dessa pessoa.',
  contestedAs: (p) => `Apontado como quem declarou ${p.name}.`,
  contestedBy: (p) => `Assento atual: ${p.seat}; em ${p.when} foi sugerido: ${p.wanted}.`,
  person: 'Participante',
  personHint: 'O pseudônimo começa com ptp_.',
  people: (p) => `As pessoas e o que dizem de si (${number(p.count)})`,
  peopleNote: 'Só quem tem um papel aqui vê esta lista.',
  peopleMore: (p) => `E mais ${people(p.count)}.`,
  about: {
    until: (p) => `Até ${p.when}`,
    level: (p) => `Comprovado sobre si: ${p.level}`,
    organisation: (p) => `Por ${p.name}`,
    own: 'Em seu próprio nome',
    region: (p) => `Região: ${p.region}`,
    language: (p) => `Idioma: ${p.language}`,
    expertise: (p) => `Áreas de conhecimento: ${list(p.fields)}`,
  },
  level: {
    0: 'nada ainda',
    1: 'um e-mail',
    2: 'um convite',
    3: 'um vínculo com uma organização',
    4: 'identidade verificada pela presidência',
  },
  rightSeat: 'O assento que parece certo',
  decidedSeat: 'O assento que a pessoa deve ter',
  none: 'Nenhum assento',
  why: 'Por quê',
  contest: 'Contestar este assento',
  settle: 'Decidir',
  second: 'À espera de uma segunda pessoa',
  secondNote:
    'Ter visto quem alguém é exige duas pessoas da presidência ou da convocação. Confirme apenas o que você mesmo viu.',
  secondOf: (p) => `Uma pessoa atestou em ${p.when}. Assento: ${p.seat}.`,
  secondOther: 'Outra pessoa precisa confirmar: você já atestou, ou trata-se de você.',
  secondButton: 'Eu também vi',
  verify: 'Atestar quem alguém é',
  verifyNote:
    'Para pessoas que você conhece ou cujos documentos viu. Fica registrado que você atestou, com o seu motivo. Ninguém pode fazer isso por si. O que a presidência verifica exige duas pessoas e vale por um ano.',
  verifyLevel: 'O que você viu',
  verifyButton: 'Atestar',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'Sua contestação do assento foi enviada a quem convoca e à presidência.',
    settle: 'O assento foi decidido.',
    verify: 'Ficou registrado que você atestou quem é a pessoa.',
    declare: 'A organização foi declarada. Comprove-a da forma descrita abaixo.',
    proven: 'A organização foi comprovada.',
  },

  declare: 'Declarar a sua organização',
  declareNote: 'O nome e o domínio serão mostrados a quem ler esta página.',
  name: 'Nome da organização',
  domain: 'Nome de domínio da organização',
  domainHint: 'Como example.org.',
  declareButton: 'Declarar',
  prove: (p) => `Comprove que você fala por ${p.name}`,
  proveByRecord: 'Peça que este registro de texto (TXT) seja publicado no domínio e depois mande procurá-lo:',
  recordName: 'Nome do registro',
  recordText: 'Texto do registro',
  proveByMailbox: 'Ou confirme na sua conta um e-mail desse domínio.',
  check: 'Procurar o registro agora',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `Participe: ${p.title}`,
  counts: (p) =>
    p.people === null ? `${statements(p.statements)} até agora` : `${people(p.people)}, ${statements(p.statements)}`,
  takePart: 'Participar',
  read: 'Ler os resultados',
  by: (p) => `Convocado por ${p.name}`,
  note: 'Abre em uma nova janela. Esta caixa não grava cookies e não conta ninguém.',
};
