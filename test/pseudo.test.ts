/** Nothing on a page is left untranslated: with a catalogue that no text can be taken for, whatever else is readable is named. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { procedures } from '../src/domain/shippedProcedures.ts';
import { taxonomies, unRegionalGroups } from '../src/domain/taxonomies.ts';
import { templates } from '../src/domain/templates.ts';
import { sampleProcess } from '../src/exchange/sample.ts';
import { references } from '../src/views/references.ts';
import { paramsOf } from '../src/web/giving.ts';
import { moreLanguages } from '../src/web/parts/languages.ts';
import { paths } from '../src/web/paths.ts';
import { views } from '../src/web/views.ts';
import { en } from '../src/words/en.ts';
import { languageName } from '../src/words/languageName.ts';
import { languages } from '../src/words/languages.ts';
import { said, type Table, tableOfAll } from './authorisation.ask.ts';
import { actors } from './authorisation.table.ts';
import { formsOf } from './e2e/everyForm.ts';
import { eventful } from './eventful.ts';
import { eventfulCalls } from './eventfulCalls.ts';
import { eventfulDecisions } from './eventfulDecisions.ts';
import { eventfulInputs } from './eventfulInputs.ts';
import { eventfulText, textPagesOf } from './eventfulText.ts';
import { charter } from './given.ts';
import { loose, pseudoOf } from './pseudoLocale.ts';
import { form, type Given, json, sampleSite } from './site.ts';
import { given } from './views/conversations.ts';
import { everyPage } from './views/pages.ts';

// In this process English is what the test says it is.
const plain = { ...en };
Object.assign(en, pseudoOf(plain));

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.values(value).flatMap(textsIn);
}

const all = given({ people: 120, seats: { Governments: 3, 'Private sector': 40, Academia: 0 } });
/** Written by people: what the processes of this test hold, and the data that a convener starts from. */
const written = new Set(
  [
    ...[
      sampleProcess(),
      charter,
      templates,
      procedures,
      taxonomies,
      unRegionalGroups,
      references,
      all.conversation,
    ].flatMap(textsIn),
    ...procedures
      .flatMap(({ composite }) => composite?.allOf ?? [])
      .map((part) => part.replace('region:', '').toUpperCase()),
    // On a line of its own under its chair.
    ...sampleProcess().charter.seats.flatMap(({ name }) => name.split(' ')),
    ...[said, 'networks', 'zzz', 'Nobody has read this yet.', 'For the test.', 'Seen.'],
    // A procedure that is derived is called by what its convener wrote.
    'Routing security table',
  ].map((text) => text.replace(/\s+/g, ' ').trim()),
);
/** Languages are called by what the platform calls them, or by what they call themselves. */
const named = new Set([
  ...languages.map(({ name }) => name),
  ...[...languages.map(({ tag }) => tag), ...moreLanguages, 'el'].map((tag) => languageName(tag, 'en')),
]);

const free: readonly RegExp[] = [
  // Numbers, dates as data, letters of groups and seats, signs between texts.
  /^[\P{L}]*$/u,
  /^\P{L}*\p{Lu}\P{L}*$/u,
  // The script of the page puts a time into it.
  /^\{when\}$/,
  // What an indicator is called in the literature and in formulas.
  /^Neff$/,
  // Written by the people of this test, who write Greek.
  /^[\P{L}\p{Script=Greek}]*$/u,
  // Identifiers, and how commands, places in their input and addresses of the API are called.
  /^(stm|ptp|acc|inv|prc|org|rpt)_\w+$/,
  // SHA-256, in what is to be cited.
  /^[0-9a-f]{64}$/,
  /^(GET|POST) \/\S*$|^\/\S*$|^https?:\S*$|^[a-z]+\.[a-z0-9.]+$|^[\w.+-]+@[\w.-]+$/,
];

const isOneFree = (text: string): boolean =>
  written.has(text) || named.has(text) || isCut(text) || free.some((pattern) => pattern.test(text));

