/** What holds for organisations in a call: what one person says for theirs counts once another one of it confirms it. */
import type { Call, Position } from './call.ts';

const holding = (said: readonly Position[]): Position[] => said.filter(({ replaced }) => !replaced);

export function replaceOwn(held: readonly Position[], row: number): void {
  for (const each of held) if (each.by === row && each.organisationFor === 0) each.replaced = true;
}

/** What an organisation has confirmed holds until something else is. */
export function replaceWaiting(held: readonly Position[], organisation: number): void {
  for (const each of held) if (each.organisationFor === organisation && !each.confirmed) each.replaced = true;
}

export function confirmWaiting(
  call: Call,
  said: readonly Position[],
  { by, taken }: Omit<Call['confirmations'][number], 'n'>,
): void {
  const confirmed = said.find(({ id }) => id === `${call.id} ${taken}`);
  const organisation = taken === undefined ? (call.organisations[by] ?? 0) : (confirmed?.organisationFor ?? 0);
  if (organisation === 0) return;
  for (const each of holding(said).filter(({ organisationFor }) => organisationFor === organisation)) {
    if (each.confirmed) each.replaced = true;
    else each.confirmed = true;
  }
}

const rowOfPosition = ({ id }: Position): number => Number(id.split(' ')[1]);

/**
 * What holds for an organisation, said once more from the first word on, without who of it is gone: the journal without their
 * secrets tells no more, and what stands must follow from it.
 */
export function retell(call: Call, all: readonly Position[], organisation: number): void {
  const said = all.filter((each) => each.organisationFor === organisation);
  for (const each of said) Object.assign(each, { confirmed: false, replaced: false });
  const before = (n: number) => said.filter((each) => rowOfPosition(each) < n);
  const steps = [
    ...said.map((each) => {
      const n = rowOfPosition(each);
      return { n, act: () => replaceWaiting(holding(before(n)), each.organisationFor) };
    }),
    ...call.confirmations.map((each) => ({ n: each.n, act: () => confirmWaiting(call, before(each.n), each) })),
  ];
  for (const { act } of steps.sort((a, b) => a.n - b.n)) act();
}
