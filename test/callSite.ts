/** A call on a site, by its own commands: a text of its own, tabled under a procedure that asks for no notice, discussed, called. */
import assert from 'node:assert/strict';
import { paths } from '../src/web/paths.ts';
import { type Given, json } from './site.ts';

const written = 'Networks sign their own routes.\n\nNetworks publish what they filter.';

/** `cookie`: of somebody who may edit, chair and convene. The id of a call that runs for three days. */
export async function callOnSite(given: Given, slug: string, cookie: string, more: object = {}): Promise<string> {
  const { calls, documents, items, process } = (await given.hosted(slug)).lane.process.nouns;
  const give = async (command: string, input: object): Promise<void> => {
    const reply = await given.ask(paths.command(slug, command), json(input, { Cookie: cookie }));
    assert.equal(reply.status, 200, await reply.clone().text());
  };
  await give('document.open', { title: 'What is asked of networks', text: written, instruction: 'The first meeting.' });
  const document = documents.list.at(-1)?.id;
  await give('draft.publish', { document });
  const [first = ''] = documents.list.at(-1)?.order ?? [];
  const base = documents.clauses.get(first)?.versions.at(-1)?.hash;
  const text = 'Networks sign all of their own routes.';
  await give('clause.change', { clause: first, base, text, editorial: true });
  await give('draft.publish', { document });
  // A call waits for the last language that the charter requires.
  const { language, order = [] } = documents.list.at(-1) ?? {};
  for (const each of process.charter?.languages.filter((tag) => tag !== language) ?? []) {
    for (const clause of order) {
      const words = documents.clauses.get(clause)?.versions.at(-1);
      await give('clause.translate', { clause, base: words?.hash, language: each, text: `(${each}) ${words?.text}` });
    }
  }
  const question = 'Is this what we ask of networks?';
  await give('item.table', { document, question, procedure: 'consent', inScope: true });
  const item = items.list.at(-1)?.id;
  await give('item.move', { item, act: 'discuss' });
  await give('call.announce', { item });
  await give('call.open', { item, kind: 'consensus', days: 3, ...more });
  return calls.list.at(-1)?.id ?? assert.fail();
}
