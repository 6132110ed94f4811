/** The page of the table in French: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import type { table as English, embed as EnglishEmbed } from '../table.en.ts';
import { capital, few, fewOf, list, number, people, plural, statements } from './counts.ts';

type Count = Parameters<typeof English.counted>[0];

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `moins de ${few(k)}`;
  if (count === 0) return 'personne pour l’instant';
  return exact ? number(count) : `${number(count)} ou plus`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'aucune' : counted(of));

export const table: typeof English = {
  title: 'Qui est à la table',
  lead: (p) => {
    if (p.count === null || (p.count === 0 && !p.exact))
      return 'Seules quelques personnes ont rejoint le processus à ce jour.';
    const joined =
      p.count === 0
        ? 'Personne n’a encore rejoint le processus'
        : `${p.exact ? people(p.count) : `Au moins ${people(p.count)}`} ${plural(p.count, { one: 'a', other: 'ont' })} rejoint le processus`;
    return p.seats === 0
      ? `${joined}.`
      : `${joined} ; sièges occupés par au moins une personne : ${number(p.seated)} sur ${number(p.seats)}.`;
  },
  balance: 'Tant qu’il est temps',
  until: (p) => `L’étape « ${p.stage} » se termine le ${p.when}. D’ici là, tout le monde peut encore venir.`,
  closed: 'Il n’est plus possible de rejoindre le processus. Voici qui est venu.',
  notSaid: 'non précisé',
  noTargets: 'Le nombre de personnes souhaitées dans chaque siège n’a pas été indiqué.',
  seatBalance: (p) => {
    if (p.count === 0) return `${number(p.target)} souhaitées, et toutes les chaises sont vides`;
    const wanted = `${capital(counted(p))} sur ${number(p.target)} souhaitées`;
    if (p.full) return `${wanted} : toutes les chaises sont occupées`;
    if (p.filled === null) return wanted;
    const { part, of, exactly } = p.filled;
    return `${wanted} : ${exactly ? '' : 'environ '}${fewOf(part)} ${plural(part, { one: 'chaise', other: 'chaises' })} sur ${few(of)} ${plural(part, { one: 'est occupée', other: 'sont occupées' })}`;
  },
  seatNoTarget: (p) => (p.count === 0 ? counted(p) : `${counted(p)} ${p.count === 1 ? 'présente' : 'présentes'}`),
  counted,
  seats: 'Sièges',
  headSeat: 'Siège',
  headHere: 'Présentes',
  headWanted: 'Souhaitées',
  caption:
    'Un siège pour chaque groupe concerné, tous de même poids, quel que soit le nombre de personnes qui y siègent. Tirets : une chaise vide.',
  noSeat: 'Sans siège',
  noSeats: 'Ce processus n’a pas de sièges : tout le monde y participe au même titre.',
  regions: 'Régions',
  headRegion: 'Région',
  noRegions: 'Personne n’a encore indiqué de région, ou trop peu de personnes pour l’afficher.',
  languages: 'Langues',
  headLanguage: 'Langue',
  expertise: 'Compétences',
  headExpertise: 'Domaine',
  headSought: 'Recherché',
  sought: 'oui',
  noExpertise: 'Aucune compétence particulière n’est recherchée.',
  invitations: 'Invitations',
  invited: (p) => `Invitations distribuées : ${things(p.issued)}. Utilisées : ${things(p.used)}.`,
  noInvitations: 'Personne n’a été invité nommément.',
  organisations: 'Organisations',
  organisationsNote:
    'Qui parle pour une organisation peut la déclarer ici et en apporter la preuve : par un enregistrement dans son nom de domaine, ou par une adresse électronique de ce domaine.',
  noOrganisations: 'Aucune organisation n’a été déclarée.',
  proven: (p) => `prouvée le ${p.when}`,
  declared: 'déclarée, non prouvée',
  rounding: (p) =>
    `Pour que ces nombres ne révèlent l’arrivée ou le départ de personne, ils sont arrondis au multiple inférieur de ${few(p.k)} et changent lorsque ${fewOf(p.step)} personnes de plus sont venues. En public, on ne compte pas moins de ${few(p.k)} personnes. Qui a été oublié reste compté jusqu’à ce que ${few(p.k)} personnes du même siège l’aient été.`,
  roundingRole:
    'Vous avez un rôle ici : vos nombres sont exacts. Tous les autres les voient arrondis, et ne voient pas les petits.',
  take: 'Prendre un siège',

  wrongSeat: 'Quelqu’un n’est pas au bon siège',
  contestNote:
    'Chacun choisit son propre siège. Si un choix semble erroné, dites-le : l’organisateur ou la présidence se prononce, et le motif est conservé.',
  contested: 'Sièges contestés',
  contestOf: 'La personne qui a déclaré',
  contestOfHint: 'Des autres personnes à la table, on ne dit à personne qui siège où.',
  declaredAs: (p) => `${p.name} – ${p.domain}`,
  contestNobody:
    'Personne n’est nommé ici en public. Dès que quelqu’un déclare une organisation, vous pouvez contester le siège de cette personne.',
  contestedAs: (p) => `Désigné comme la personne qui a déclaré ${p.name}.`,
  contestedBy: (p) => `Siège actuel : ${p.seat} ; proposé le ${p.when} : ${p.wanted}.`,
  person: 'Participant',
  personHint: 'Le pseudonyme commence par ptp_.',
  people: (p) => `Les personnes et ce qu’elles disent d’elles-mêmes (${number(p.count)})`,
  peopleNote: 'Seules les personnes qui ont un rôle ici voient cette liste.',
  peopleMore: (p) => `Et ${people(p.count)} de plus.`,
  about: {
    until: (p) => `Jusqu’au ${p.when}`,
    level: (p) => `Justificatif : ${p.level}`,
    organisation: (p) => `Pour ${p.name}`,
    own: 'En son propre nom',
    region: (p) => `Région : ${p.region}`,
    language: (p) => `Langue : ${p.language}`,
    expertise: (p) => `Compétences : ${list(p.fields)}`,
  },
  level: {
    0: 'rien pour l’instant',
    1: 'une adresse électronique',
    2: 'une invitation',
    3: 'une affiliation',
    4: 'identité vérifiée par la présidence',
  },
  rightSeat: 'Le siège qui semble juste',
  decidedSeat: 'Le siège qui convient',
  none: 'Pas de siège',
  why: 'Pourquoi',
  contest: 'Contester ce siège',
  settle: 'Se prononcer',
  second: 'En attente d’une deuxième personne',
  secondNote:
    'Avoir vu qui est quelqu’un demande deux personnes de la présidence ou de l’organisation. Ne confirmez que ce que vous avez vu vous-même.',
  secondOf: (p) => `Une personne s’est portée garante le ${p.when}. Siège : ${p.seat}.`,
  secondOther: 'Une autre personne doit confirmer : vous vous êtes déjà porté garant, ou il s’agit de vous.',
  secondButton: 'Je l’ai vu aussi',
  verify: 'Se porter garant de quelqu’un',
  verifyNote:
    'Pour les personnes que vous connaissez ou dont vous avez vu les papiers. Votre garantie est consignée, avec votre motif. Personne ne peut le faire pour soi-même. Une vérification par la présidence demande deux personnes et expire au bout d’un an.',
  verifyLevel: 'Ce que vous avez vu',
  verifyButton: 'Se porter garant',
  lettered: (p) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'Votre contestation est transmise à l’organisateur et à la présidence.',
    settle: 'Le siège est fixé.',
    verify: 'Votre garantie est consignée.',
    declare: 'L’organisation est déclarée. Apportez-en la preuve de la façon décrite ci-dessous.',
    proven: 'L’organisation est prouvée.',
  },

  declare: 'Déclarer votre organisation',
  declareNote: 'Son nom et son domaine seront affichés à toute personne qui lit cette page.',
  name: 'Nom de l’organisation',
  domain: 'Son nom de domaine',
  domainHint: 'Par exemple example.org.',
  declareButton: 'La déclarer',
  prove: (p) => `Prouver que vous parlez pour ${p.name}`,
  proveByRecord: 'Faites placer cet enregistrement de texte (TXT) dans le domaine, puis lancez la recherche :',
  recordName: 'Nom de l’enregistrement',
  recordText: 'Texte de l’enregistrement',
  proveByMailbox: 'Ou confirmez dans votre compte une adresse électronique de ce domaine.',
  check: 'Rechercher l’enregistrement maintenant',
};

export const embed: typeof EnglishEmbed = {
  title: (p) => `Participer : ${p.title}`,
  counts: (p) =>
    p.people === null
      ? capital(`${statements(p.statements)} à ce jour`)
      : `${people(p.people)}, ${statements(p.statements)}`,
  takePart: 'Participer',
  read: 'Lire les résultats',
  by: (p) => `Organisateur : ${p.name}`,
  note: 'S’ouvre dans une nouvelle fenêtre. Ce cadre ne dépose aucun cookie et ne compte personne.',
};
