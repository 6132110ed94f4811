/**
 * Data: how the sample process ends, step by step, through the commands that anybody would give: the draft is answered, assessed,
 * called, found on, challenged, adopted, appealed, and what organisations of the sample promised is reported on. Written for
 * Plenary; nobody in it exists. References are those of the text (sampleText.ts), and `@item`, `@call`, `@appeal`,
 * `@commitment 3`, `@evidence 3 1`, `@due 3 1` (a period to report on) and `@day 100 29` (a day after the opening, and minutes).
 */
import type { Procedure } from '../domain/procedure.ts';
import { procedureCalled } from '../domain/shippedProcedures.ts';
import type { SampleSeat } from './sampleStatements.ts';
import { type SampleClause, type SampleHand, type SampleStep, stepsInOrder } from './sampleText.ts';

/** Days from the opening to the day on which the sample is taken. */
export const DECIDED = 172;

/** Clauses that were added later, by the words with which each began. */
export const added = {
  customers: 'Providers tell their customers which of these commitments they keep.',
} as const;
type Clause = SampleClause | keyof typeof added;

const steps: SampleStep[] = [];
const by = (day: number, hand: SampleHand) => (command: string, input: SampleStep['input']) =>
  void steps.push({ day, by: hand, command, input });
const of = (clause: Clause) => ({ clause: `@clause ${clause}`, base: `@hash ${clause}` });

const technical = 'editor technical-community';
const civil = 'editor civil-society';
const official = 'editor governments';

/** The policy development process of the regional registries' communities, with shorter windows and a review each year. */
export const ownProcedure = 'routing-security-table';
function derivedProcedure(): Omit<Procedure, 'version' | 'derivedFrom'> {
  const origin = procedureCalled('ripe-pdp');
  if (!origin) throw new RangeError('The sample derives its procedure from one that is not there.');
  const { version: _, phases: __, known: ___, ...rest } = origin;
  const appeals = [{ to: 'chairs_collective', within: 'P28D', answerWithin: 'P28D' }];
  const windows = { minCall: 'P14D', provisionalReview: 'P14D', reviewEvery: 'P1Y' };
  return { ...rest, ...windows, id: ownProcedure, read: [], known: [], appeals, minority: 'required_if_offered' };
}
by(0.01, 'convener')('procedure.derive', { from: 'ripe-pdp', procedure: derivedProcedure() });

// The fourth draft, after the third reading: everything that came in is answered.
{
  const edit = by(27.1, technical);
  edit('amendment.adopt', {
    amendment: '@A7',
    wording:
      'Whoever filters in good faith is not liable when a filter blocks somebody by mistake; carriers keep a common fund that pays for the damage.',
    reason: 'It answers who pays, which an objection and a comment ask.',
  });
  edit('clause.change', {
    ...of('stale'),
    text: 'When a registry cannot be reached, validation goes on with the last good data for up to two days after the last answer of that registry.',
    sources: ['K24'],
  });
  edit('clause.change', {
    ...of('transit'),
    text: 'Whoever sells transit filters what its customers announce; resellers with fewer than a hundred customers have a year to begin.',
    sources: ['O8'],
  });
  by(27.2, official)('clause.change', {
    ...of('court'),
    text: 'Only a court orders a network to filter a route; where no court can sit in time, a judge on duty decides within a day.',
    sources: ['K26', 'O3'],
  });
  const writes = by(27.3, civil);
  writes('clause.change', {
    ...of('incident'),
    text: 'Every routing incident that a network, an exchange point or an authority reports as serious has a public report within sixty days.',
    sources: ['K14'],
  });
  writes('clause.add', {
    document: '@document',
    after: '@clause incident',
    text: added.customers,
    sources: ['K16'],
  });
}

const answer = (
  day: number,
  hand: SampleHand,
  inputs: readonly string[],
  disposition: string,
  reason: string,
  changed?: Clause,
) =>
  by(day, hand)('disposition.give', {
    inputs,
    disposition,
    reason,
    ...(changed && { changes: [`@last ${changed}`] }),
  });
