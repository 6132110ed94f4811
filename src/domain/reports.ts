/**
 * Published reports: what the official figures said of every statement, frozen in the journal itself by who answers for the
 * process. What is frozen is what everybody could see that day; texts of statements are not, so that erased words stay erased.
 */
import { z } from 'zod';
import { canonicalJson } from '../base/json.ts';
import { refuse } from '../base/result.ts';
import { idOf, key, text } from './fields.ts';
import { define } from './noun.ts';
import { currentStage, type ProcessState } from './process.ts';
import type { RolesState } from './roles.ts';

/** As figures name them (opinion/designation.ts), strongest first. */
export const classes = [
  'full-consensus',
  'consensus',
  'strong-support',
  'minority-view',
  'divergence',
  'insufficient',
] as const;
export type PublishedClass = (typeof classes)[number];

const whole = (most: number) => z.number().int().min(0).max(most);
const matching = (pattern: RegExp) => z.custom<string>((value) => typeof value === 'string' && pattern.test(value));

/** Bounds of a seat's agreement in whole percent, and votes' worth; null where nothing of it may be shown. */
const seatFrozen = z.tuple([whole(100), whole(100), whole(Number.MAX_SAFE_INTEGER)]).nullable();

/** A number as it was shown, or that it was withheld; null where there was nothing to tell. */
const shown = z.union([z.number().min(0), z.literal('withheld')]).nullable();

/** One measure of who is heard: of the whole table, or of a seat. */
const inclusionFrozen = z.strictObject({
  measure: matching(/^[A-Za-z]{1,40}$/),
  seat: key.nullable(),
  numerator: shown,
  denominator: shown,
  value: shown,
});
export type InclusionFrozen = z.infer<typeof inclusionFrozen>;

const figures = z.strictObject({
  /** Journal size and time of the votes that were counted. */
  n: whole(Number.MAX_SAFE_INTEGER),
  at: z.number().int(),
  method: z.literal('official'),
  version: matching(/^[\w.-]{1,40}$/),
  seed: whole(Number.MAX_SAFE_INTEGER),
  /** Ids of the seats, in the order of the columns. */
  table: z.array(key).max(24),
  statements: z.array(
    z.strictObject({
      statement: idOf('stm'),
      consistentWith: z.enum(classes),
      seats: z.array(seatFrozen).max(24),
    }),
  ),
  /** Null in reports of version 1, which had none. */
  inclusion: z.array(inclusionFrozen).max(400).nullable(),
  /** SHA-256 of the canonical JSON of everything else here; in reports of version 1, without `inclusion`. */
  hash: matching(/^[0-9a-f]{64}$/),
});
export type ReportFigures = z.infer<typeof figures>;
export type StatementFrozen = ReportFigures['statements'][number];

export interface PublishedReport extends ReportFigures {
  readonly id: `rpt_${string}`;
  /** The stage that was open, where there was one. */
  readonly stage: string | undefined;
  readonly by: string;
  readonly publishedAt: number;
  /** Undefined where there is none, or it was erased; as is `name`. */
  readonly note: string | undefined;
  readonly name: string | undefined;
}

export interface ReportsState {
  readonly list: PublishedReport[];
}

interface See {
  process: ProcessState;
  roles: RolesState;
}
const { event, command, noun } = define<ReportsState, See>();

const published = event('report.published', {
  v: 2,
  data: figures.extend({ report: idOf('rpt'), stage: key.optional() }),
  secret: z.strictObject({ note: z.string().optional(), name: z.string().optional() }),
  publicity: 'open',
  older: { 1: (data) => ({ ...Object(data), inclusion: null }) },
  evolve({ list }, { data: { report: id, stage, ...frozen }, secret, actor, at }) {
    list.push({ ...frozen, id, stage, by: actor, publishedAt: at, note: secret?.note, name: secret?.name });
  },
});

const publish = command('report.publish', {
  summary:
    'Publish a report: freeze what the official figures say today. The figures are filled in by the application.',
  who: ['chair', 'convener'],
  input: z.strictObject({ note: text(1000).optional(), figures: figures.meta({ readOnly: true }) }),
  decide({ list }, { note, figures: frozen }, { actor, see, newId }) {
    if (!see.process.charter) return refuse('not-open');
    const last = list.at(-1);
    if (last && saysTheSame(last, frozen)) return refuse('report-same');
    const stage = currentStage(see.process)?.id;
    return [
      published(
        { ...frozen, report: newId('rpt'), stage },
        { note: note || undefined, name: see.roles.names.get(actor.id) },
      ),
    ];
  },
});

type Said = Pick<ReportFigures, 'version' | 'table' | 'statements' | 'inclusion'>;

/** What is no news: it grows older by itself. */
const AGES: ReadonlySet<string> = new Set(['objectionsAge']);

/** The same of the same table. As of which journal entry is no news: it moves with acts that move no figure. */
export function saysTheSame(one: Said, other: Said): boolean {
  const said = ({ version, table, statements, inclusion }: Said) =>
    canonicalJson({ version, table, statements, inclusion: inclusion?.filter(({ measure }) => !AGES.has(measure)) });
  return said(one) === said(other);
}

/** What the last report designates each statement as, by id. */
export function latestDesignations({ list }: ReportsState): ReadonlyMap<string, PublishedClass> {
  return new Map(list.at(-1)?.statements.map(({ statement, consistentWith }) => [statement, consistentWith]));
}

export const reports = noun({
  name: 'reports',
  uses: ['process', 'roles'],
  initial: (): ReportsState => ({ list: [] }),
  // Reports never change.
  save: ({ list }) => [...list],
  load: (kept: PublishedReport[]) => ({ list: [...kept] }),
  events: [published],
  commands: [publish],
});
