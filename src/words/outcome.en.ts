/** The outcome: what was decided, in which words, how strong it is, who differs, and how anybody can count it again. */
import { few, list, number, plural } from './counts.en.ts';

export const outcome = {
  title: 'Outcome',
  none: 'There is no outcome yet: no draft of a text has been published.',
  above: (p: { process: string }) => `Outcome of “${p.process}”`,
  status: {
    adopted: 'Adopted',
    final: 'Final',
    provisional: 'Provisional',
    appealed: 'Under appeal',
    rejected: 'Rejected',
    deferred: 'Deferred',
    'no-consensus': 'No consensus',
    superseded: 'Superseded',
    reopened: 'Taken up again',
    overturned: 'Overturned',
    open: 'Not decided',
  },
  decided: {
    adopted: (p: { draft: number; when: string }) => `Draft ${number(p.draft)} of this text was adopted on ${p.when}.`,
    final: (p: { draft: number; when: string }) =>
      `What was found on draft ${number(p.draft)} of this text is final since ${p.when}.`,
    provisional: (p: { draft: number; when: string }) =>
      `What was found on draft ${number(p.draft)} of this text on ${p.when} is provisional: it can be challenged.`,
    appealed: (p: { draft: number; when: string }) =>
      `An appeal on draft ${number(p.draft)} of this text has been open since ${p.when}.`,
    rejected: (p: { draft: number; when: string }) =>
      `Draft ${number(p.draft)} of this text was rejected on ${p.when}.`,
    deferred: (p: { draft: number; when: string }) =>
      `The decision on draft ${number(p.draft)} of this text was deferred on ${p.when}.`,
    'no-consensus': (p: { draft: number; when: string }) =>
      `On ${p.when} it was found that there is no consensus on draft ${number(p.draft)} of this text. That is a result too.`,
    superseded: (p: { draft: number; when: string }) =>
      `What was decided on draft ${number(p.draft)} of this text lapsed or was replaced on ${p.when}.`,
    reopened: (p: { draft: number; when: string }) =>
      `A review on ${p.when} took up again what had been adopted. This is draft ${number(p.draft)} of the text.`,
    overturned: (p: { draft: number; when: string }) =>
      `An appeal was upheld on ${p.when}: what had been found on this text no longer holds. This is draft ${number(p.draft)}.`,
    open: (p: { draft: number; when: string }) =>
      `Nothing has been decided on draft ${number(p.draft)} of this text, which was published on ${p.when}.`,
  },
  found: (p: { result: string; name: string; when: string }) =>
    `The finding is “${p.result}”, by ${p.name} on ${p.when}.`,
  foundByChair: (p: { result: string; when: string }) => `The finding is “${p.result}”, by the chair on ${p.when}.`,
  rough: (p: { count: number }) =>
    `${number(p.count)} ${plural(p.count, { one: 'objection was answered and is maintained', other: 'objections were answered and are maintained' })}.`,
  standing: (p: { count: number }) =>
    `${number(p.count)} ${plural(p.count, { one: 'objection is open or stands', other: 'objections are open or stand' })}.`,
  minorities: (p: { count: number }) =>
    `${number(p.count)} ${plural(p.count, { one: 'minority statement belongs to it', other: 'minority statements belong to it' })}.`,
  reservations: (p: { count: number }) =>
    `${number(p.count)} ${plural(p.count, { one: 'reservation belongs to it', other: 'reservations belong to it' })}.`,
  challenged: (p: { count: number }) =>
    `The finding was challenged ${plural(p.count, { one: 'once', other: `${number(p.count)} times` })}.`,
  appeals: {
    open: (p: { count: number }) =>
      `${number(p.count)} ${plural(p.count, { one: 'appeal is open', other: 'appeals are open' })}.`,
    dismissed: (p: { count: number }) =>
      `${number(p.count)} ${plural(p.count, { one: 'appeal was filed and dismissed', other: 'appeals were filed and dismissed' })}.`,
    upheld: (p: { count: number }) =>
      `${number(p.count)} ${plural(p.count, { one: 'appeal was filed and upheld', other: 'appeals were filed and upheld' })}.`,
    settled: (p: { count: number }) =>
      `${number(p.count)} ${plural(p.count, { one: 'appeal was filed and settled', other: 'appeals were filed and settled' })}.`,
    withdrawn: (p: { count: number }) =>
      `${number(p.count)} ${plural(p.count, { one: 'appeal was filed and withdrawn', other: 'appeals were filed and withdrawn' })}.`,
  },
  undisputed: 'No objection is maintained, and nobody filed a statement or a reservation.',
  empty: (p: { seats: readonly string[] }) =>
    `Nobody sat in ${plural(p.seats.length, { one: 'this seat', other: 'these seats' })}: ${list(p.seats)}.`,
  /** In the contents, where their titles are long. */
  contents: {
    input: 'What became of input',
    endorsements: 'Endorsements',
    annex: 'Seat by seat',
    provenance: 'Origin',
    recount: 'Recount',
  },
  text: 'The text',
  textNote: (p: { k: number }) =>
    `Beside each clause stands what each seat says of exactly these words: filled where people of it support them or can live with them, hatched where they cannot. A seat is told of once at least ${few(p.k)} people of it spoke.`,
  strengthNone: (p: { k: number }) =>
    `What the seats say of single clauses is not told: it takes at least ${few(p.k)} people of one seat who spoke of the same words.`,
  fingerprint: 'Fingerprint of the text (SHA-256)',
  /** Its words stand on the page of the clause. */
  instruction: 'an instruction',
  translation: (p: { language: string }) => `In ${p.language}`,
  reservation: 'There is a reservation about it',
  dissent: 'Dissent',
  dissentNote: 'In the words of those who differ. Nobody can take it out.',
  dissentNone: 'No objection is maintained or open, and nobody filed a statement or a reservation.',
  answer: 'What was answered',
  answerNone: 'Nothing was answered yet.',
  decisions: 'How it was decided',
  decisionsNone: 'Nothing was put up for a decision.',
  eligible: (p: { count: number }) => `Could take a position: ${number(p.count)}.`,
  onClauses: (p: { clauses: readonly string[] }) => `Clauses: ${list(p.clauses)}`,
  participation: 'Who took part',
  participationNote: (p: { k: number }) =>
    `People are counted in whole steps of ${number(p.k)}, rounded down, so that nobody can be made out; the rows can add up to less than the whole. What a seat gave counts what names it.`,
  people: (p: { people: string }) => `People at the table: ${p.people}.`,
  headPeople: 'People',
  headTarget: 'Wanted',
  headGiven: 'Given',
  headAnswered: 'Answered',
  headAccepted: 'Accepted',
  headCited: 'Cited',
  input: 'What became of the input',
  inputs: (p: { inputs: number; answered: number }) =>
    `${number(p.inputs)} ${plural(p.inputs, { one: 'contribution or comment', other: 'contributions and comments' })} came in; answered: ${number(p.answered)}.`,
  headAnswer: 'Answer',
  headCount: 'How many',
  objections: 'Objections by state',
  commitments: 'Commitments',
  aim: (p: { name: string; unit: string; value: string; when: string }) =>
    `${p.name} (${p.unit}): target ${p.value} by ${p.when}`,
  headPromise: 'Promise',
  headDue: 'Review',
  endorsements: 'Organisations that endorse it',
  endorsementsNote: 'Each endorsement was given by one person of the organisation and confirmed by another.',
  endorsementsNone: 'No organisation has endorsed an edition yet.',
  endorsed: (p: { organisation: string; edition: number; when: string }) =>
    `${p.organisation}, edition ${number(p.edition)}, ${p.when}`,
  annex: 'Annex: how strong each clause is in each seat',
  headClause: 'Clause',
  strengthOrder: (p: { order: string }) => `The numbers are of people who spoke of exactly these words: ${p.order}.`,
  strengthFew: (p: { clauses: readonly string[]; k: number }) =>
    `In no seat have at least ${few(p.k)} people spoken of these clauses: ${list(p.clauses)}.`,
  recount: 'How to count it again',
  recountText:
    'Every count in this document follows from tables that stand beside it as files. Whoever has them can count again, without this server.',
  countedFrom: 'Counted from',
  figure: 'Figure',
  inputOf: {
    strength: 'How strong each clause is',
    positions: 'Positions in calls',
    objections: 'Objections, and which of them are maintained or open',
    statements: 'Statements, reservations, challenges and appeals',
    dispositions: 'What became of the input',
    given: 'What each seat gave',
    people: 'People at the table',
    eligible: 'Who could take a position',
  },
  fromFile: (p: { file: string }) => `the file ${p.file}`,
  fromPeople: (p: { n: number; k: number }) =>
    `the journal up to entry ${number(p.n)}, down to whole steps of ${number(p.k)}`,
  fromGiven: (p: { n: number }) => `the journal up to entry ${number(p.n)}: inputs by the seat that each names`,
  fromEligible: (p: { n: number }) =>
    `the journal up to entry ${number(p.n)}: everybody who sat at the table when the call opened`,
  hashText:
    'The fingerprint is the SHA-256 of the canonical JSON (RFC 8785) of outcome.json without the members “at”, “input”, “edition”, “erased”, “editions” and “endorsements”.',
  provenance: 'Where this comes from',
  asOf: (p: { n: number; when: string }) => `As of entry ${number(p.n)} of the journal of the process, ${p.when}.`,
  hash: 'Fingerprint (SHA-256)',
  cite: 'Cite as',
  citationLive: (p: {
    convener: string;
    title: string;
    process: string;
    when: string;
    address: string;
    hash: string;
  }) => `${p.convener}: ${p.title}. Outcome of “${p.process}”, as of ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  citation: (p: {
    convener: string;
    title: string;
    process: string;
    edition: number;
    when: string;
    address: string;
    hash: string;
  }) =>
    `${p.convener}: ${p.title}. Outcome of “${p.process}”, edition ${number(p.edition)}, ${p.when}. ${p.address} SHA-256 ${p.hash}`,
  editions: 'Editions',
  editionsNote: 'An edition never changes. Its fingerprint stands in the journal of the process.',
  editionsNone: 'None has been published. What stands here changes with the process.',
  edition: (p: { edition: number; when: string }) => `Edition ${number(p.edition)}, ${p.when}`,
  editionName: (p: { edition: number }) => `Edition ${number(p.edition)}`,
  isEdition: (p: { edition: number; when: string }) =>
    `This is edition ${number(p.edition)} of ${p.when}. It stays as it is.`,
  live: 'Go to the outcome as it stands now',
  erased: (p: { count: number }) =>
    `Words that were erased since: ${number(p.count)}. The fingerprint is also of them, so that it can only be checked on copies from before.`,
  files: 'As files',
  formats: {
    html: 'Web page in one file (HTML)',
    md: 'Markdown',
    docx: 'Document for word processors (DOCX)',
    pdf: 'PDF',
    'akn.xml': 'Akoma Ntoso',
    jsonld: 'JSON-LD',
    json: 'JSON',
  },
  annexFiles: 'Tables of the annex',
  publish: {
    title: 'Publish an edition',
    text: 'It freezes the outcome as it stands on this page. It can be cited by its number and fingerprint, and organisations can endorse it. Nobody can take it back.',
    button: 'Publish this edition',
    ask: (p: { edition: number }) =>
      `Edition ${number(p.edition)} will say for good what the outcome says now. Nobody can change it or take it back. Have you read it to its end?`,
    yes: 'Yes, publish it for good',
    no: 'Not yet: back to the outcome',
  },
  endorse: {
    title: (p: { name: string }) => `Endorse it for ${p.name}`,
    text: (p: { edition: number }) =>
      `It is edition ${number(p.edition)} that is endorsed. A second person who speaks for the organisation has to confirm it; only then it is shown. Either can take it back.`,
    button: 'Endorse this edition',
    waits: 'You endorsed this edition for your organisation. It waits for a second person to confirm it.',
    confirmText: 'Another person of your organisation endorsed this edition. It is shown once you confirm it.',
    confirm: 'Confirm the endorsement',
    confirmed: 'Your organisation endorses this edition.',
    withdraw: 'Take the endorsement back',
  },
  done: {
    'edition.publish': 'The edition is published. It stays as it is.',
    'outcome.endorse': 'Noted. The endorsement waits for a second person of your organisation.',
    'endorsement.confirm': 'Your organisation endorses this edition.',
    'endorsement.withdraw': 'The endorsement is taken back.',
  },
};

export const outcomeRefusals: Readonly<Record<string, (params: Readonly<Record<string, string | number>>) => string>> =
  {
    'no-outcome': () => 'There is no outcome yet: no draft of a text has been published.',
    'unknown-edition': () => 'There is no such edition. Go back to the outcome and choose one from its list.',
    'edition-same': () => 'Nothing has changed since the last edition, so none was published.',
    'endorsed-already': () =>
      'Your organisation has endorsed this edition already, or its endorsement waits to be confirmed.',
    'not-endorsed': () => 'Your organisation has not endorsed this edition.',
  };