answer(27.5, civil, ['K16'], 'accepted', 'There is a clause of its own now.', 'customers');
answer(27.5, technical, ['K21'], 'noted', 'That two are free is on the record now; the clause asks for a tested one.');
answer(27.5, official, ['K22'], 'noted', 'Whoever orders the blocking makes the assessment, not the exchange point.');
answer(27.5, technical, ['K23'], 'accepted', 'A common fund pays, with the amendment that says so.', 'faith');
answer(27.5, technical, ['K24'], 'accepted', 'From the last answer of that registry.', 'stale');
answer(27.5, technical, ['K25'], 'noted', 'Thank you. Four hours stay.');
answer(27.5, official, ['K26'], 'accepted-in-part', 'A judge on duty decides; an authority alone does not.', 'court');

const move = (day: number, hand: SampleHand, objection: string, act: string, more: SampleStep['input'] = {}) =>
  by(day, hand)('objection.move', { objection, act, ...more });
const word = (day: number, hand: SampleHand, objection: string, said: string) =>
  by(day, hand)('objection.word', { objection, word: said });
const accommodated = (day: number, objection: string, changed: Clause, reasons: string) =>
  move(day, technical, objection, 'accommodate', { change: `@last ${changed}`, reasons });

move(27.4, 'chair', '@O8', 'admit');
accommodated(27.6, '@O6', 'contact', 'Four hours, and a contact that several networks share and pay for together.');
accommodated(27.6, '@O7', 'faith', 'A common fund of the carriers pays.');
accommodated(27.6, '@O8', 'transit', 'Small resellers have a year, and the first review looks at how ten of them did.');
word(27.9, 'technical-community 71', '@O6', 'can_live_with');
word(28.2, 'civil-society 72', '@O7', 'satisfied');
word(28.3, 'private-sector 84', '@O8', 'can_live_with');
word(28.6, 'governments 23', '@O3', 'can_live_with');
by(28, civil)('draft.publish', { note: 'After the third reading. Everything that came in is answered.' });
by(28.05, 'chair')('window.open', { days: 10 });

// What the clauses that differ most would do to the Internet, as several people see it.
type Line = readonly [criterion: string, effect: string, confidence: string, reasoning: string, more?: object];
const assess = (day: number, hand: SampleHand, clause: Clause, lines: readonly Line[], summary = '') =>
  by(day, hand)('assessment.make', {
    ...of(clause),
    method: lines[0]?.[0] === 'T1' ? 'four-tests' : 'impact-toolkit',
    summary,
    lines: lines.map(([criterion, effect, confidence, reasoning, more = {}]) => ({
      criterion,
      effect,
      confidence,
      reasoning,
      ...more,
    })),
  });