/** The beginning of what somebody wrote. */
const isCut = (text: string): boolean =>
  text.endsWith('…') && [...written].some((whole) => whole.startsWith(text.slice(0, -1).trim()));

/** Names of two things may stand beside each other. */
const isFree = (text: string): boolean => {
  const one = text.replace(/\s+/g, ' ').trim();
  return isOneFree(one) || one.split('·').every((part) => isOneFree(part.trim()));
};

/** By text, the pages it stands on. */
const left = new Map<string, string>();

function read(name: string, page: string): void {
  for (const text of loose(page)) if (!isFree(text) && !left.has(text)) left.set(text, name);
}

const nothingIsLeft = () => {
  const found = [...left].map(([text, name]) => `${name}: ${text.slice(0, 120)}`);
  left.clear();
  assert.deepEqual(found, []);
};

let table: Table;
let sample: Given;
before(async () => {
  table = await tableOfAll();
  sample = await sampleSite();
});
after(async () => {
  await table.close();
  await sample.close();
});

test('what no message holds is found, in texts and in what is read out', () => {
  const title = String(en.site.title({ page: 'Raw' }));
  const table: [string, string[]][] = [
    [`<p>${en.site.skip}</p>`, []],
    ['<p>Skip to it</p>', ['Skip to it']],
    [`<title>${title}</title>`, ['Raw']],
    [`<a title="Go &amp; see">${en.site.skip}</a>`, ['Go & see']],
    [`<input type="submit" value="Send"><input value="typed">`, ['Send']],
    ['<p>⟦Ţĥéý <a>⟪12⟫ öƒ</a> ŕéšţ⟧</p><code>plenary serve</code>', ['12']],
    ['<p>⟦çûţ</p>', ['⟦ is never closed']],
  ];
  for (const [page, expected] of table) assert.deepEqual(loose(page), expected, page);
});

test('every view of the site is looked at below', () => {
  const all = [
    ...pagesOf('open'),
    ...sitePages,
    paths.statement('open', 'x'),
    paths.report('open', 'x'),
    paths.objection('open', 'x'),
    paths.commitment('open', 'x'),
    paths.call('open', 'x'),
    paths.decision('open', 'x'),
    paths.edition('open', 1),
    paths.contribution('open', 'x'),
    paths.clause('open', 'x'),
    paths.ownProcedure('open', 'x'),
  ].map((path) => path.split('?')[0] ?? '');
  const forgotten = views.filter(({ path }) => !all.some((at) => paramsOf(path, at)));
  assert.deepEqual(
    forgotten.map(({ path }) => path),
    [],
  );
});

test('every page of a conversation with figures, whatever they say, and the report that is mailed', () => {
  const kinds = [
    all,
    given({ people: 120, camps: 1 }),
    given({ people: 60, camps: 3, newcomers: 20, share: 0.3 }),
    given({ people: 40, alike: 1 }),
    given({ people: 6, statements: 3, seats: { Governments: 3, Academia: 1 } }),
    given({ people: 90, charter: { figures: 'hidden' } }),
    given({ people: 90, text: (i) => (i % 2 ? { moderatedOut: 'personal' } : { text: undefined, meta: true }) }),
  ];
  for (const each of kinds) {
    for (const [name, page] of Object.entries(everyPage(each, { statements: 24, secret: said }))) read(name, page);
    const waiting = everyPage({ ...each, figures: undefined }, { statements: 3, secret: said });
    for (const [name, page] of Object.entries(waiting)) read(`${name} without figures`, page);
  }
  nothingIsLeft();
});

