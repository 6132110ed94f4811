/** Whether a machine holds together: what leads nowhere, what nothing leads to, and what names a state that is none. */
import type { Problem } from '../base/result.ts';
import { type Machine, PREVIOUS, type Transition } from './machine.ts';

/** The same machine without some of its acts. */
export function restricted<S extends string, A extends string>(
  machine: Machine<S, A>,
  without: readonly string[],
): Machine<S> {
  const kept = Object.entries<Transition<S>>(machine.acts).filter(([act]) => !without.includes(act));
  return { ...machine, acts: Object.fromEntries(kept) };
}

/** Where every state can lead in one step; back to where it was is to each state from which one came. */
function stepsOf<S extends string>({ acts }: Machine<S>): Map<S, Set<S>> {
  const steps = new Map<S, Set<S>>();
  const all: Transition<S>[] = Object.values(acts);
  const lead = (from: S, to: S) => steps.set(from, (steps.get(from) ?? new Set()).add(to));
  for (const { from, to } of all) {
    for (const state of from) {
      if (to !== PREVIOUS) lead(state, to);
      else for (const before of all) if (before.to === state) for (const back of before.from) lead(state, back);
    }
  }
  return steps;
}

function reached<S extends string>(from: S, steps: ReadonlyMap<S, ReadonlySet<S>>): Set<S> {
  const seen = new Set([from]);
  for (const state of seen) for (const next of steps.get(state) ?? []) seen.add(next);
  return seen;
}

export function machineProblems<S extends string>(machine: Machine<S>): Problem[] {
  const steps = stepsOf(machine);
  const there = reached(machine.initial, steps);
  const ends = (state: S) => [...reached(state, steps)].some((each) => machine.terminal.includes(each));
  const unreachable = machine.states.filter((state) => !there.has(state));
  const dead = machine.states.filter((state) => there.has(state) && !ends(state));
  return [
    ...unreachable.map((state) => ({ place: `states.${state}`, code: 'unreachable', params: { state } })),
    ...dead.map((state) => ({ place: `states.${state}`, code: 'dead-end', params: { state } })),
    ...unknownStates(machine),
  ];
}

function unknownStates<S extends string>({ acts, states }: Machine<S>): Problem[] {
  return Object.entries<Transition<S>>(acts).flatMap(([act, { from, to }]) =>
    [...from, to]
      .filter((state) => state !== PREVIOUS && !states.some((each) => each === state))
      .map((state) => ({ place: `acts.${act}`, code: 'unknown-reference', params: { to: state } })),
  );
}