assess(
  29.2,
  'technical-community 21',
  'servers',
  [
    [
      'T1',
      '0',
      'high',
      'Every network still meets every other; only announcements that the holder disowned are dropped.',
    ],
    ['T2', '0', 'high', 'Nobody has to ask for leave: signing a route is free where the registry runs the service.'],
    ['T3', '+2', 'high', 'The theft of a signed route no longer spreads through the exchange point.'],
    [
      'T4',
      '-1',
      'medium',
      'Who signed badly loses reach until somebody corrects the record, and small networks notice late.',
      { mitigation: 'Members are told a month before, with the list of their own invalid routes.' },
    ],
  ],
  'A clear gain, if members get the list of their own invalid routes with the notice.',
);
assess(
  29.8,
  'private-sector 27',
  'servers',
  [
    [
      'T1',
      '-1',
      'medium',
      'A member with an old record disappears from the exchange, and from its neighbours with it.',
      { perspective: 'provider', reversibility: 'easy' },
    ],
    ['T2', '0', 'medium', 'It changes what is carried, not what may be said or built.'],
    ['T3', '+1', 'high', 'Fewer leaks; but the registries become something that everything hangs on.'],
    [
      'T4',
      '-1',
      'medium',
      'The cost falls on those without an engineer who reads the notice.',
      { mitigation: 'A first year in which invalid routes are marked and not yet dropped.' },
    ],
  ],
  'Right in the end. The first months decide whether small members stay.',
);
assess(30.1, 'technical-community 23', 'servers', [
  ['CP1', '0', 'high', 'The protocol and the conditions for joining stay the same for all.'],
  ['CP2', '0', 'high', 'Any validator that follows the open standards can be used, and exchanged for another.'],
  [
    'CP3',
    '-1',
    'low',
    'An exchange point decides for its members what is valid.',
    { mitigation: 'A member can ask to receive all routes, and filter by itself.' },
  ],
  ['CP4', '+1', 'high', 'An address leads to its holder more often.'],
  ['CP5', '0', 'high', 'It looks at who may announce, and never at what is carried.'],
  ['E1', '0', 'medium', 'Nobody gets online faster or slower for it.'],
  ['E2', '+1', 'medium', 'More networks use what the standards offer already.'],
  ['E3', '+1', 'medium', 'Members of an exchange point decide on it together.'],
  ['E4', '+1', 'medium', 'Traffic reaches whom it was meant for.'],
  ['E5', '0', 'medium', 'Capacity stays as it is.'],
  ['E6', '+1', 'medium', 'Who takes a route can read what passes: that becomes rarer.'],
  ['E7', '+2', 'high', 'Names and certificates were stolen by way of stolen routes before.'],
  ['E8', 'unknown', 'low', 'What happens when two registries fail on one day has not been tried.'],
  ['E9', '+1', 'medium', 'Counts that are published name who has to act.'],
  ['E10', '0', 'high', 'Routes say nothing about people.'],
]);
assess(30.6, 'international-organisations 4', 'transit', [
  ['T1', '+1', 'medium', 'Leaks that took whole countries offline came through upstreams that filtered nothing.'],
  ['T2', '0', 'high', 'What customers do with their connection stays theirs.'],
  ['T3', '+2', 'high', 'A filter next to the customer stops most mistakes where they are made.'],
  [
    'T4',
    '-1',
    'medium',
    'Resellers in small markets have nobody who builds filters from routing registries.',
    {
      perspective: 'vulnerable-group',
      mitigation: 'A year to begin, and training that goes first to islands and landlocked countries.',
    },
  ],
]);
assess(31.2, 'civil-society 33', 'requests', [
  ['T1', '+1', 'medium', 'Requests that everybody sees do not pile up into a border that nobody decided on.'],
  ['T2', '+2', 'high', 'Who lost a service learns why, and can go to a court.', { perspective: 'user' }],
  ['T3', '+1', 'medium', 'Others find wrong addresses in a request before they do harm.'],
  ['T4', '+1', 'medium', 'Small associations can follow what only large ones could ask for so far.'],
]);
assess(31.9, 'governments 9', 'requests', [
  ['T1', '0', 'medium', 'Requests are few, and end.'],
  ['T2', '+1', 'medium', 'Openness helps trust in those who ask.'],
  [
    'T3',
    '-1',
    'medium',
    'Publishing a request warns those whom it concerns.',
    { perspective: 'state', reversibility: 'hard' },
  ],
  ['T4', '0', 'low', 'Nothing that I can see.'],
]);
assess(32.3, 'civil-society 34', 'court', [
  ['T1', '+1', 'high', 'No office cuts a network off by itself.'],
  ['T2', '+2', 'high', 'Orders without a court were used against those who speak.', { perspective: 'user' }],
  ['T3', 'unknown', 'low', 'Nobody has counted what a day costs while routes are stolen.'],
  ['T4', '+1', 'medium', 'A court can be asked by the small as well.'],
]);
assess(32.8, 'governments 11', 'court', [
  ['T1', '0', 'medium', 'Orders of a court do not change how networks connect.'],
  ['T2', '+1', 'medium', 'It protects who speaks.'],
  [
    'T3',
    '-2',
    'high',
    'Theft of routes takes minutes. Within the day that a judge has, everything is over.',
    { perspective: 'state', reversibility: 'hard' },
  ],
  ['T4', '0', 'medium', 'It is the same for all.'],
]);
const harm = (day: number, hand: SampleHand, assessment: string, criterion: string, text: string) =>
  by(day, hand)('harm.answer', { assessment, criterion, text });
harm(
  33.1,
  technical,
  '@assessment 2',
  'T1',
  'Members are told a month before, and registries correct records within a day.',
);
harm(33.2, civil, '@assessment 6', 'T3', 'A court may extend the time to sixty days where a case is open.');
harm(
  33.3,
  civil,
  '@assessment 8',
  'T3',
  'A network may filter by itself at once, and most do. The clause is about orders.',
);

