/** What an event says was erased: read from the row itself, so that stores and checks need no fold. */
export const ERASED = 'participant.erased';

export interface Erasure {
  readonly participant: string;
  /** Places in the vault that go with the person. */
  readonly refs: readonly string[];
}

export function erasureIn(data: string): Erasure {
  const { participant, refs }: { participant?: unknown; refs?: unknown } = JSON.parse(data);
  return {
    participant: String(participant),
    refs: Array.isArray(refs) ? refs.filter((ref) => typeof ref === 'string') : [],
  };
}
