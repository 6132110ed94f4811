/** Made-up conversations: three camps, 12 % passes, 1 % votes changed later, 2.5 % of statements moderated out. */
import { random } from '../../src/base/random.ts';
import type { StatementFlags, VoteLog } from '../../src/opinion/types.ts';

export interface Shape {
  readonly participants: number;
  readonly statements: number;
  readonly votesPerPerson: number;
  readonly seed: number;
}

const CAMPS = 3;

/** Rows in order of time. */
export function synthetic({ participants, statements, votesPerPerson, seed }: Shape): {
  log: VoteLog;
  flags: StatementFlags;
} {
  const dice = random(seed);
  const leaning = Float64Array.from({ length: CAMPS * statements }, () => dice.normal());
  const cells: { participant: number; statement: number; value: number; at: number }[] = [];
  const voted = new Set<number>();
  for (let participant = 0; participant < participants; participant++) {
    const camp = dice.below(CAMPS);
    const arrived = dice.next();
    const votes = Math.max(1, Math.min(statements, Math.round(votesPerPerson * (0.5 + dice.next()))));
    voted.clear();
    while (voted.size < votes) voted.add(dice.below(statements));
    for (const statement of voted) {
      const drawn = leaning[camp * statements + statement]! + dice.normal();
      const value = dice.next() < 0.12 ? 0 : drawn > 0 ? 1 : -1;
      cells.push({ participant, statement, value, at: arrived + cells.length * 1e-12 });
      if (dice.next() < 0.01) cells.push({ participant, statement, value: -value, at: arrived + dice.next() });
    }
  }
  cells.sort((a, b) => a.at - b.at);
  return {
    log: {
      participants,
      statements,
      participant: Uint32Array.from(cells, (cell) => cell.participant),
      statement: Uint16Array.from(cells, (cell) => cell.statement),
      value: Int8Array.from(cells, (cell) => cell.value),
      at: Float64Array.from(cells, (cell) => cell.at),
    },
    flags: {
      moderatedOut: Uint8Array.from({ length: statements }, () => (dice.next() < 0.025 ? 1 : 0)),
      meta: new Uint8Array(statements),
    },
  };
}