// Tabled, announced, called.
by(34, 'convener')('item.table', {
  document: '@document',
  question:
    'Are these the commitments that networks, exchange points, registries and public authorities make for small networks?',
  inScope: true,
});
by(36.1, 'chair')('item.move', { item: '@item', act: 'discuss', reason: 'Two days of notice are over.' });
by(36.2, 'chair')('call.announce', { item: '@item' });
const openCall = (day: number) =>
  by(day, 'chair')('call.open', { item: '@item', kind: 'last', days: 14, hidden: true });

type Stance = 'support' | 'live-with' | 'stand-aside' | 'abstain';
/** Of a seat: how many speak, and how many of them say each; the others disagree. */
type Spoken = Partial<Record<SampleSeat, Readonly<Record<Stance, number>>>>;
const why: Partial<Record<SampleSeat, string>> = {
  governments: 'An authority must be able to act within the hour, and answer to a court afterwards.',
  'private-sector': 'A year is short for a reseller with two engineers.',
  'civil-society': 'Whoever passes on invalid routes month after month is not named.',
  'technical-community': 'Two days of old data are one day too many.',
};
const aside = 'Our law has no judge on duty. We do not stand in the way of those whose law has one.';
const living: Partial<Record<SampleSeat, string>> = {
  governments: 'We would have chosen ninety days for requests. Thirty, or sixty by a court, can be kept.',
  'private-sector': 'Duties come sooner than we asked for. That an upstream may validate for us makes it possible.',
  'civil-society': 'Counts without names are a beginning.',
  'technical-community': 'Four hours is what we can do; one hour was not.',
  'international-organisations': 'It says where training goes first, and not yet who pays for it.',
};
function positions(from: number, days: number, spoken: Spoken, first: number): void {
  for (const [seat, said] of Object.entries(spoken)) {
    // The keys of what the table above spells out.
    const stances = (Object.keys(said) as Stance[]).flatMap((stance) => Array<Stance>(said[stance]).fill(stance));
    stances.forEach((stance, i) => {
      // The seats above, and no others.
      const hand: SampleHand = `${seat as SampleSeat} ${first + i}`;
      const isFirst = stances.indexOf(stance) === i;
      const reasons: Partial<Record<Stance, string | undefined>> = {
        // As above.
        'live-with': living[seat as SampleSeat],
        'stand-aside': aside,
      };
      const reason = (isFirst && reasons[stance]) || '';
      by(from + (days * i) / stances.length, hand)('position.take', { call: '@call', stance, reason });
    });
  }
}
const disagree = (day: number, seat: SampleSeat, number: number, reason = why[seat] ?? '') =>
  by(day, `${seat} ${number}`)('position.take', { call: '@call', stance: 'disagree', reason });

// While comments are still heard: once the call is open, objections are positions in it.
const emergency =
  'Theft of routes takes minutes. An authority that sees it must be able to order filtering at once, for a day, and answer to a court after that.';
by(37.2, 'governments 40')('objection.raise', {
  ...of('court'),
  class: 'merits',
  reason: emergency,
  remedy: 'An order of an authority for twenty-four hours, which lapses unless a judge confirms it.',
});

openCall(38.3);
positions(
  38.6,
  13,
  {
    governments: { support: 8, 'live-with': 4, 'stand-aside': 1, abstain: 0 },
    'private-sector': { support: 9, 'live-with': 6, 'stand-aside': 0, abstain: 1 },
    'civil-society': { support: 12, 'live-with': 3, 'stand-aside': 0, abstain: 0 },
    'technical-community': { support: 13, 'live-with': 4, 'stand-aside': 0, abstain: 1 },
    'international-organisations': { support: 6, 'live-with': 1, 'stand-aside': 0, abstain: 1 },
  },
  14,
);
by(41.2, 'civil-society 66')('position.take', {
  call: '@call',
  stance: 'object',
  class: 'merits',
  reason:
    'Exchange points would publish how many invalid routes passed, and not for how long: five minutes count as much as a week.',
  remedy: 'Publish how long each of them lasted.',
});
disagree(44.61, 'governments', 40, emergency);
disagree(46.2, 'private-sector', 41);
disagree(47.9, 'civil-society', 35);

