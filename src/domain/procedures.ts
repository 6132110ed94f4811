/**
 * Procedures of a process: those that come with Plenary, and what its convener derived from one. An item keeps the version under
 * which it was tabled, whatever comes later.
 */
import { z } from 'zod';
import { refuse } from '../base/result.ts';
import { key } from './fields.ts';
import { define } from './noun.ts';
import { type Procedure, procedureSchema } from './procedure.ts';
import { procedureProblems } from './procedureProblems.ts';
import type { ProcessState } from './process.ts';
import { procedureCalled, procedures as shipped } from './shippedProcedures.ts';

const MOST = 50;

export interface ProceduresState {
  /** Derived here, oldest first; the last version of an id holds. */
  readonly list: Procedure[];
}

interface See {
  process: ProcessState;
}
const { event, command, noun } = define<ProceduresState, See>();

export function procedureIn(
  { list }: ProceduresState,
  { id, version }: { readonly id: string; readonly version: number },
): Procedure | undefined {
  return [...list, ...shipped].find((each) => each.id === id && each.version === version);
}

/** The last version of a procedure. */
export function latestProcedure({ list }: ProceduresState, id: string): Procedure | undefined {
  return list.findLast((each) => each.id === id) ?? procedureCalled(id);
}

const derived = event('procedure.derived', {
  v: 1,
  data: procedureSchema,
  publicity: 'open',
  evolve({ list }, { data }) {
    list.push(data);
  },
});

const derive = command('procedure.derive', {
  summary:
    'Derive a procedure of one’s own from a known one, or a new version of it; it must be able to come to an end.',
  who: ['convener'],
  input: z.strictObject({ from: key, procedure: procedureSchema.omit({ version: true, derivedFrom: true }) }),
  decide(state, { from, procedure }, { see }) {
    if (!see.process.charter) return refuse('not-open');
    if (see.process.ended) return refuse('closed');
    const origin = latestProcedure(state, from);
    if (!origin) return refuse('unknown-procedure', { procedure: from });
    if (procedureCalled(procedure.id)) return refuse('procedure-name-taken', { procedure: procedure.id });
    if (state.list.length >= MOST) return refuse('too-many-procedures', { most: MOST });
    const version = (latestProcedure(state, procedure.id)?.version ?? 0) + 1;
    const made = { ...procedure, version, derivedFrom: { id: origin.id, version: origin.version } };
    const problems = procedureProblems(made);
    return problems.length > 0 ? { ...refuse('invalid', { command: 'procedure.derive' }), problems } : [derived(made)];
  },
});

export const procedures = noun({
  name: 'procedures',
  uses: ['process'],
  initial: (): ProceduresState => ({ list: [] }),
  // Procedures never change.
  save: ({ list }) => [...list],
  load: (kept: Procedure[]) => ({ list: [...kept] }),
  events: [derived],
  commands: [derive],
});
