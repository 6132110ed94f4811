/** Organisations that stand behind editions of an outcome, as far as another person of each confirmed it. */
import type { Nouns } from '../domain/index.ts';
import { dayOf, seatsOf } from './input.ts';
import type { OutcomeEndorsement } from './outcomeModel.ts';

export function endorsementsOf(nouns: Nouns): OutcomeEndorsement[] {
  const { endorsements, editions, participants } = nouns;
  const seats = seatsOf(nouns);
  return endorsements.list.flatMap(({ state, edition, organisation, seat, confirmedAt }) => {
    // Nobody of it is left here whose word it was.
    const name = participants.organisations[organisation - 1];
    const { number } = editions.list.find(({ id }) => id === edition) ?? {};
    if (state !== 'confirmed' || !name || number === undefined || confirmedAt === undefined) return [];
    return [{ organisation: name, seat: seats[seat - 1] ?? null, day: dayOf(confirmedAt), edition: number }];
  });
}