// After the call: one objection is accommodated, one is found to be outweighed, and maintained.
move(52.31, 'chair', '@O10', 'admit');
move(52.31, 'chair', '@O9', 'admit');
move(52.4, 'chair', '@O9', 'discuss', { reasons: 'What would an order for a day change, and who would look at it?' });
by(52.7, 'governments 40')('objection.say', {
  objection: '@O9',
  text: 'Our response team sees a theft within five minutes. It reaches the networks it knows by telephone, and the others not at all.',
});
by(52.9, civil)('objection.reply', {
  objection: '@O9',
  text: 'Every network keeps a contact that answers within four hours, by what we decide here. Would that not reach them?',
});
by(53, technical)('clause.change', {
  ...of('monthly'),
  text: 'Exchange points publish, once a month, how many invalid routes passed their route servers, and for how long.',
  sources: ['O10'],
});
move(53.4, civil, '@O9', 'answer', {
  reasons:
    'A network may drop a stolen route at any moment without an order, and the text says so of good faith. An order that comes from an office lasts as long as nobody can stop it; the clause keeps the court and gives it a day.',
});
by(54, civil)('draft.publish', { note: 'After the first last call: for how long, and not only how many.' });
by(54.1, 'chair')('window.open', { days: 3 });
accommodated(54.2, '@O10', 'monthly', 'The clause says for how long.');
word(54.8, 'civil-society 66', '@O10', 'satisfied');
move(54.9, 'chair', '@O9', 'find_outweighed', {
  reasons:
    'The harm is real and was weighed: some theft goes on until a judge has decided. An order without a court was weighed against it; others cannot live with that, and such orders were used against people who speak, as an assessment here says.',
  alternatives:
    'An order for a day that lapses; a list of emergencies; a judge on duty within the hour; leaving orders out of the text; deciding on this clause later.',
});
word(55.2, 'governments 40', '@O9', 'maintains');

by(55.5, 'chair')('call.announce', { item: '@item' });
openCall(57.6);
positions(
  57.9,
  13,
  {
    governments: { support: 9, 'live-with': 6, 'stand-aside': 2, abstain: 0 },
    'private-sector': { support: 11, 'live-with': 8, 'stand-aside': 0, abstain: 1 },
    'civil-society': { support: 15, 'live-with': 4, 'stand-aside': 0, abstain: 0 },
    'technical-community': { support: 16, 'live-with': 5, 'stand-aside': 0, abstain: 1 },
    'international-organisations': { support: 7, 'live-with': 2, 'stand-aside': 0, abstain: 1 },
  },
  14,
);
disagree(60.2, 'governments', 40, 'I maintain my objection: an order for a day is needed.');
disagree(61.3, 'governments', 41);
disagree(62.2, 'private-sector', 41);
disagree(64.9, 'civil-society', 35);
by(66.1, 'governments 40')('minority.file', {
  item: '@item',
  kind: 'minority',
  text: 'We agree with all of this text but for one sentence. A public authority that watches a route being stolen has to be able to stop it before a court sits. We asked for an order of twenty-four hours, which lapses unless a judge confirms it; it would be published as every other request is. The answer that networks filter by themselves holds for those who are awake. At the review we shall bring the times of every incident that we saw.',
});
by(67.4, 'civil-society 35')('minority.file', {
  item: '@item',
  kind: 'minority',
  text: 'This text counts invalid routes and never names who passed them on. A statement on this table asked for names, and divided it. The counts are a beginning, and no more. Where the same network stands behind them for half a year, those who buy from it have a right to know, and we shall ask for that at the review.',
});
// Once the call is over, and before anything is found.
by(71.61, 'private-sector 28')('minority.file', {
  item: '@item',
  kind: 'reservation',
  clause: '@clause customers',
  text: 'We accept the text. What we tell our customers we shall say in contracts and on request, and not on our pages, until our competitors do so too.',
});

