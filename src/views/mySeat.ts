/** The seat of who looks, as they told it and as it was settled. For their own eyes. */
import type { Nouns } from '../domain/index.ts';
import type { Level } from '../domain/noun.ts';
import { hasFlag, mayAsk, seatOf, toldBy } from '../domain/participants.ts';

export interface MySeat {
  readonly participant: string;
  /** Id of a seat, or `other` or `undisclosed`. */
  readonly seat: string;
  readonly name: string | null;
  readonly letter: string | null;
  readonly level: Level;
  /** When level 4 lapses, milliseconds; null where there is none. */
  readonly until: number | null;
  /** Decided on after it was contested: it is no longer theirs to change. */
  readonly settled: boolean;
  /** Whether they may ask to have it corrected. */
  readonly mayAsk: boolean;
  readonly contests: readonly {
    readonly seat: string;
    /** Whether they ask for it themselves. */
    readonly own: boolean;
    readonly at: number;
    readonly why: string | null;
    readonly settled: { readonly seat: string; readonly why: string | null } | null;
  }[];
  readonly told: {
    readonly organisation: string;
    readonly speaksFor: 'self' | 'organisation';
    readonly region: string;
    readonly language: string;
    readonly expertise: readonly string[];
    readonly interest: string;
  };
}

export function mySeat({ participants, process }: Nouns, person: number): MySeat | null {
  const { charter } = process;
  if (!charter) return null;
  const { organisation = '', region = '', language = '', interest = '', ...told } = toldBy(participants, person);
  const place = charter.seats[participants.seat.get(person) - 1];
  const contests = participants.contests.filter(({ participant }) => participant === person);
  return {
    participant: participants.ids.idAt(person),
    seat: seatOf(participants, charter, person),
    name: place?.name ?? null,
    letter: place?.letter ?? null,
    // What stands in the column was checked to be 0 to 4.
    level: participants.level.get(person) as Level,
    until: participants.badges.get(person)?.until ?? null,
    settled: hasFlag(participants, person, 'settled'),
    mayAsk: mayAsk(participants, person),
    contests: contests.map(({ seat, by, at, why, settled }) => ({
      seat,
      own: by === participants.ids.idAt(person),
      at,
      why: why ?? null,
      settled: settled ? { seat: settled.seat, why: settled.why ?? null } : null,
    })),
    told: {
      organisation,
      region,
      language,
      interest,
      speaksFor: told.speaksFor ?? 'self',
      expertise: told.expertise ?? [],
    },
  };
}
