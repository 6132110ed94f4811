/** People at a table by the site's own pages: each joins by form and has the cookie of a browser; forms are sent as browsers do. */
import assert from 'node:assert/strict';
import { paths } from '../src/web/paths.ts';
import { charter } from './given.ts';
import { form, type Given, ORIGIN } from './site.ts';

export const slug = charter.slug;
export const texts = [
  'Small networks need a free way to sign their routes.',
  'Publish what you filter.',
  'Training matters more than rules.',
  'Report hijacks within a day.',
  'Share the costs of validation.',
  'Keep signing voluntary.',
  'Buy only from networks that sign.',
  'Measure it each month.',
];

export async function openTable(given: Given, terms: object = {}): Promise<void> {
  const opening = { ...charter, stages: [], simulated: false, ...terms };
  await given.open([
    { command: 'process.open', input: opening },
    ...texts.map((text) => ({ command: 'statement.submit', input: { text } })),
  ]);
}

/** Somebody takes a seat by the form for it; returns the cookie of their browser. */
export async function comes(given: Given, seat = 'private', at = slug): Promise<string> {
  const reply = await given.ask(paths.join(at), form({ seat, _page: paths.join(at) }));
  assert.equal(reply.status, 303, await reply.clone().text());
  return reply.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

export async function pageFor(given: Given, Cookie: string, path: string): Promise<string> {
  const reply = await given.ask(path, { headers: { Cookie } });
  return reply.text();
}

/** The words of a page, with a space wherever a tag was. */
export const plain = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

export interface FormOnPage {
  readonly action: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** A form of a page by its id, with what it carries hidden. */
export function formIn(page: string, id: string): FormOnPage {
  const [whole = ''] = new RegExp(`<form [^>]*id="${id}".*?</form>`, 's').exec(page) ?? [];
  assert.ok(whole, `the page has a form ${id}`);
  const hidden = [...whole.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const fields = Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')]));
  return { action: /action="([^"]+)"/.exec(whole)?.[1] ?? '', fields };
}

export const sent = (
  given: Given,
  Cookie: string,
  { action, fields }: FormOnPage,
  chosen: Record<string, string> = {},
) =>
  given.ask(action, {
    method: 'POST',
    body: new URLSearchParams({ ...fields, ...chosen }),
    headers: { Cookie, Origin: ORIGIN, Host: 'localhost:8080', 'Sec-Fetch-Site': 'same-origin' },
  });

/** Rows of votes in the journal so far. */
export async function votesCast(given: Given): Promise<number> {
  return (await given.hosted(slug)).lane.process.nouns.votes.count;
}