const found = {
  item: '@item',
  designation: 'consensus',
  alternatives:
    'To leave the sentence on courts out; to decide on it later; an order for a day; no consensus on the whole. Leaving it out would have lost what civil society and the technical community came for.',
  reopensOn:
    'Counts of incidents in which a day made the difference; a court that could not decide within a day; a tool for small networks that is withdrawn. That somebody new has come is not enough.',
  answers: [
    {
      check: 'seat-silent',
      answer: 'Nobody came for academia. What it might have said was brought in as statements at the opening.',
    },
    {
      check: 'objection-outweighed',
      answer:
        'Its objector maintains it. It stands in the outcome in their own words, with the answer; what would reopen it is said here.',
    },
    {
      check: 'text-changed',
      answer:
        'Draft 5 differs from draft 4 in one clause, which says more than before. It went through a last call of its own.',
    },
  ],
};
by(72.5, 'chair')('determination.make', {
  ...found,
  reasons:
    'Five of six seats spoke in two last calls, and in each of the five most support the text or can live with it. Of ten objections five were accommodated and one was withdrawn; one was set aside, one has no bearing, and two are outweighed. Of these two, one objector can live with the text now. One remains: that an authority should be able to order filtering for a day. Its reason was answered in substance, and what it asks for would be worse for others than what it would mend. I find consensus, with that dissent.',
});
by(74.3, 'private-sector 61')('determination.challenge', {
  item: '@item',
  grounds:
    'The finding counts seats. It does not say what those who can only live with the text gave up, and in the private sector they are eight of twenty-one.',
});
by(76.4, 'chair')('determination.make', {
  ...found,
  reasons:
    'Five of six seats spoke in two last calls, and in each of the five most support the text or can live with it. Of ten objections five were accommodated and one was withdrawn; one was set aside, one has no bearing, and two are outweighed. Of these two, one objector can live with the text now. One remains: that an authority should be able to order filtering for a day. Its reason was answered in substance, and what it asks for would be worse for others than what it would mend.\n\nThe challenge is right that the first finding was silent on those who can live with the text. In the private sector they gave up that every duty waits for a tool that costs less: the text lets small networks alone wait. What they got is a year for small resellers, and that an upstream may validate for its customers. I find consensus again, with that one dissent.',
});
by(90.5, 'chair')('determination.finalise', { item: '@item' });
by(91.2, 'convener')('item.move', {
  item: '@item',
  act: 'adopt_direct',
  reason: 'The finding is final, and nobody else has to ratify it.',
});
by(93.6, 'governments 40')('appeal.file', {
  item: '@item',
  grounds:
    'The chair weighed our objection against a harm that nobody has measured. A finding against a maintained objection needs evidence on both sides.',
});
by(103.4, 'scrutineer 1')('appeal.decide', {
  appeal: '@appeal',
  outcome: 'dismissed',
  reasons:
    'We looked at whether the procedure was kept, not at whether we would have decided likewise. The objection was admitted, discussed, and answered in substance; five alternatives to it were listed; the reasons name the harm on both sides. Evidence was missing on both sides alike, and the finding says what evidence would reopen it.',
});

