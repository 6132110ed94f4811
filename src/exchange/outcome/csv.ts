/** The annexes of an outcome as tables: every tally in it can be counted again from these files alone. */
import type { Outcome, OutcomeAuthor, OutcomeStatement, Words } from '../../views/outcomeModel.ts';
import { type Cell, csv } from '../csv.ts';

export const annexFiles = [
  'clauses',
  'support',
  'positions',
  'objections',
  'statements',
  'dispositions',
  'participation',
  'commitments',
] as const;
export type AnnexFile = (typeof annexFiles)[number];

export const annexCsv = (outcome: Outcome, file: AnnexFile): string => csv(tables[file](outcome));

const date = (at: number): string => new Date(at).toISOString().slice(0, 10);
const WITHHELD = 'withheld';

const tables: Readonly<Record<AnnexFile, (outcome: Outcome) => Cell[][]>> = {
  clauses: ({ text }) => [
    ['clause', 'id', 'kind', 'text', 'language', 'hash', 'sources', 'objections', 'reservations'],
    ...text.clauses.map((each) => [
      ...[each.number, each.id, each.kind, each.text, text.language, each.hash],
      each.sources.map(({ label, kind }) => label ?? kind).join(' '),
      each.objections.map(({ label }) => label).join(' '),
      each.reservations.join(' '),
    ]),
  ],
  support: ({ text }) => [
    ['clause', 'id', 'hash', 'seat', 'name', 'people', 'support', 'live_with', 'cannot'],
    ...text.clauses.flatMap(({ number, id, hash, strength }) =>
      strength.map((seat): Cell[] => [
        ...[number, id, hash, seat.id, seat.name],
        ...(seat.withheld ? times(WITHHELD, 4) : [seat.people, seat.support, seat.liveWith, seat.cannot]),
      ]),
    ),
  ],
  positions: ({ designations }) => [
    ['item', 'finding', 'call', 'seat', 'name', 'people', 'support', 'live_with', 'stand_aside', 'abstain'].concat(
      'disagree',
      'object',
    ),
    ...designations.flatMap(({ item, finding }) =>
      (finding?.evidence.positions ?? []).map((seat): Cell[] => [
        ...[item, finding?.id ?? null, finding?.call?.id ?? null, seat.id, seat.name],
        ...(seat.withheld
          ? times(WITHHELD, 7)
          : [seat.people, seat.support, seat.liveWith, seat.standAside, seat.abstain, seat.disagree, seat.object]),
      ]),
    ),
  ],
  objections: ({ objections, dissent }) => {
    const [rough, standing] = [dissent.rough, dissent.standing].map((list) => new Set(list.map(({ id }) => id)));
    return [
      ['objection', 'id', 'clause', 'state', 'last_word', 'dissent'],
      ...objections.list.map(({ label, id, clause, state, word }) => [
        ...[label, id, clause, state, word],
        rough?.has(id) ? 'rough' : standing?.has(id) ? 'standing' : '',
      ]),
    ];
  },
  statements: ({ dissent, designations }) => [
    ['kind', 'id', 'item', 'day', 'seat', 'organisation', 'clause', 'language', 'text'],
    ...dissent.minority.map((each) => statement('minority', each)),
    ...dissent.reservations.map((each) => statement('reservation', each, { clause: each.clause?.number ?? null })),
    ...designations.flatMap(({ item, challenges, appeals }) => [
      ...challenges.map((each) => statement('challenge', each, { item })),
      ...appeals.map((each) => statement('appeal', each, { item })),
    ]),
  ],
  dispositions: ({ dispositions }) => [
    ['input', 'disposition'],
    ...dispositions.list.map(({ label, code }) => [label, code]),
  ],
  participation: ({ participation }) => [
    ['seat', 'name', 'people', 'target', 'given', 'answered', 'accepted', 'cited'],
    ...participation.seats.map(({ id, name, people, target, given, answered, accepted, cited }) => [
      ...[id, name, people, target, given, answered, accepted, cited],
    ]),
    // Who named no seat.
    ...(participation.noSeat === undefined ? [] : [['', '', participation.noSeat, null, null, null, null, null]]),
  ],
  commitments: ({ commitments }) => [
    ['id', 'title', 'actor_kind', 'actor', 'clause', 'measure', 'state', 'evidence_level'].concat(
      ...['indicator', 'unit', 'baseline', 'baseline_on', 'target', 'target_on', 'review_on'],
    ),
    ...commitments.map(({ id, title, actor, clause, measure, status, level, indicator, reviewAt }): Cell[] => {
      const { name = null, unit = null, baseline = null, target = null } = indicator ?? {};
      return [
        ...[id, title, actor.kind, actor.name, clause?.number ?? null, measure, status, level, name, unit],
        ...[baseline?.value ?? null, baseline ? date(baseline.at) : null],
        ...[target?.value ?? null, target ? date(target.at) : null, date(reviewAt)],
      ];
    }),
  ],
};

const times = <T>(value: T, count: number): T[] => Array.from({ length: count }, () => value);

/** What was erased is empty. */
const words = (said: Words | null): string | null => said?.text ?? null;

interface Where {
  readonly item?: string;
  readonly clause?: number | null;
}

function statement(kind: string, { id, day, author, words: said }: OutcomeStatement, where: Where = {}): Cell[] {
  const { item = null, clause = null } = where;
  return [kind, id, item, date(day), ...authored(author), clause, said.language, words(said)];
}

const authored = ({ seat, organisation }: OutcomeAuthor): Cell[] => [seat?.name ?? null, words(organisation)];