test('every page of the sample, to a stranger, and to who convenes and moderates', async () => {
  const slug = 'routing-security';
  const keeper = { Cookie: await sample.session('convener', 'moderator', 'opener') };
  const published = await sample.ask(paths.command(slug, 'report.publish'), json({}, keeper));
  assert.equal(published.status, 200, await published.clone().text());
  const { statements, reports } = (await sample.hosted(slug)).lane.process.nouns;
  const at = [
    ...pagesOf(slug),
    paths.ownProcedure(slug, 'routing-security-table'),
    ...statements.list.map(({ id }) => paths.statement(slug, id)),
    ...reports.list.map(({ id }) => paths.report(slug, id)),
  ];
  for (const path of at) {
    for (const headers of [undefined, keeper]) read(path, await (await sample.ask(path, { headers })).text());
  }
  nothingIsLeft();
});

test('every page of a process at every stage, to everybody who could ask', async () => {
  for (const slug of ['open', 'invited', 'closed', 'nowhere']) {
    const own = [table.shown[slug], table.waiting[slug]].flatMap((id) => (id ? [paths.statement(slug, id)] : []));
    for (const { name } of actors) {
      for (const path of [...pagesOf(slug), ...own, ...sitePages]) {
        read(`${path} to ${name}`, await (await table.ask(name, path)).text());
      }
    }
  }
  nothingIsLeft();
});

test('every page of a process where everything has happened, to those it happened to', async () => {
  const table = await tableOfAll();
  const { at: began } = table.now;
  await eventful(table);
  await eventfulText(table);
  await eventfulCalls(table);
  const decisions = await eventfulDecisions(table);
  const contributions = await eventfulInputs(table);
  // Weeks have passed, and everybody's session with them.
  table.now.at = began;
  const published = await table.ask('chair', paths.command('open', 'edition.publish'), json({}));
  assert.equal(published.status, 200, await published.text());
  const { statements, invitations } = (await table.lane('open')).process.nouns;
  const links = invitations.list.flatMap(({ token }) => (token ? [paths.invitation('open', token)] : []));
  const { clauses, objections, calls } = await textPagesOf(table);
  const at = [
    ...pagesOf('open'),
    ...statements.list.map(({ id }) => paths.statement('open', id)),
    ...links,
    ...clauses.flatMap((id) => [paths.clause('open', id), paths.briefOfClause('open', id)]),
    ...objections.map((id) => paths.objection('open', id)),
    ...calls.map((id) => paths.call('open', id)),
    ...decisions.map((id) => paths.decision('open', id)),
    ...[paths.outcome('open'), paths.edition('open', 1), paths.outcomeFile('open', 'html')],
    ...contributions.map((id) => paths.contribution('open', id)),
  ];
  for (const who of ['known', 'invited', 'verified', 'moderator', 'chair', 'convener', 'editor'] as const) {
    for (const path of at) read(`${path} to ${who}`, await (await table.ask(who, path)).text());
  }
  await table.close();
  nothingIsLeft();
});

test('every form of an account that is sent as it should be', async () => {
  const table = await tableOfAll();
  const send = async (who: 'known' | 'stranger', path: string, texts: Record<string, string>) => {
    for (const each of formsOf(await (await table.ask(who, path)).text())) {
      if (each.method !== 'post' || /sign-out|language|erase/.test(each.action)) continue;
      const kept = Object.fromEntries(each.fields.map(({ name, value }) => [name, texts[name] ?? value]));
      const reply = await table.ask(who, each.action, form(kept));
      const next = reply.headers.get('Location');
      const page = reply.status === 303 && next ? await table.ask(who, next) : reply;
      read(`${each.action} of ${who}`, await page.text());
    }
  };
  await send('known', paths.account(), { mail: 'somebody@test.example', name: 'ξ', days: '3' });
  await send('known', paths.account(), { code: '000000' });
  await send('stranger', paths.signIn(), { mail: 'somebody@test.example', code: '000000', link: 'ξ' });
  const word = String(en.account.eraseWord);
  const erase = formsOf(await (await table.ask('known', paths.account())).text()).find(({ action }) =>
    action.includes('erase'),
  );
  const fields = Object.fromEntries(erase?.fields.map(({ name, value }) => [name, value]) ?? []);
  read('erased', await (await table.ask('known', erase?.action ?? '', form({ ...fields, word }))).text());
  await table.close();
  nothingIsLeft();
});

