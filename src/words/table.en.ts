/** The page of the table: who is here, who is missing, and what somebody may say about a seat. Also the small page that other sites show. */
import { capital, few, list, number, people, plural, statements } from './counts.en.ts';

/** A count as far as it may be said: null where it is too small. */
interface Count {
  readonly count: number | null;
  readonly exact: boolean;
  readonly k: number;
}

const chairs = (count: number): string => plural(count, { one: 'one chair', other: `${few(count)} chairs` });

const counted = ({ count, exact, k }: Count): string => {
  if (count === null) return `fewer than ${few(k)}`;
  if (count === 0) return 'nobody yet';
  return exact ? number(count) : `${number(count)} or more`;
};

/** The same, of what are no people. */
const things = (of: Count): string => (of.count === 0 ? 'none' : counted(of));

export const table = {
  title: 'Who is at the table',
  lead: (p: Count & { seated: number; seats: number }) =>
    p.count === null || (p.count === 0 && !p.exact)
      ? 'Only a few people have joined so far.'
      : `${capital(counted(p))} ${p.count === 1 ? 'person has' : 'people have'} joined${
          p.seats === 0 ? '' : `, and ${number(p.seated)} of ${number(p.seats)} seats have somebody in them`
        }.`,
  balance: 'While there is time',
  until: (p: { stage: string; when: string }) =>
    `The stage “${p.stage}” closes on ${p.when}. Until then anybody can still come.`,
  closed: 'Joining is over. This is who came.',
  notSaid: 'not said',
  noTargets: 'How many people are wanted in each seat was not said.',
  /** `filled`: about how many chairs of how many; null where that cannot be said. */
  seatBalance: (
    p: Count & { target: number; filled: { part: number; of: number; exactly: boolean } | null; full: boolean },
  ) => {
    const wanted = `${capital(counted(p))} of ${number(p.target)} wanted`;
    if (p.count === 0) return `${number(p.target)} wanted, and every chair is empty`;
    if (p.full) return `${wanted}: every chair is filled`;
    if (p.filled === null) return wanted;
    const about = p.filled.exactly ? '' : 'about ';
    return `${wanted}: ${about}${chairs(p.filled.part)} in ${few(p.filled.of)} ${plural(p.filled.part, { one: 'is', other: 'are' })} filled`;
  },
  seatNoTarget: (p: Count) => (p.count === 0 ? 'nobody yet' : `${counted(p)} here`),
  counted,
  seats: 'Seats',
  headSeat: 'Seat',
  headHere: 'Here',
  headWanted: 'Wanted',
  caption:
    'One seat for each group with a stake, all of equal weight, however many people sit there. Dashed: an empty chair.',
  noSeat: 'Without a seat',
  noSeats: 'This process has no seats: everybody takes part alike.',
  regions: 'Regions',
  headRegion: 'Region',
  noRegions: 'Nobody has named a region yet, or too few to show.',
  languages: 'Languages',
  headLanguage: 'Language',
  expertise: 'Expertise',
  headExpertise: 'Field',
  headSought: 'Sought',
  sought: 'yes',
  noExpertise: 'No expertise in particular is sought.',
  invitations: 'Invitations',
  invited: (p: { issued: Count; used: Count }) =>
    `Invitations handed out: ${things(p.issued)}. Taken up: ${things(p.used)}.`,
  noInvitations: 'Nobody has been invited by name.',
  organisations: 'Organisations',
  organisationsNote:
    'Who speaks for an organisation can declare it here, and prove it: by a record in its domain name, or by a mailbox there.',
  noOrganisations: 'No organisation has been declared.',
  proven: (p: { when: string }) => `proven on ${p.when}`,
  declared: 'declared, not proven',
  rounding: (p: { k: number; step: number }) =>
    `So that nobody’s coming or going can be read off these numbers, they are rounded down to multiples of ${few(p.k)} and move once ${few(p.step)} more people have come. Fewer than ${few(p.k)} are not counted in public. Who was forgotten is counted on until ${few(p.k)} of the same seat were.`,
  roundingRole:
    'You hold a role here, so your numbers are exact. Everybody else sees them rounded, and none that are small.',
  take: 'Take a seat',

  wrongSeat: 'Somebody sits in the wrong seat',
  contestNote:
    'Everybody chooses their own seat. Where that seems wrong, say so: the convener or the chair decides, and their reason is kept.',
  contested: 'Questions about seats',
  contestOf: 'Whoever declared',
  contestOfHint: 'Of the others at the table nobody is told who sits where.',
  declaredAs: (p: { name: string; domain: string }) => `${p.name} – ${p.domain}`,
  contestNobody:
    'Nobody is named in public here. Once somebody declares an organisation, you can question the seat of whoever did.',
  contestedAs: (p: { name: string }) => `Named as whoever declared ${p.name}.`,
  contestedBy: (p: { seat: string; wanted: string; when: string }) =>
    `Sits with ${p.seat}; ${p.wanted} was suggested on ${p.when}.`,
  person: 'Participant',
  personHint: 'The pseudonym begins with ptp_.',
  people: (p: { count: number }) => `People and what they say of themselves (${number(p.count)})`,
  peopleNote: 'Only who holds a role here sees this list.',
  peopleMore: (p: { count: number }) => `And ${people(p.count)} more.`,
  about: {
    until: (p: { when: string }) => `Until ${p.when}`,
    level: (p: { level: string }) => `Shown of themselves: ${p.level}`,
    organisation: (p: { name: string }) => `For ${p.name}`,
    own: 'In their own name',
    region: (p: { region: string }) => `Region: ${p.region}`,
    language: (p: { language: string }) => `Language: ${p.language}`,
    expertise: (p: { fields: readonly string[] }) => `Expertise: ${list(p.fields)}`,
  },
  level: {
    0: 'nothing yet',
    1: 'a mailbox',
    2: 'an invitation',
    3: 'an affiliation',
    4: 'checked by a chair',
  },
  rightSeat: 'The seat that seems right',
  decidedSeat: 'The seat they should have',
  none: 'No seat',
  why: 'Why',
  contest: 'Question this seat',
  settle: 'Decide',
  second: 'Waits for a second person',
  secondNote:
    'To have seen who somebody is takes two people with the role of chair or convener. Confirm only what you have seen for yourself.',
  secondOf: (p: { seat: string; when: string }) =>
    `One person has answered for them on ${p.when}. They sit with ${p.seat}.`,
  secondOther: 'Somebody else has to confirm it: you answered for them, or it is about yourself.',
  secondButton: 'I have seen it, too',
  verify: 'Answer for who somebody is',
  verifyNote:
    'For people whom you know, or whose papers you have seen. It is recorded that you did, with your reason. Nobody can do it for themselves. What a chair has checked takes two people, and lapses after a year.',
  verifyLevel: 'What you have seen',
  verifyButton: 'Answer for them',
  lettered: (p: { letter: string; name: string }) => `${p.letter} – ${p.name}`,
  done: {
    contest: 'Your question about the seat is with the convener and the chair.',
    settle: 'The seat is decided.',
    verify: 'It is recorded that you answer for them.',
    declare: 'The organisation is declared. Prove it in the way described below.',
    proven: 'The organisation is proven.',
  },

  declare: 'Declare your organisation',
  declareNote: 'Its name and domain will be shown to everybody who reads this page.',
  name: 'Name of the organisation',
  domain: 'Its domain name',
  domainHint: 'Like example.org.',
  declareButton: 'Declare it',
  prove: (p: { name: string }) => `Prove that you speak for ${p.name}`,
  proveByRecord: 'Have this text record (TXT) set in the domain, then let us look for it:',
  recordName: 'Name of the record',
  recordText: 'Text of the record',
  proveByMailbox: 'Or confirm a mailbox at that domain in your account.',
  check: 'Look for the record now',
};

export const embed = {
  title: (p: { title: string }) => `Take part: ${p.title}`,
  counts: (p: { people: number | null; statements: number }) =>
    p.people === null
      ? capital(`${statements(p.statements)} so far`)
      : `${people(p.people)} on ${statements(p.statements)}`,
  takePart: 'Take part',
  read: 'Read the results',
  by: (p: { name: string }) => `Convened by ${p.name}`,
  note: 'Opens in a new window. This box sets no cookie and counts nobody.',
};
