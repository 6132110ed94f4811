/** Every procedure against sequences of random acts: no rule breaks, no objection is lost, nothing is stuck, people decide. */
import { random } from '../src/base/random.ts';
import { itemMachine, type Transition } from '../src/domain/machine.ts';
import type { Procedure } from '../src/domain/procedure.ts';
import { actsWithout } from '../src/domain/procedureProblems.ts';
import { machineProblems, restricted } from '../src/domain/reach.ts';
import { procedures } from '../src/domain/shippedProcedures.ts';
import { ending, type Move, play, Seen } from './procedureModel.ts';
import { type Check, exactly, none, type Options, type Outcome, type Trial } from './trial.ts';

const LONGEST = 60;

interface Run {
  readonly seen: Seen;
  readonly broken: string[];
  sequences: number;
  stuck: number;
  readonly ends: Record<string, number>;
}

function run(procedure: Procedure, sequences: number, seed: number): Run {
  const from = random(seed);
  const found: Run = { seen: new Seen(), broken: [], sequences: 0, stuck: 0, ends: {} };
  const any = () => from.below(1 << 20);
  for (let at = 0; at < sequences; at++) {
    const moves: Move[] = [];
    for (let left = 1 + from.below(LONGEST); left > 0; left--)
      moves.push({ act: any(), pick: any(), wrong: any(), wait: any() });
    const { board, broken } = play(procedure, moves, found.seen);
    found.broken.push(...broken.map((law) => `${procedure.id}, sequence ${at}: ${law}`));
    const end = ending(board);
    found.sequences++;
    if (end === undefined) found.stuck++;
    else found.ends[end] = (found.ends[end] ?? 0) + 1;
  }
  return found;
}

/** Acts that can be reached under this procedure, and were never once allowed. */
function untouched(procedure: Procedure, { allowed }: Seen): string[] {
  const without = actsWithout(procedure);
  const beyond = machineProblems(restricted(itemMachine, without)).map(({ params }) => params.state);
  const possible = Object.entries<Transition>(itemMachine.acts).filter(
    ([act, { from }]) => !without.some((each) => each === act) && from.some((state) => !beyond.includes(state)),
  );
  return possible.map(([act]) => act).filter((act) => !allowed.has(act));
}

export const proceduresTrial: Trial = {
  summary: 'random acts under every procedure break no rule, lose no objection, and always come to an end',
  async run({ seed, full, say }: Options): Promise<Outcome> {
    const sequences = full ? 100_000 : 500;
    const checks: Check[] = [exactly('procedures', procedures.length, 11)];
    const seen: Record<string, unknown> = {};
    const wrong: string[] = [];
    for (const [at, procedure] of procedures.entries()) {
      say(procedure.id);
      const { id } = procedure;
      const found = run(procedure, sequences, seed * procedures.length + at);
      const missed = untouched(procedure, found.seen);
      checks.push(
        none(`${id}: rules broken, objections lost, decisions by nobody`, found.broken.length),
        none(`${id}: sequences that come to no end`, found.stuck),
        ...(full ? [none(`${id}: acts that were never allowed`, missed.length)] : []),
        exactly(`${id}: sequences`, found.sequences, sequences),
      );
      wrong.push(...found.broken.slice(0, 5), ...(full ? missed.map((act) => `${id}: ${act} was never allowed`) : []));
      seen[id] = {
        sequences,
        moves: found.seen.moves,
        objections: found.seen.objections,
        ends: found.ends,
        states: Object.fromEntries(found.seen.states),
        allowed: Object.fromEntries(found.seen.allowed),
        refused: Object.fromEntries(found.seen.refused),
      };
    }
    return { checks, seen, wrong };
  },
};
