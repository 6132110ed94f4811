/** Seat by seat: how many are here, how many are heard, and how large the seat's voice is. Every number is one that may be shown. */
import { countedRows, lingering, organisationSizes, shownSizes } from '../domain/headcounts.ts';
import type { Nouns } from '../domain/index.ts';
import { hasFlag, type ParticipantsState } from '../domain/participants.ts';
import { effectiveVoices, type Group } from '../opinion/inequality.ts';
import { type Author, blocks, middle, votesGiven } from './activity.ts';
import { countedOn, seatCells } from './cells.ts';
import type { Conversation, Figures } from './conversation.ts';
import { evidenceTold } from './evidence.ts';
import { presence } from './seats.ts';
import { isWithheld, partitionSizes, type Shown, votesOf, type Withheld, withheld } from './shown.ts';
import type { TableModel } from './table.ts';

export interface Share {
  readonly part: Shown | null;
  readonly of: Shown | null;
  /** Null where there is nothing to share. */
  readonly share: number | Withheld | null;
}

export interface SeatVoice {
  readonly id: string;
  readonly letter: string;
  readonly name: string;
  readonly members: Shown;
  /** Members with votes that figures count; like all that rests on votes, null where no figures may be shown. */
  readonly active: Shown | null;
  /** Statements on which enough of the seat have voted, of those on the table. */
  readonly heard: { readonly part: number; readonly of: number } | null;
  readonly unheard: number | null;
  readonly medianVotes: Shown | null;
  /** As if so many spoke who are of no organisation, at most. */
  readonly effectiveVoices: Shown | null;
  readonly voice: { readonly people: Share; readonly votes: Share; readonly statements: Share };
}

/** Votes from which a seat is heard on a statement, where there are no official figures to tell their worth. */
const HEARD = 5;

/** As views of the table round: nobody, withheld under `k`, else down to a multiple of `k`. */
export const rounded = (count: number, k: number): Shown => (count > 0 && count < k ? withheld : count - (count % k));

/** The first people who came, in steps of `2k`. */
export interface Here {
  readonly people: Shown;
  readonly voters: Shown;
  /** Who neither voted nor wrote; null where votes may not be told. */
  readonly silent: Shown | null;
  /** Votes of each voter. Never shown: `blocks` and `middle` are. */
  readonly given: readonly number[];
  readonly blocks: readonly Group[] | undefined;
  /** People of each organisation that may be shown, at the table and by seat. */
  readonly organisations: readonly number[];
  readonly bySeat: readonly { readonly organisations: readonly number[]; readonly given: readonly number[] }[];
}

export function hereOf(
  { process, participants, votes }: Nouns,
  k: number,
  hasVotes: boolean,
  authors: ReadonlyMap<number, Author>,
): Here {
  const { size } = participants.ids;
  const rows = countedRows(size, k);
  const still = lingering(participants, rows, k);
  const seats = process.charter?.seats.length ?? 0;
  const votesOfRow = hasVotes ? votesGiven(votes, size) : new Uint32Array(size);
  const given = Array.from({ length: seats + 1 }, (): number[] => []);
  let [people, silent] = [0, 0];
  for (let row = 0; row < rows; row++) {
    if (hasFlag(participants, row, 'erased') && !still.has(row)) continue;
    people++;
    const count = votesOfRow[row] ?? 0;
    const seat = participants.seat.get(row);
    if (count > 0) given[seat]!.push(count);
    else if (!authors.has(row)) silent++;
  }
  const told = (count: number): Shown => (size > 0 && rows === 0 ? withheld : rounded(count, k));
  const sizes = organisationSizes(participants, seats, rows);
  const large = (at: number) => shownSizes(sizes[at] ?? [], participants.kept?.organisations[at], k);
  const everyone = given.flat();
  return {
    people: told(people),
    voters: told(everyone.length),
    silent: hasVotes ? told(silent) : null,
    given: everyone,
    blocks: hasVotes ? blocks(everyone, k) : undefined,
    organisations: large(0),
    // After all of them come those of no seat.
    bySeat: given.slice(1).map((each, i) => ({ given: each, organisations: large(i + 2) })),
  };
}

interface Input {
  readonly conversation: Conversation;
  readonly figures: Figures | undefined;
  /** As everybody sees it. */
  readonly people: TableModel;
  readonly here: Here;
  readonly authors: ReadonlyMap<number, Author>;
  readonly participants: ParticipantsState;
}

