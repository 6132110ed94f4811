/**
 * Data: how the text of the sample process came about, step by step, through the commands that anybody would give. Written for
 * Plenary; nobody in it exists. `@clause name`, `@hash name`, `@A3`, `@O2` and `@change name` stand for what the process knows
 * by then (sampleOrders.ts).
 */
import type { SampleSeat } from './sampleStatements.ts';

/** A person of a seat, by their number in it; an editor who sits for a seat; or who acts under a role. */
export type SampleHand =
  | `${SampleSeat} ${number}`
  | `editor ${SampleSeat}`
  | 'chair'
  | 'convener'
  | `scrutineer ${number}`
  | `delegate ${number}`;

export interface SampleStep {
  /** Days since the opening. */
  readonly day: number;
  readonly by: SampleHand;
  readonly command: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Its clauses by name: the words with which each began. */
export const first = {
  purpose: 'Purpose',
  aim: 'These commitments say what networks, exchange points, registries and public authorities do so that nobody can steal the routes of a small network, or send its traffic astray.',
  five: 'A network of five people must be able to keep every commitment made here.',
  reach: 'Being reached',
  contact: 'Every network that announces routes keeps an emergency contact that a person answers.',
  warned: 'Nobody is cut off for an honest mistake before somebody has tried to reach them.',
  sign: 'Signing and filtering',
  tool: 'Nothing is required of a small network until a free and tested way to sign and validate its routes exists.',
  own: 'Public bodies sign the routes to their own addresses.',
  transit: 'Whoever sells transit filters what its customers announce.',
  upstream: 'A network with a single upstream need not validate routes itself.',
  servers: 'Route servers at exchange points drop invalid routes.',
  stale: 'When a registry cannot be reached, validation goes on with the last good data.',
  help: 'Community networks run by volunteers get the same help with signing as paying carriers.',
  open: 'What is published',
  monthly: 'Exchange points publish how many invalid routes passed their route servers, where practicable.',
  requests:
    'A public authority that asks a network to filter routes publishes the request within [[thirty|ninety]] days.',
  incident: 'Every serious routing incident has a public report within sixty days.',
  people: 'Measuring routes never means recording what people do online.',
  power: 'Who may order what',
  court: 'Only a court orders a network to filter a route.',
  faith: 'Whoever filters in good faith is not liable when a filter blocks somebody by mistake.',
  rights: 'An assessment of human rights comes before any automatic blocking of routes.',
  review: 'Review',
  date: 'Each commitment has a date on which it is reviewed.',
} as const;
/** Clauses that were added later. */
export const later = {
  training: 'Training goes first to islands and landlocked countries, in the languages that engineers work in.',
} as const;
export type SampleClause = keyof typeof first | keyof typeof later;

const headings: readonly (keyof typeof first)[] = ['purpose', 'reach', 'sign', 'open', 'power', 'review'];

export const title = 'Commitments on routing security for small networks (simulated)';

const words = (clause: keyof typeof first): string =>
  headings.includes(clause) ? `# ${first[clause]}` : first[clause];

/** Steps in order of time, with the day and the hand of each named once. */
const steps: SampleStep[] = [];
const by = (day: number, hand: SampleHand) => (command: string, input: SampleStep['input']) =>
  void steps.push({ day, by: hand, command, input });

const of = (clause: SampleClause) => ({ clause: `@clause ${clause}`, base: `@hash ${clause}` });

// What was handed in at length, before there was a text.
const contributions: readonly (readonly [day: number, by: SampleHand, title: string, text: string])[] = [
  [
    3.2,
    'technical-community 12',
    'What a network of five can do on a Tuesday afternoon',
    'We run a simulated network with five people and eleven routers. Signing took us one afternoon, because our registry runs the service. Validation took us three weeks, because nobody could tell us what happens when the validator stops.\n\nWe ask for two things: a tested way that is free, and a sentence that says what a router does when the data is old.',
  ],
  [
    4.1,
    'civil-society 7',
    'Publish the requests',
    'When an authority asks for a route to be filtered, people lose a service and are not told why. A date by which the request is published would be enough for us to ask a court. Thirty days is what a statement on this table asks for.',
  ],
  [
    4.6,
    'governments 5',
    'Deadlines and open proceedings',
    'A ministry cannot publish a request while a case is open, or it warns the person it looks for. We could accept thirty days if a court may extend it, and would say so in public.',
  ],
  [
    5.3,
    'private-sector 21',
    'Costs before duties',
    'For an operator with four hundred customers a duty to validate costs about as much as half an engineer. Duties should come after a tool exists that costs less. Until then, what an upstream does on our behalf should count.',
  ],
  [
    6.4,
    'international-organisations 3',
    'Islands, and landlocked countries',
    'Where one cable or one neighbour carries all traffic, a single mistake takes a country offline. Training and help should go there first, in the languages that engineers work in.',
  ],
  [
    6.9,
    'private-sector 40',
    'A fee for travellers',
    'We would like this process to look at what mobile operators charge people abroad.',
  ],
];
for (const [day, hand, title, text] of contributions) by(day, hand)('contribution.submit', { title, text });

// The first draft: words of statements, each with what it comes from.
const technical = 'editor technical-community';
const civil = 'editor civil-society';
const official = 'editor governments';
{
  const edit = by(8, civil);
  const sections = Object.keys(first) as (keyof typeof first)[]; // the names above, and no others
  edit('document.open', {
    title,
    text: sections.map(words).join('\n\n'),
    instruction: 'What statements and contributions ask, in the order in which it is read.',
  });
  edit('bracket.hold', { ...of('requests'), bracket: 0, option: 0, seats: ['civil-society', 'technical-community'] });
  edit('bracket.hold', { ...of('requests'), bracket: 0, option: 1, seats: ['governments'] });
  const cites: readonly (readonly [SampleClause, readonly string[]])[] = [
    ['five', ['S26']],
    ['contact', ['S1']],
    ['warned', ['S18']],
    ['tool', ['S2', 'C1', 'C4']],
    ['own', ['S9']],
    ['transit', ['S8']],
    ['upstream', ['S15', 'C4']],
    ['servers', ['S23']],
    ['stale', ['S30', 'C1']],
    ['help', ['S27']],
    ['monthly', ['S7', 'S11']],
    ['requests', ['S28', 'C2', 'C3']],
    ['incident', ['S24']],
    ['people', ['S40']],
    ['court', ['S13']],
    ['faith', ['S46']],
    ['rights', ['S58']],
    ['date', ['S59']],
  ];
  for (const [clause, sources] of cites)
    edit('change.cite', { document: '@document', change: `@change ${clause}`, sources });
  edit('draft.publish', { note: 'For a first reading, with one bracket.' });
  by(8.1, 'chair')('window.open', { days: 5 });
}

type Kind = 'comment' | 'missing' | 'question' | 'evidence';
type Remark = readonly [day: number, by: SampleHand, Kind, SampleClause | '', string, more?: SampleStep['input']];
const remark = ([day, hand, kind, clause, text, more = {}]: Remark) =>
  by(day, hand)('comment.make', { kind, ...(clause === '' ? {} : of(clause)), text, ...more });

// What was said on the first draft.
const onFirst: readonly Remark[] = [
  [
    8.6,
    'technical-community 31',
    'comment',
    'contact',
    'Say how fast: a contact that answers next week is no contact.',
  ],
  [
    8.9,
    'private-sector 14',
    'question',
    'contact',
    'Does a shared desk of several networks count as a person who answers?',
  ],
  [
    9.1,
    'civil-society 22',
    'comment',
    'monthly',
    '“Where practicable” lets everybody out.',
    { words: 'where practicable' },
  ],
  [9.2, 'technical-community 44', 'comment', 'monthly', 'Once a month is what the statement said. It is missing here.'],
  [
    9.4,
    'technical-community 9',
    'evidence',
    'monthly',
    'A count of this kind needs one line of configuration at most route servers.',
    { links: ['https://www.rfc-editor.org/rfc/rfc6811'] },
  ],
  [9.5, 'private-sector 33', 'comment', 'upstream', 'Only if the upstream says in public that it validates.'],
  [9.7, 'civil-society 41', 'comment', 'requests', 'Thirty. Ninety days is a season.'],
  [9.8, 'governments 17', 'comment', 'requests', 'Thirty days would warn people whom a court is looking for.'],
  [10.2, 'private-sector 52', 'question', 'requests', 'Who is a public authority here: a regulator as well?'],
  [
    10.4,
    'international-organisations 6',
    'missing',
    'help',
    'Training first where one mistake takes everybody offline, and in the languages that engineers work in.',
  ],
  [10.6, 'technical-community 58', 'comment', 'servers', 'Members should be told before it starts.'],
  [10.8, 'technical-community 63', 'comment', 'servers', 'It would be kind to tell members beforehand.'],
  [11.1, 'governments 23', 'comment', 'court', 'In an emergency there is no time for a court.'],
  [11.4, 'civil-society 50', 'comment', 'incident', 'Who decides what is serious?'],
  [
    11.9,
    'private-sector 61',
    'comment',
    '',
    'Too long for people who also answer the phone. Number the commitments, and put the three that matter first.',
  ],
  [12.2, 'civil-society 63', 'missing', '', 'Nothing here says what a provider tells its customers.'],
];
for (const each of onFirst) remark(each);

const propose = (day: number, hand: SampleHand, clause: SampleClause, wording: string, reason: string) =>
  by(day, hand)('amendment.propose', { ...of(clause), wording, reason });

propose(
  9.9,
  'technical-community 44',
  'monthly',
  'Exchange points publish, once a month, how many invalid routes passed their route servers.',
  'It is what the statement said, and it can be checked.',
);
propose(
  10.1,
  'private-sector 33',
  'upstream',
  'A network with a single upstream need not validate routes itself if that upstream does.',
  'Otherwise nobody validates.',
);
propose(
  10.3,
  'governments 17',
  'requests',
  'A public authority publishes requests to filter once a year.',
  'One report is easier to read.',
);
propose(
  10.5,
  'civil-society 70',
  'incident',
  'Every routing incident has a public report within a week.',
  'Memory fades.',
);
by(12.6, 'civil-society 70')('amendment.withdraw', { amendment: '@A4', reason: 'A week is too short, I am told.' });

const backing: readonly (readonly [SampleSeat, number, number])[] = [
  ['technical-community', 9, 2],
  ['private-sector', 7, 4],
  ['civil-society', 8, 1],
];
for (const [seat, along, against] of backing) {
  for (let i = 0; i < along + against; i++) {
    const stance = i < along ? 'support' : 'oppose';
    by(11 + i / 100, `${seat} ${80 + i}`)('amendment.back', { amendment: '@A1', stance });
  }
}

const object = (day: number, hand: SampleHand, clause: SampleClause, input: SampleStep['input']) =>
  by(day, hand)('objection.raise', { ...of(clause), ...input });

object(9.6, 'civil-society 41', 'monthly', {
  class: 'merits',
  reason: 'With “where practicable” nobody can be held to it.',
  remedy: 'Name a date or an interval instead.',
});
object(10.7, 'governments 17', 'requests', {
  class: 'authority',
  reason: 'A request in an open case is for a court to publish, not for a ministry.',
  remedy: 'Let a court extend the time.',
});
object(11.2, 'governments 23', 'court', {
  class: 'merits',
  reason: 'Without an order in an emergency, theft of routes goes on until a court sits.',
  remedy: 'An authority may order filtering for a day, and a court looks at it after that.',
});
object(11.5, 'private-sector 61', 'five', {
  class: 'process',
  reason: 'The word “keep” should be “honour”.',
  remedy: 'Another verb.',
});
object(11.7, 'private-sector 90', 'faith', {
  class: 'evidence',
  reason: 'Nobody has counted how often filters block the wrong network.',
  remedy: 'A count, before anybody is freed from paying for it.',
});

// The second draft.
{
  const edit = by(14, technical);
  edit('amendment.adopt', { amendment: '@A1', reason: 'Two seats asked for it in comments, and it can be checked.' });
  edit('amendment.adopt', {
    amendment: '@A2',
    wording:
      'A network with a single upstream need not validate routes itself if that upstream says in public that it does.',
    reason: 'Adopted, with what a comment adds.',
  });
  edit('clause.change', {
    ...of('contact'),
    text: 'Every network that announces routes keeps an emergency contact that a person answers within an hour; several networks may share one.',
    sources: ['K1', 'K2'],
  });
  edit('clause.change', {
    ...of('servers'),
    text: 'Route servers at exchange points drop invalid routes, and members are told a month before this begins.',
    sources: ['K11', 'K12'],
  });
  const drafts = by(14.1, official);
  drafts('clause.change', {
    ...of('requests'),
    text: 'A public authority, a regulator included, that asks a network to filter routes publishes the request within thirty days, or within [[ninety|sixty]] where a court extends the time.',
    sources: ['K7', 'K8', 'K9', 'C3', 'O2'],
  });
  drafts('bracket.hold', { ...of('requests'), bracket: 0, option: 0, seats: ['governments'] });
  drafts('bracket.hold', { ...of('requests'), bracket: 0, option: 1, seats: ['civil-society'] });
  const writes = by(14.2, civil);
  writes('clause.add', {
    document: '@document',
    after: '@clause help',
    text: later.training,
    sources: ['K10', 'C5', 'S16', 'S44'],
  });
  writes('draft.publish', { note: 'After the first reading: one bracket is left.' });
  by(14.3, 'chair')('window.open', { days: 4 });
}

const answer = (
  day: number,
  hand: SampleHand,
  inputs: readonly string[],
  disposition: string,
  reason: string,
  more: SampleStep['input'] = {},
) => by(day, hand)('disposition.give', { inputs, disposition, reason, ...more });

answer(
  14.4,
  technical,
  ['K1', 'K2'],
  'accepted',
  'The clause now says within an hour, and that a shared contact counts.',
  { changes: ['@last contact'] },
);
answer(14.4, technical, ['K3', 'K4'], 'accepted', 'The clause says once a month, and nothing of what is practicable.', {
  changes: ['@last monthly'],
});
answer(14.4, technical, ['K5'], 'noted', 'It is cited in the record; the clause itself names no technique.');
answer(
  14.4,
  technical,
  ['K6'],
  'accepted',
  'Adopted with the amendment: the upstream says in public that it validates.',
  { changes: ['@last upstream'] },
);
answer(
  14.5,
  official,
  ['K7', 'K8'],
  'accepted-in-part',
  'Thirty days is the rule; only a court may extend it. How far stands in a bracket.',
  { changes: ['@last requests'] },
);
answer(14.5, official, ['K9'], 'accepted', 'A regulator is named.', { changes: ['@last requests'] });
answer(14.5, civil, ['K10'], 'accepted', 'There is a clause of its own now.', { changes: ['@newest'] });
answer(14.6, technical, ['K11'], 'accepted', 'Members are told a month before.', { changes: ['@last servers'] });
answer(14.6, technical, ['K12'], 'duplicate', 'Answered with the comment that says the same.', { of: 'K11' });
answer(
  14.7,
  'chair',
  ['K13'],
  'not-accepted',
  'In most seats more people want a court than do not; what an emergency needs is argued in the objection.',
);
answer(14.7, civil, ['K14'], 'noted', 'The second draft leaves this open; a definition is asked for.');
answer(14.8, civil, ['K15'], 'not-accepted', 'Shorter would be better, but nobody named what to take out.');
answer(
  14.9,
  civil,
  ['C1', 'C2', 'C4', 'C5'],
  'accepted-in-part',
  'Clauses cite it; what it asks for beyond them did not find its way into the text.',
);
answer(14.9, official, ['C3'], 'accepted', 'A court may extend the time, as it asks.', { changes: ['@last requests'] });
answer(
  14.9,
  'chair',
  ['C6'],
  'out-of-scope',
  'This process is about routes. What travellers pay is decided elsewhere.',
);
by(15.3, 'civil-society 50')('disposition.dispute', {
  input: 'K14',
  why: 'I did not ask for a definition later. I asked who decides.',
});
by(14.9, 'chair')('amendment.decline', {
  amendment: '@A3',
  reason: 'A year is longer than what any other seat can live with.',
});

// The ledger.
const move = (day: number, hand: SampleHand, objection: string, act: string, more: SampleStep['input'] = {}) =>
  by(day, hand)('objection.move', { objection, act, ...more });
move(14.91, 'chair', '@O1', 'admit');
move(14.92, technical, '@O1', 'accommodate', {
  change: '@last monthly',
  reasons: 'The words are gone, and an interval is named.',
});
by(15.2, 'civil-society 41')('objection.word', { objection: '@O1', word: 'satisfied' });
move(14.93, 'chair', '@O2', 'admit');
move(14.94, 'chair', '@O2', 'discuss', { reasons: 'Governments and civil society met twice on this.' });
by(15.4, 'governments 17')('objection.retract', {
  objection: '@O2',
  word: 'can_live_with',
  reasons: 'A court may extend the time.',
});
move(14.95, 'chair', '@O3', 'admit');
move(14.96, 'chair', '@O3', 'discuss', { reasons: 'Is a day enough, and who looks at it after?' });
by(15.5, 'governments 23')('objection.say', {
  objection: '@O3',
  text: 'A day is enough if the court answers within the day.',
});
by(15.6, civil)('objection.reply', {
  objection: '@O3',
  text: 'No court here has ever answered within a day. What then?',
});
move(16.1, civil, '@O3', 'answer', {
  reasons: 'An order for a day was tried elsewhere and was renewed each day. The clause keeps the court.',
});
move(14.97, 'chair', '@O4', 'set_aside', {
  code: 'editorial',
  reasons: 'It is about a verb; the editors look at verbs.',
});
move(14.98, 'chair', '@O5', 'admit');
move(14.99, 'chair', '@O5', 'discuss', { reasons: 'Can somebody bring a count?' });

// What was said on the second draft.
const onSecond: readonly Remark[] = [
  [15.7, 'civil-society 72', 'comment', 'requests', 'Sixty. A court that needs longer may say so again.'],
  [
    15.9,
    'technical-community 71',
    'comment',
    'contact',
    'An hour is too much to ask at night of five people.',
    { words: 'within an hour' },
  ],
  [16.3, 'private-sector 75', 'comment', 'servers', 'Good. A month is enough.'],
  [16.6, 'technical-community 77', 'missing', 'stale', 'Say how old the last good data may be.'],
  [
    16.8,
    'private-sector 78',
    'evidence',
    'tool',
    'Two services are free today. Neither was tested by somebody other than who runs it.',
    { links: ['https://www.rfc-editor.org/rfc/rfc8210'] },
  ],
  [
    17.1,
    'international-organisations 9',
    'question',
    'rights',
    'Who makes the assessment for an exchange point of three people?',
  ],
];
for (const each of onSecond) remark(each);
propose(
  16.2,
  'technical-community 71',
  'contact',
  'Every network that announces routes keeps an emergency contact that a person answers within a day.',
  'Nobody is awake all night.',
);
propose(
  16.9,
  'technical-community 77',
  'stale',
  'When a registry cannot be reached, validation goes on with the last good data for up to two days.',
  'Older data protects nobody.',
);
object(16.4, 'technical-community 71', 'contact', {
  class: 'rights',
  reason: 'Five people cannot be on call every night of the year.',
  remedy: 'A longer time, or a shared desk that is paid for.',
});
object(16.7, 'civil-society 72', 'faith', {
  class: 'rights',
  reason: 'Who is blocked by mistake is left with the damage.',
  remedy: 'Somebody pays, if not who filtered in good faith.',
});

// Who could live with the wording of the second draft.
for (let i = 0; i < 12; i++) {
  const stance = i < 7 ? 'support' : i < 10 ? 'live-with' : 'cannot';
  by(17 + i / 100, `technical-community ${100 + i}`)('clause.support', { ...of('contact'), stance });
}

// The third draft, open for comments now.
{
  const edit = by(19, technical);
  edit('clause.change', {
    ...of('contact'),
    text: 'Every network that announces routes keeps an emergency contact that a person answers within four hours; several networks may share one.',
    sources: ['K18', 'A5', 'O6'],
  });
  edit('amendment.adopt', { amendment: '@A6', reason: 'It answers what was missing.' });
  by(19.05, 'chair')('amendment.decline', {
    amendment: '@A5',
    outcome: 'overtaken',
    reason: 'The third draft says four hours.',
  });
  by(19.1, official)('clause.change', {
    ...of('requests'),
    text: 'A public authority, a regulator included, that asks a network to filter routes publishes the request within thirty days, or within sixty where a court extends the time.',
    sources: ['K17', 'C2'],
  });
  by(19.1, civil)('clause.move', { ...of('faith'), after: '@clause rights', editorial: true });
  const french: readonly (readonly [SampleClause, string])[] = [
    [
      'aim',
      'Ces engagements disent ce que font les réseaux, les points d’échange, les registres et les autorités publiques pour que personne ne puisse voler les routes d’un petit réseau ni détourner son trafic.',
    ],
    ['five', 'Un réseau de cinq personnes doit pouvoir tenir chacun des engagements pris ici.'],
    [
      'monthly',
      'Les points d’échange publient, chaque mois, combien de routes invalides ont passé par leurs serveurs de routes.',
    ],
    ['people', 'Mesurer des routes ne signifie jamais enregistrer ce que des personnes font en ligne.'],
  ];
  for (const [clause, text] of french) by(19.2, civil)('clause.translate', { ...of(clause), language: 'fr', text });
  by(19.3, civil)('draft.publish', { note: 'After the second reading: no bracket is left.' });
  by(19.4, 'chair')('window.open', { days: 7 });
}
answer(19.5, official, ['K17'], 'accepted', 'Sixty it is.', { changes: ['@last requests'] });
answer(19.5, technical, ['K18'], 'accepted-in-part', 'Four hours, and a contact may be shared.', {
  changes: ['@last contact'],
});
answer(19.5, technical, ['K19'], 'noted', 'Thank you.');
answer(19.5, technical, ['K20'], 'accepted', 'Two days, with the amendment.', { changes: ['@last stale'] });
answer(
  19.6,
  'chair',
  ['K14'],
  'accepted-in-part',
  'Who decides is asked of all seats in this reading. The clause stays open until they have answered.',
);
move(19.7, 'chair', '@O3', 'find_outweighed', {
  reasons: 'In most seats more people want a court than do not; the harm of a day was weighed against it.',
  alternatives: 'An order for a day; an order with a court within the day; a list of emergencies.',
});
by(19.9, 'governments 23')('objection.word', { objection: '@O3', word: 'maintains' });
move(19.71, 'chair', '@O5', 'find_no_bearing', {
  reasons: 'A count was looked for and none was found. The clause frees nobody who did not act in good faith.',
});
move(19.72, 'chair', '@O6', 'admit');
move(19.73, technical, '@O6', 'answer', {
  reasons: 'The third draft says four hours, and that several networks may share a contact.',
});
move(19.74, 'chair', '@O7', 'admit');
move(19.75, 'chair', '@O7', 'stand', {
  reasons: 'It is well founded: nothing here says who pays. No seat has proposed words yet.',
});
by(20, 'civil-society 72')('objection.word', { objection: '@O7', word: 'maintains' });

// What was said on the third draft, and nobody has answered yet.
const onThird: readonly Remark[] = [
  [19.9, 'civil-society 80', 'comment', 'faith', 'Say who pays: a fund that all carriers pay into.'],
  [
    20.1,
    'private-sector 84',
    'question',
    'stale',
    'Two days from when: from the last answer of the registry?',
    { words: 'two days' },
  ],
  [20.3, 'technical-community 90', 'comment', 'contact', 'Four hours is what we can do.'],
  [20.4, 'governments 31', 'missing', 'court', 'What happens when a court is closed for a week.'],
];
for (const each of onThird) remark(each);
propose(
  20.2,
  'civil-society 80',
  'faith',
  'Whoever filters in good faith is not liable when a filter blocks somebody by mistake; a common fund pays for the damage.',
  'Somebody has to.',
);
object(20.5, 'private-sector 84', 'transit', {
  class: 'evidence',
  reason: 'Nobody has shown that small resellers of transit can filter.',
  remedy: 'A trial with ten of them.',
});

// Who can live with the words that stand: of each hundred in a seat so many support them, so many could live with them.
const standing: readonly (readonly [SampleClause, Partial<Record<SampleSeat, readonly [number, number]>>])[] = [
  [
    'five',
    { governments: [70, 20], 'private-sector': [90, 5], 'civil-society': [70, 20], 'technical-community': [80, 10] },
  ],
  [
    'tool',
    { governments: [40, 30], 'private-sector': [85, 10], 'civil-society': [60, 25], 'technical-community': [75, 15] },
  ],
  [
    'own',
    {
      governments: [60, 25],
      'private-sector': [80, 15],
      'civil-society': [85, 10],
      'technical-community': [85, 10],
      'international-organisations': [70, 15],
    },
  ],
  [
    'transit',
    { governments: [70, 20], 'private-sector': [35, 30], 'civil-society': [80, 10], 'technical-community': [75, 15] },
  ],
  [
    'monthly',
    {
      governments: [65, 20],
      'private-sector': [50, 30],
      'civil-society': [85, 10],
      'technical-community': [70, 20],
      'international-organisations': [75, 15],
    },
  ],
  [
    'requests',
    { governments: [30, 40], 'private-sector': [60, 25], 'civil-society': [75, 15], 'technical-community': [70, 20] },
  ],
  [
    'people',
    { governments: [60, 25], 'private-sector': [70, 20], 'civil-society': [90, 5], 'technical-community': [85, 10] },
  ],
  [
    'court',
    { governments: [15, 20], 'private-sector': [60, 20], 'civil-society': [85, 10], 'technical-community': [70, 15] },
  ],
  [
    'faith',
    { governments: [50, 30], 'private-sector': [80, 15], 'civil-society': [30, 30], 'technical-community': [75, 15] },
  ],
  [
    'date',
    { governments: [75, 15], 'private-sector': [70, 20], 'civil-society': [85, 10], 'technical-community': [80, 10] },
  ],
];
const SPOKE = 12;
standing.forEach(([clause, seats], at) => {
  for (const [seat, [support, live]] of Object.entries(seats)) {
    for (let i = 0; i < SPOKE; i++) {
      // Spread evenly, so that the first few of a seat are not all of one mind.
      const rank = (((i * 5 + at) % SPOKE) * 100) / SPOKE;
      const stance = rank < support ? 'support' : rank < support + live ? 'live-with' : 'cannot';
      // The seats above, and no others.
      by(20.6, `${seat as SampleSeat} ${i + 14}`)('clause.support', { ...of(clause), stance });
    }
  }
});

/** Steps of one moment stay as they were told. */
export const stepsInOrder = (all: readonly SampleStep[]): SampleStep[] => all.toSorted((a, b) => a.day - b.day);

export const textSteps: readonly SampleStep[] = stepsInOrder(steps);
