/** A text on a site, by its own commands: drafts, changes with sources and without, a bracket that is held, a translation. */
import assert from 'node:assert/strict';
import { paths } from '../src/web/paths.ts';
import { type Given, json } from './site.ts';

export interface TextOnSite {
  readonly document: string;
  /** Ids of its clauses and headings, in the order in which they were written. */
  readonly clauses: readonly string[];
  give(command: string, input: object): Promise<void>;
  /** Hash of the words of a clause as they stand. */
  base(clause: string): string;
}

const written = `# Purpose

1. Exchange points publish how many invalid routes passed their route servers, where practicable.
2. A public authority that asks an operator to filter routes publishes the request within [[thirty|ninety]] days.

# Duties

3. No obligation to validate routes applies before a free and tested way to do so exists.
4. Network operators sign their own routes and keep the records **current**.`;

/** `cookie`: of somebody who may edit, chair and convene. */
export async function textOnSite(given: Given, slug: string, cookie: string): Promise<TextOnSite> {
  const { documents, process } = (await given.hosted(slug)).lane.process.nouns;
  const give = async (command: string, input: object): Promise<void> => {
    const reply = await given.ask(paths.command(slug, command), json(input, { Cookie: cookie }));
    assert.equal(reply.status, 200, await reply.clone().text());
  };
  const base = (clause: string): string => documents.clauses.get(clause)?.versions.at(-1)?.hash ?? '';
  await give('document.open', { title: 'Outcome on routes', text: written, instruction: 'The first meeting.' });
  const { id: document, order } = documents.list.at(-1) ?? assert.fail();
  const clauses = [...order];
  const [, one = '', two = '', , three = '', four = ''] = clauses;
  await give('draft.publish', { document, note: 'For first comments.' });
  const text = 'Exchange points publish, every month, how many invalid routes passed their route servers.';
  await give('clause.change', { clause: one, base: base(one), text, sources: ['S1', 'S2'] });
  await give('clause.change', { clause: four, base: base(four), text: 'Network operators sign their own routes.' });
  await give('clause.move', { clause: three, base: base(three), after: four, editorial: true });
  const seats = process.charter?.seats.slice(0, 1).map(({ id }) => id) ?? [];
  await give('bracket.hold', { clause: two, base: base(two), bracket: 0, option: 0, seats });
  const translation = { language: 'ar', text: 'تنشر نقاط التبادل كل شهر عدد المسارات غير الصالحة.' };
  await give('clause.translate', { clause: one, base: base(one), ...translation });
  await give('window.open', { document, days: 7 });
  return { document, clauses, give, base };
}