export function seatVoices({ conversation, figures, people, here, authors, participants }: Input): SeatVoice[] {
  const { smallCell: k } = conversation.charter;
  const active = figures && presence(conversation, figures.report.voters, true);
  const heard = figures && votesBySeat(conversation, figures);
  const written = statementsBySeat(authors, participants, conversation.charter.seats.length, k);
  return people.seats.map(({ id, letter, name, people: members }, i) => {
    const ofSeat = here.bySeat[i]!;
    const acting = active?.[i]?.people ?? null;
    const clear = heard?.heard[i] ?? 0;
    return {
      id,
      letter,
      name,
      members,
      active: acting,
      heard: heard ? { part: clear, of: heard.statements } : null,
      unheard: heard ? heard.statements - clear : null,
      medianVotes: figures ? medianOf(acting, ofSeat.given, k) : null,
      effectiveVoices: voicesOf(members, ofSeat.organisations),
      voice: {
        people: share(members, people.people),
        votes: heard ? share(heard.votes[i]!, heard.total) : share(null, null),
        statements: share(written.parts[i]!, written.total),
      },
    };
  });
}

function share(part: Shown | null, of: Shown | null): Share {
  if (part === null || of === null || of === 0) return { part, of, share: null };
  if (isWithheld(part) || isWithheld(of)) return { part, of, share: withheld };
  return { part, of, share: Math.round((part / of) * 100) / 100 };
}

function medianOf(active: Shown | null, given: readonly number[], k: number): Shown | null {
  if (active === null || active === 0) return null;
  return isWithheld(active) ? withheld : (middle(given, k) ?? withheld);
}

/** n people of one organisation weigh √n together, as in the official figures; a small one cannot be told from people on their own. */
function voicesOf(members: Shown, organisations: readonly number[]): Shown | null {
  if (isWithheld(members)) return withheld;
  if (members === 0) return null;
  const alone = Math.max(0, members - organisations.reduce((sum, size) => sum + size, 0));
  return Math.round(effectiveVoices(organisations.map(Math.sqrt), alone));
}

/** Figures of a release do not change: what follows from them is kept for the next page, while the same statements are on the table. */
const kept = new WeakMap<Figures, { readonly statements: string; readonly sums: VotesBySeat }>();
type VotesBySeat = ReturnType<typeof sumsBySeat>;

function votesBySeat(conversation: Conversation, figures: Figures): VotesBySeat {
  const { seats, smallCell } = conversation.charter;
  const out = conversation.statements.map(({ moderatedOut }) => (moderatedOut === undefined ? 1 : 0));
  const statements = `${seats.length} ${smallCell} ${out.join('')}`;
  const before = kept.get(figures);
  if (before?.statements === statements) return before.sums;
  const sums = sumsBySeat(conversation, figures);
  kept.set(figures, { statements, sums });
  return sums;
}

/** Sums of the cells that pages of statements show, and of no other; heard as they tell it. */
function sumsBySeat(conversation: Conversation, figures: Figures) {
  const { seats, smallCell } = conversation.charter;
  const votes = new Array<number>(seats.length).fill(0);
  const heard = new Array<number>(seats.length).fill(0);
  const hidden = new Array<boolean>(seats.length).fill(false);
  let [total, statements] = [0, 0];
  conversation.statements.forEach(({ moderatedOut }, place) => {
    if (moderatedOut !== undefined) return;
    statements++;
    const { counts, shown } = countedOn(figures, place, smallCell);
    if (shown) total += votesOf(counts);
    const told = evidenceTold(conversation, figures, place)?.bySeat;
    seatCells(conversation, figures, place).forEach((cell, i) => {
      if (cell.heard === 'withheld') hidden[i] = true;
      if (cell.heard !== 'shown') return;
      votes[i]! += cell.votes;
      if (told ? told[i]?.heard === 'shown' : cell.votes >= HEARD) heard[i]!++;
    });
  });
  const parts = votes.map((sum, i): Shown => (sum === 0 && hidden[i] ? withheld : sum));
  return { votes: parts, heard, total, statements };
}

/** Under the rule of small cells by authors, not by statements. */
function statementsBySeat(
  authors: ReadonlyMap<number, Author>,
  { seat }: ParticipantsState,
  seats: number,
  k: number,
): { parts: Shown[]; total: Shown } {
  const people = new Array<number>(seats + 1).fill(0);
  const statements = new Array<number>(seats + 1).fill(0);
  for (const [row, author] of authors) {
    people[seat.get(row)]!++;
    statements[seat.get(row)]! += author.statements;
  }
  const cells = partitionSizes(authors.size, people.slice(1), k);
  const parts = cells.map((cell, i) => (isWithheld(cell) ? withheld : rounded(statements[i + 1]!, k)));
  return {
    parts,
    total: rounded(
      statements.reduce((sum, each) => sum + each, 0),
      k,
    ),
  };
}
