/** The page of the table in Spanish: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { capital, few, fewOf, list, number, people, plural, statements } from './counts.ts';

type Count = Parameters<typeof English.counted>[0];

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `menos de ${few(k)}`;
  if (count === 0) return 'nadie todavía';
  return exact ? number(count) : `${number(count)} o más`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'ninguna' : counted(of));

export const table: typeof English = {
  title: 'Quién está en la mesa',
  lead: (p) => {
    if (p.count === null || (p.count === 0 && !p.exact)) return 'Hasta ahora se han unido solo unas pocas personas.';
    const joined =
      p.count === 0
        ? 'Todavía no se ha unido nadie'
        : `${plural(p.count, { one: 'Se ha unido', other: 'Se han unido' })} ${p.exact ? '' : 'al menos '}${people(p.count)}`;
    return p.seats === 0
      ? `${joined}.`
      : `${joined}; asientos ocupados por al menos una persona: ${number(p.seated)} de ${number(p.seats)}.`;
  },
  balance: 'Mientras hay tiempo',
  until: (p) => `La etapa «${p.stage}» cierra el ${p.when}. Hasta entonces todavía puede venir cualquiera.`,
  closed: 'Ya no es posible unirse. Estas son las personas que vinieron.',
  notSaid: 'no se ha dicho',
  noTargets: 'No se ha dicho cuántas personas se desean en cada asiento.',
  seatBalance: (p) => {
    if (p.count === 0) return `${number(p.target)} deseadas, y todas las sillas están vacías`;
    const wanted = `${capital(counted(p))} de ${number(p.target)} deseadas`;
    if (p.full) return `${wanted}: todas las sillas están ocupadas`;
    if (p.filled === null) return wanted;
    const { part, of, exactly } = p.filled;
    return `${wanted}: ${exactly ? '' : 'aproximadamente '}${fewOf(part)} de cada ${few(of)} sillas ${plural(part, { one: 'está ocupada', other: 'están ocupadas' })}`;
  },
  seatNoTarget: (p) => (p.count === 0 ? counted(p) : `${counted(p)} ${p.count === 1 ? 'presente' : 'presentes'}`),
  counted,
  seats: 'Asientos',
  headSeat: 'Asiento',
  headHere: 'Presentes',
  headWanted: 'Deseadas',
  caption:
    'Un asiento para cada grupo interesado, todos con el mismo peso, haya las personas que haya en ellos. Línea discontinua: una silla vacía.',
  noSeat: 'Sin asiento',
  noSeats: 'Este proceso no tiene asientos: todos participan por igual.',
  regions: 'Regiones',
  headRegion: 'Región',
  noRegions: 'Nadie ha indicado todavía una región, o muy pocas personas para mostrarlo.',
  languages: 'Idiomas',
  headLanguage: 'Idioma',
  expertise: 'Conocimientos',
  headExpertise: 'Ámbito',
  headSought: 'Se busca',
  sought: 'sí',
  noExpertise: 'No se buscan conocimientos en particular.',
  invitations: 'Invitaciones',
  invited: (p) => `Invitaciones repartidas: ${things(p.issued)}. Usadas: ${things(p.used)}.`,
  noInvitations: 'No se ha invitado a nadie por su nombre.',
  organisations: 'Organizaciones',
  organisationsNote:
    'Quien habla por una organización puede declararla aquí y demostrarlo: con un registro en su nombre de dominio o con una dirección de correo de ese dominio.',
  noOrganisations: 'No se ha declarado ninguna organización.',
  proven: (p) => `demostrada el ${p.when}`,
  declared: 'declarada, no demostrada',
  rounding: (p) =>
    `Para que de estos números no se deduzca la llegada o la salida de nadie, se redondean hacia abajo a múltiplos de ${few(p.k)} y cambian cuando han venido ${fewOf(p.step)} personas más. En público no se cuentan menos de ${few(p.k)}. Quien ha sido olvidado se sigue contando hasta que lo hayan sido ${few(p.k)} del mismo asiento.`,
  roundingRole:
    'Tiene un rol aquí, así que sus números son exactos. Todos los demás los ven redondeados, y no ven los pequeños.',
  take: 'Tomar asiento',

  wrongSeat: 'Alguien está en el asiento equivocado',
  contestNote:
    'Cada cual elige su propio asiento. Si alguno no parece correcto, dígalo: decide la persona convocante o la presidencia, y se conserva su motivo.',
  contested: 'Asientos impugnados',
  contestOf: 'Quien declaró',
  contestOfHint: 'De las demás personas de la mesa no se dice a nadie quién se sienta dónde.',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody:
    'Aquí no se nombra a nadie en público. En cuanto alguien declare una organización, podrá cuestionar el asiento de esa persona.',
  contestedAs: (p) => `Se le nombró como quien declaró ${p.name}.`,
  contestedBy: (p) => `Asiento actual: ${p.seat}; el ${p.when} se propuso: ${p.wanted}.`,
  person: 'Participante',
  personHint: 'El seudónimo empieza por ptp_.',
  people: (p) => `Las personas y lo que dicen de sí mismas (${number(p.count)})`,
  peopleNote: 'Solo quien tiene un rol aquí ve esta lista.',
  peopleMore: (p) => `Y ${people(p.count)} más.`,
  about: {
    until: (p) => `Hasta el ${p.when}`,
    level: (p) => `Ha acreditado: ${p.level}`,
    organisation: (p) => `Por ${p.name}`,
    own: 'En su propio nombre',
    region: (p) => `Región: ${p.region}`,
    language: (p) => `Idioma: ${p.language}`,
    expertise: (p) => `Conocimientos: ${list(p.fields)}`,
  },
  level: {
    0: 'nada todavía',
    1: 'una dirección de correo',
    2: 'una invitación',
    3: 'una afiliación',
    4: 'identidad comprobada por la presidencia',
  },
  rightSeat: 'El asiento que parece correcto',
  decidedSeat: 'El asiento que le corresponde',
  none: 'Ningún asiento',
  why: 'Por qué',
  contest: 'Impugnar este asiento',
  settle: 'Decidir',
  second: 'A la espera de una segunda persona',
  secondNote:
    'Haber visto quién es alguien requiere a dos personas de la presidencia o convocantes. Confirme solo lo que haya visto usted.',
  secondOf: (p) => `Una persona dio fe el ${p.when}. Asiento: ${p.seat}.`,
  secondOther: 'Tiene que confirmarlo otra persona: usted ya dio fe, o se trata de usted.',
  secondButton: 'Yo también lo he visto',
  verify: 'Dar fe de quién es alguien',
  verifyNote:
    'Para personas que usted conoce o cuyos documentos ha visto. Queda constancia de ello, con su motivo. Nadie puede hacerlo por sí mismo. Lo que comprueba la presidencia requiere a dos personas y caduca al cabo de un año.',
  verifyLevel: 'Qué ha visto',
  verifyButton: 'Dar fe de esta persona',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'Su impugnación está en manos de la persona convocante y de la presidencia.',
    settle: 'El asiento está decidido.',
    verify: 'Queda constancia de que da fe de esta persona.',
    declare: 'La organización está declarada. Demuéstrelo como se describe abajo.',
    proven: 'La organización está demostrada.',
  },

  declare: 'Declarar su organización',
  declareNote: 'Su nombre y su dominio se mostrarán a quienes lean esta página.',
  name: 'Nombre de la organización',
  domain: 'Su nombre de dominio',
  domainHint: 'Por ejemplo, example.org.',
  declareButton: 'Declararla',
  prove: (p) => `Demostrar que habla por ${p.name}`,
  proveByRecord: 'Haga que se publique este registro de texto (TXT) en el dominio e inicie después la búsqueda:',
  recordName: 'Nombre del registro',
  recordText: 'Texto del registro',
  proveByMailbox: 'O confirme en su cuenta una dirección de correo de ese dominio.',
  check: 'Buscar ahora el registro',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `Participar: ${p.title}`,
  counts: (p) =>
    p.people === null
      ? capital(`${statements(p.statements)} hasta ahora`)
      : `${people(p.people)}, ${statements(p.statements)}`,
  takePart: 'Participar',
  read: 'Leer los resultados',
  by: (p) => `Convoca: ${p.name}`,
  note: 'Se abre en una ventana nueva. Este recuadro no instala cookies ni cuenta a nadie.',
};
