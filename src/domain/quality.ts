/** Steps that a convener says do not apply to a process, with a reason that everybody reads. */
import { z } from 'zod';
import { type Refusal, refuse } from '../base/result.ts';
import { text } from './fields.ts';
import { define } from './noun.ts';
import type { ProcessState } from './process.ts';
import { type StepId, stepIds } from './qualitySteps.ts';

export interface QualityState {
  readonly excluded: Map<StepId, { readonly reason: string; readonly at: number; readonly by: string }>;
}

interface See {
  process: ProcessState;
}
const { event, command, noun } = define<QualityState, See>();
const step = z.enum(stepIds);

const excluded = event('step.excluded', {
  v: 1,
  data: z.strictObject({ step, reason: z.string() }),
  publicity: 'open',
  evolve: (state, { data: { step, reason }, at, actor: by }) => {
    state.excluded.set(step, { reason, at, by });
  },
});

const included = event('step.included', {
  v: 1,
  data: z.strictObject({ step }),
  publicity: 'open',
  evolve: (state, { data }) => {
    state.excluded.delete(data.step);
  },
});

function closed({ process }: See): Refusal | undefined {
  if (!process.charter) return refuse('not-open');
  return process.ended ? refuse('closed') : undefined;
}

const exclude = command('quality.exclude', {
  summary: 'Say, with a public reason, that one of the twelve steps does not apply to this process.',
  who: ['convener'],
  input: z.strictObject({ step, reason: text(1000).min(1) }),
  decide: (_, { step, reason }, { see }) => closed(see) ?? [excluded({ step, reason })],
});

const include = command('quality.include', {
  summary: 'Take back that a step does not apply.',
  who: ['convener'],
  input: z.strictObject({ step }),
  decide(state, { step }, { see }) {
    if (!state.excluded.has(step)) return closed(see) ?? refuse('step-applies');
    return closed(see) ?? [included({ step })];
  },
});

export const quality = noun({
  name: 'quality',
  uses: ['process'],
  initial: (): QualityState => ({ excluded: new Map() }),
  save: (state) => structuredClone(state),
  load: (kept: QualityState) => structuredClone(kept),
  events: [excluded, included],
  commands: [exclude, include],
});
