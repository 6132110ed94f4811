/**
 * The outcome of a process: what was decided, in which words, how strong it is in each seat, who differs, what became of the
 * input, who took part, and what was promised. The same journal gives the same outcome, and so the same hash, whoever asks.
 */
import { hashOf } from '../base/hash.ts';
import { type Refusal, refuse } from '../base/result.ts';
import type { DecisionItem } from '../domain/decisionItem.ts';
import type { Draft, TextDocument } from '../domain/document.ts';
import type { Edition } from '../domain/editions.ts';
import type { Nouns } from '../domain/index.ts';
import type { ItemStatus } from '../domain/machine.ts';
import { designationCalled } from '../domain/procedure.ts';
import type { Conversation } from './conversation.ts';
import { dayOf } from './input.ts';
import { designationsOf, dissentOf, isOverturned, isReopened, objectionsOf } from './outcomeDecisions.ts';
import { endorsementsOf } from './outcomeEndorsements.ts';
import type { Outcome, OutcomeCore, OutcomeEdition, OutcomeStatus } from './outcomeModel.ts';
import { commitmentsOf, dispositionsOf, participationOf } from './outcomeRecord.ts';
import { clausesIn, type Held, heldIn } from './outcomeText.ts';
import { explained, thawed } from './outcomeWords.ts';

export interface OutcomeInput {
  readonly nouns: Nouns;
  readonly conversation: Conversation;
  readonly process: { readonly id: string; readonly n: number; readonly at: number };
}

/** As it stands, or why there is none. */
export function outcomeOf(input: OutcomeInput): Outcome | Refusal {
  const core = coreOf(input);
  if ('refused' in core) return core;
  return {
    ...explained(input.nouns, core),
    input: { n: core.at.n, hash: outcomeHash(core) },
    edition: null,
    erased: 0,
    ...follows(input.nouns),
  };
}

/** As it was published; undefined where there is no such edition. */
export function editionOf(nouns: Nouns, number: number): Outcome | undefined {
  const edition = nouns.editions.list[number - 1];
  if (!edition) return undefined;
  const { core, erased } = thawed(nouns, edition.outcome);
  const known = editionLine(edition);
  return {
    ...core,
    at: { n: edition.n, instant: edition.at },
    input: { n: edition.n, hash: edition.hash },
    ...{ edition: known, erased },
    ...follows(nouns),
  };
}

/** Of what is said; not of the moment at which it is. */
export function outcomeHash({ at: _, ...said }: OutcomeCore): string {
  return hashOf(said);
}

const follows = (nouns: Nouns) => ({
  editions: nouns.editions.list.map(editionLine),
  endorsements: endorsementsOf(nouns),
});

const editionLine = ({ id, number, hash, n, at }: Edition): OutcomeEdition => ({ id, number, hash, n, at });

export function coreOf({ nouns, conversation, process: { id, n, at } }: OutcomeInput): OutcomeCore | Refusal {
  const { charter, openedAt } = nouns.process;
  const held = decided(nouns);
  if (!charter || !held) return refuse('no-outcome');
  const { document, draft } = held;
  const main = mainItem(nouns, document);
  const { slug, title, question, outcome, convener, authority, language, languages, simulated, smallCell } = charter;
  return {
    format: 'plenary-outcome-1',
    process: {
      ...{ id, slug, title, question, desired: outcome, convener, authority, language, languages, simulated },
      ...{ smallCell, openedAt, procedure: main ? versionOf(main) : null },
    },
    at: { n, instant: dayOf(at) },
    status: statusOf(main),
    item: main?.id ?? null,
    text: {
      ...{ document: document.id, title: document.title, language: document.language, draft: draft.number },
      ...{ publishedAt: draft.at, hash: draft.hash, clauses: clausesIn(nouns, held) },
    },
    designations: designationsOf(nouns, held, at),
    dissent: dissentOf(nouns, held),
    objections: objectionsOf(nouns, held),
    dispositions: dispositionsOf(nouns),
    participation: participationOf(nouns, conversation, at),
    commitments: commitmentsOf(nouns, held, at),
  };
}

/** The text that was decided on last, in the draft that was; where nothing was decided, the last draft of the last text. */
function decided(nouns: Nouns): Held | undefined {
  const { list } = nouns.documents;
  const item = nouns.items.list.findLast(({ state }) => state.designated) ?? nouns.items.list.at(-1);
  const document = list.find(({ id }) => id === item?.document) ?? list.findLast(({ drafts }) => drafts.length > 0);
  const draft = document && draftOf(nouns, document);
  return document && draft && heldIn(nouns, document, draft);
}

function draftOf({ items }: Nouns, { id, drafts }: TextDocument): Draft | undefined {
  const found = items.list.filter(({ document, state }) => document === id && state.designated);
  const hashes = found.map(({ hash }) => hash);
  return drafts.findLast(({ hash }) => hashes.includes(hash)) ?? drafts.at(-1);
}

/** The item that says what became of the whole: one that decides all of it before others, and one with a finding before those. */
function mainItem({ items }: Nouns, { id }: TextDocument): DecisionItem | undefined {
  const own = items.list.filter(({ document }) => document === id);
  const whole = own.filter(({ clauses }) => clauses.length === 0);
  const of = whole.length > 0 ? whole : own;
  return of.findLast(({ state }) => state.designated) ?? of.at(-1);
}

const versionOf = ({ procedure: { id, version } }: DecisionItem) => ({ id, version });

/** What became of the whole; undefined while nothing was decided. */
export function outcomeStatus(nouns: Nouns): OutcomeStatus | undefined {
  const held = decided(nouns);
  const status = held && statusOf(mainItem(nouns, held.document));
  return status === 'open' ? undefined : status;
}

const statuses: Readonly<Partial<Record<ItemStatus, OutcomeStatus>>> = {
  designated_provisional: 'provisional',
  under_appeal: 'appealed',
  designated_final: 'final',
  ratifying: 'final',
  adopted: 'adopted',
  in_review: 'adopted',
  superseded: 'superseded',
  rejected: 'rejected',
  deferred: 'deferred',
};

function statusOf(item: DecisionItem | undefined): OutcomeStatus {
  if (!item) return 'open';
  const turned = isReopened(item) ? 'reopened' : isOverturned(item) ? 'overturned' : 'open';
  const status = statuses[item.state.at] ?? turned;
  return status === 'final' && !adopts(item) ? 'no-consensus' : status;
}

/** Whether what was found on it can adopt it. */
const adopts = ({ procedure, state }: DecisionItem): boolean =>
  designationCalled(procedure, state.designated?.id ?? '')?.adopts !== false;
