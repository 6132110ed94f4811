import { createHash } from 'node:crypto';
import type { Process } from '../src/app/engine.ts';
import { canonicalJson } from '../src/base/json.ts';
import { type CharterData, charterDefaults } from '../src/domain/charter.ts';

/**
 * What a journal says, as one number: the facts, however later versions keep them. A release may add to the state; it may not
 * read an old journal differently.
 */
export function digest({ n, at, nouns: { process, participants, statements, votes } }: Process): string {
  const rows = (count: number) => [...Array(count).keys()];
  const facts = {
    n,
    at,
    charter: process.charter && said(process.charter),
    closed: process.closed,
    people: rows(participants.ids.size).map((row) => [
      participants.ids.idAt(row),
      participants.seat.get(row),
      participants.organisations[participants.organisation.get(row) - 1] ?? null,
      participants.regions[participants.region.get(row) - 1] ?? null,
    ]),
    statements: statements.list.map(({ id, text, language, meta, seed, label, moderatedOut }) => {
      return { id, text, language, meta, seed, label, moderatedOut };
    }),
    votes: rows(votes.count).map((row) => [votes.participant.get(row), votes.statement.get(row), votes.value.get(row)]),
    released: votes.released,
  };
  return createHash('sha256').update(canonicalJson(facts)).digest('hex');
}

/** A charter without what nobody said: fields that came later stand at their defaults in journals that do not know them. */
function said(charter: CharterData): object {
  const defaults: Record<string, unknown> = { ...charterDefaults, languages: [charter.language] };
  const isSaid = ([field, value]: [string, unknown]) =>
    !(field in defaults) || canonicalJson(defaults[field]) !== canonicalJson(value);
  return Object.fromEntries(Object.entries(charter).filter(isSaid));
}