// What was promised under the text, and what became of it.
interface Promise {
  readonly name: string;
  readonly clause: Clause;
  readonly title: string;
  readonly text: string;
  readonly kind: string;
  readonly measure: string;
  readonly locus: string;
  readonly mandate: string;
  readonly reports: string;
  readonly indicator?: SampleStep['input'];
  readonly conditions?: string;
  readonly contributors?: readonly string[];
}
const target = (value: number, day: number) => ({ value, at: `@day ${day}` });
const promises: readonly Promise[] = [
  {
    name: 'Simulated operator 21',
    clause: 'transit',
    title: 'Filter what customers announce, by IRR and RPKI',
    text: 'We build the filters of each customer from the routing registries (IRR) and drop what route origin validation (ROV) finds invalid, on every port that we sell. New customers are filtered from the first day.',
    ...{ kind: 'action', measure: 'technical', locus: 'network', reports: 'P1M' },
    mandate: 'Head of network operations; decision of the board of this simulated company.',
    indicator: {
      name: 'Incidents of invalid routes passed on from customers',
      unit: 'points',
      direction: 'down',
      baseline: target(9, 94),
      target: target(1, 280),
      ...{ acceptable: 2, tolerable: 5, merge: 'incidents' },
      method:
        'Public route collectors, each announcement of a customer that is invalid by RPKI or contradicts the IRR. Scored as networks are under MANRS: under half an hour 0.5, under a day 1, and 1 more for each further day.',
      source: 'A simulated route collector',
    },
  },
  {
    name: 'Simulated exchange point 9',
    clause: 'servers',
    title: 'Route servers drop invalid routes',
    text: 'Our route servers validate origins and drop what is invalid. Members get the list of their own invalid routes a month before, and each month after that.',
    ...{ kind: 'action', measure: 'technical', locus: 'sector', reports: 'P1M' },
    mandate: 'Assembly of the members of this simulated exchange point.',
    indicator: {
      name: 'Invalid routes that passed a route server in a month',
      unit: 'routes',
      direction: 'down',
      baseline: target(412, 94),
      target: target(0, 200),
      ...{ acceptable: 5, tolerable: 40 },
      method:
        'Each route that members received is compared with the validated payloads of the same minute; command and data are published.',
      source: 'Simulated archive of the route servers',
    },
  },
  {
    name: 'Simulated community network 7',
    clause: 'contact',
    title: 'An emergency contact that answers within four hours',
    text: 'Our contact stands in the registry and is tested each month. Three community networks share one telephone, day and night.',
    ...{ kind: 'norm', measure: 'business-practice', locus: 'local', reports: 'P1M' },
    mandate: 'Meeting of the volunteers of this simulated network.',
    contributors: ['Simulated community network 1', 'Simulated community network 16'],
    indicator: {
      name: 'Test calls answered within four hours',
      unit: '%',
      direction: 'up',
      baseline: target(55, 94),
      target: target(95, 220),
      ...{ acceptable: 90, tolerable: 75 },
      method: 'Twenty calls a month at random hours, from a number that nobody knows.',
    },
  },
  {
    name: 'Simulated ministry 5',
    clause: 'own',
    title: 'Sign the routes to the addresses of public bodies',
    text: 'Every public body of this simulated country publishes route origin authorisations (ROA) for its prefixes; purchasing rules ask for it from the next year on.',
    ...{ kind: 'policy-change', measure: 'regulation', locus: 'national', reports: 'P3M' },
    mandate: 'Minister of this simulated country.',
    indicator: {
      name: 'Prefixes of public bodies with a valid ROA',
      unit: '%',
      direction: 'up',
      baseline: target(18, 94),
      target: target(100, 440),
      ...{ acceptable: 90, tolerable: 60 },
      method: 'All prefixes registered to public bodies, compared with the published ROAs of the day.',
      source: 'Simulated registry, and its repository of ROAs',
    },
  },
  {
    name: 'Simulated regulator 12',
    clause: 'requests',
    title: 'Publish requests to filter within thirty days',
    text: 'We publish each request with the addresses it is about, the law it rests on and the day on which it ends.',
    ...{ kind: 'publication', measure: 'regulation', locus: 'national', reports: 'P1M' },
    mandate: 'Order of the president of this simulated authority.',
    conditions: 'Unless a court extends the time to sixty days.',
    indicator: {
      name: 'Requests published within thirty days',
      unit: '%',
      direction: 'up',
      baseline: target(0, 94),
      target: target(100, 160),
      ...{ acceptable: 98, tolerable: 90 },
      method: 'Dates of the requests by our own register, against the dates on our page.',
    },
  },
  {
    name: 'Simulated response team 14',
    clause: 'incident',
    title: 'Answer reports of abuse within a day, and say how many there were',
    text: 'Every report of abuse or of a stolen route that reaches us is answered by a person within a day. We publish counts each month, and a report on whatever somebody called serious.',
    ...{ kind: 'measurement', measure: 'agreement', locus: 'regional', reports: 'P1M' },
    mandate: 'Charter of this simulated team, agreed with its members.',
    indicator: {
      name: 'Reports answered within a day',
      unit: '%',
      direction: 'up',
      baseline: target(71, 94),
      target: target(95, 280),
      ...{ acceptable: 90, tolerable: 80 },
      method: 'Times of arrival and of the first answer that a person wrote, from the ticket system.',
    },
  },
  {
    name: 'Simulated international organisation 6',
    clause: 'training',
    title: 'Pay for training, first on islands and in landlocked countries',
    text: 'We pay for twelve courses on signing and filtering, in the languages that engineers there work in.',
    ...{ kind: 'funding', measure: 'agreement', locus: 'global', reports: 'P6M' },
    mandate: 'Secretariat of this simulated organisation.',
    conditions: 'If the assembly adopts the budget.',
  },
];
promises.forEach(({ name, mandate, clause, ...promise }, i) => {
  const hand: SampleHand = `delegate ${i + 1}`;
  const commitment = `@commitment ${i + 1}`;
  const actor = { kind: 'organisation', name };
  const at = i / 100;
  by(94 + at, hand)('commitment.propose', { ...promise, clause: `@clause ${clause}`, actor, reviewAt: '@day 445' });
  by(97 + at, hand)('commitment.pledge', { commitment, mandate });
  by(100 + at, 'chair')('commitment.accept', { commitment });
  if (i !== 6) by(102 + at, hand)('commitment.begin', { commitment });
});