test('what every page says has just been done', async () => {
  const done = Object.values(plain).flatMap((part) =>
    typeof part === 'object' && 'done' in part ? Object.keys(part.done) : [],
  );
  for (const path of [...pagesOf('open'), ...sitePages]) {
    for (const command of new Set(done)) {
      const join = path.includes('?') ? '&' : '?';
      for (const who of ['invited', 'convener'] as const) {
        for (const of of [command, `account.${command}`]) {
          read(`${path} after ${of}`, await (await table.ask(who, `${path}${join}done=${of}`)).text());
        }
      }
    }
  }
  nothingIsLeft();
});

test('every form that is refused, on every page', async () => {
  const tried = new Set<string>();
  for (const who of ['stranger', 'invited', 'moderator', 'convener', 'opener'] as const) {
    for (const path of [...pagesOf('open'), ...sitePages]) {
      const page = await (await table.ask(who, path)).text();
      for (const each of formsOf(page)) {
        const texts = each.fields.filter(({ kind }) => kind === 'text').map(({ name }) => name);
        if (each.method !== 'post' || texts.length === 0) continue;
        for (const text of ['', 'ξ'.repeat(9_000), 'ξ\u202e']) {
          const what = `${who} ${each.action} ${text.length}`;
          if (tried.has(what)) continue;
          tried.add(what);
          const kept = Object.fromEntries(each.fields.map(({ name, value }) => [name, value]));
          const sent = { ...kept, ...Object.fromEntries(texts.map((name) => [name, text])) };
          read(`${what} from ${path}`, await (await table.ask(who, each.action, form(sent))).text());
        }
      }
    }
  }
  assert.ok(tried.size > 60, `${tried.size} forms were sent`);
  nothingIsLeft();
});

const sitePages = [
  ...[paths.home(), paths.convene(), paths.account(), paths.api(), paths.signIn(), '/nowhere'],
  ...[paths.procedures(), ...procedures.map(({ id }) => paths.procedure(id))],
  ...templates.map(({ id }) => `${paths.convene()}?template=${id}`),
  paths.signInWith('x'.repeat(32)),
  paths.unsubscribe('x'.repeat(32)),
];

function pagesOf(slug: string): string[] {
  const {
    process,
    commonGround,
    takePart,
    join,
    table,
    mine,
    desk,
    queue,
    invitations,
    charter,
    embed,
    similar,
    reports,
  } = paths;
  return [
    ...[process, commonGround, takePart, join, table, mine, desk, queue, invitations, charter, embed, reports].map(
      (at) => at(slug),
    ),
    ...[`${similar(slug)}?text=networks`, `${similar(slug)}?text=zzz`, `${queue(slug)}?find=networks`],
    ...[
      paths.contributions(slug),
      `${paths.contributions(slug)}?answer=open`,
      paths.annex(slug),
      paths.uptake(slug),
      paths.unanswered(slug),
    ],
    ...[paths.text(slug), paths.redline(slug), `${paths.redline(slug)}?from=0`],
    ...[paths.commitments(slug), paths.commitmentsBy(slug, 'due'), paths.quality(slug)],
    ...[paths.objections(slug), `${paths.objections(slug)}?set=rough&class=merits`, `${paths.objections(slug)}?page=9`],
    paths.calls(slug),
    paths.webhooks(slug),
    paths.decisions(slug),
    paths.reviews(slug),
    ...[paths.outcome(slug), `${paths.outcome(slug)}?publish=1`],
    ...[paths.assessments(slug), paths.brief(slug, '')],
    ...[`${invitations(slug)}?slips=1`, `${desk(slug)}?close=1`, paths.invitation(slug, 'x'.repeat(32))],
  ];
}