/** Of the periods that each is to report on, in its order. */
const on = (commitment: number, period: number) => ({ period: `@due ${commitment} ${period}` });
const report = (day: number, hand: SampleHand, number: number, input: SampleStep['input']) =>
  by(day, hand)('evidence.submit', { commitment: `@commitment ${number}`, ...input });
const collector = { level: 4, ref: 'Simulated route collector, all sessions' };

report(133, 'scrutineer 2', 1, {
  ...on(1, 1),
  ...collector,
  incidents: [
    { from: '@day 106', to: '@day 106 29' },
    { from: '@day 113', to: `@day 113 ${13 * 60}` },
    { from: '@day 121', to: `@day 121 ${25 * 60}` },
  ],
  note: 'Three incidents, of 29 minutes, 13 hours and 25 hours: 0.5, 1 and 2 points.',
});
report(163, 'scrutineer 2', 1, { ...on(1, 2), ...collector, incidents: [{ from: '@day 144', to: '@day 144 41' }] });
report(134, 'delegate 2', 2, { ...on(2, 1), level: 3, ref: 'Simulated archive, first month', value: 38 });
report(164, 'scrutineer 2', 2, {
  ...on(2, 2),
  ...{ level: 6, ref: 'Simulated archive, second month, with the command', value: 0 },
  hash: '4f9d2c07b1e8a3556d0c9e7f1a2b48c3d6e5f70918a7b6c5d4e3f2011c0b9a87',
  note: 'Run again from the published data, with the same result.',
});
report(135, 'delegate 3', 3, { ...on(3, 1), level: 3, ref: 'Simulated log of test calls', value: 78 });
// It reports every three months, and says after the first what it has so far.
report(136, 'delegate 4', 4, {
  period: { from: '@day 100.5', to: '@day 130' },
  ...{ level: 2, ref: 'Simulated list of prefixes', value: 41, note: 'After the first of three months.' },
});
report(136, 'delegate 5', 5, { ...on(5, 1), level: 2, ref: 'Simulated page of requests', value: 100 });
report(166, 'delegate 5', 5, { ...on(5, 2), level: 2, ref: 'Simulated page of requests', value: 96 });
report(137, 'delegate 6', 6, { ...on(6, 1), level: 1, value: 88 });
report(167, 'delegate 6', 6, { ...on(6, 2), level: 1, value: 84, note: 'Holidays: one of us was there.' });
const about = (commitment: number, evidence: number) => ({
  commitment: `@commitment ${commitment}`,
  evidence: `@evidence ${commitment} ${evidence}`,
});
by(140, 'civil-society 50')('evidence.dispute', {
  ...about(6, 1),
  grounds: 'A report of ours was answered by a machine, and counted.',
});
by(143, 'chair')('dispute.settle', {
  ...about(6, 1),
  outcome: 'rejected',
  answer: 'The machine answered first, and a person after six hours. The count is of the person.',
});
by(168.5, 'civil-society 41')('evidence.dispute', {
  ...about(5, 2),
  grounds: 'Two requests that our members received in this month are not on the page.',
});
by(169, 'scrutineer 1')('commitment.judge', {
  commitment: '@commitment 2',
  verdict: 'verified',
  reasons: 'In the second month no invalid route passed, and whoever runs the command on the data finds the same.',
});

export const decisionSteps: readonly SampleStep[] = stepsInOrder(steps);
