/**
 * From contributions to a text, as people with browsers would go: brought in by the program, made into clauses by editors' forms,
 * commented, amended, objected to, called; at the end every input stands in the annex with its answer, counted in three ways.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Letter } from '../../src/app/mailer.ts';
import { commentKinds } from '../../src/domain/comments.ts';
import { dispositionOf, openInputs } from '../../src/domain/dispositions.ts';
import { current, orphansOf } from '../../src/domain/document.ts';
import { type ObjectionAct, objectionMachine } from '../../src/domain/machine.ts';
import { SqliteStore } from '../../src/store/sqlite.ts';
import { paths } from '../../src/web/paths.ts';
import { words } from '../../src/words/index.ts';
import { start } from '../cli/program.ts';
import { folderWith } from '../exchange/folder.ts';
import { emptySite } from '../site.ts';
import { skip as noBrowser, openBrowser } from './browser.ts';
import {
  byMailLink,
  cookieOf,
  type Filled,
  fill as fillIn,
  formOf,
  give,
  type Meeting,
  press,
  refusedTo,
  signsInByForms,
  takeSeat,
  type Visitor,
  visitor,
} from './people.ts';
import { Reader } from './reader.ts';
import { countsOf, keep, telling, told } from './telling.ts';

const NETMUNDIAL = join(import.meta.dirname, '../../../shared/data/netmundial');
const skip = noBrowser || (existsSync(NETMUNDIAL) ? false : `needs ${NETMUNDIAL}`);

const slug = 'sao-paulo';
const seats = ['government', 'private-sector', 'civil-society', 'technical-community', 'academia', 'users'];
const [CONTRIBUTIONS, COMMENTS, AMENDMENTS, OBJECTIONS] = [187, 60, 12, 9];
const en = words('en');

interface Hand {
  readonly cookie: string;
}

describe('from contributions to a text', { skip }, () => {
  let meeting: Meeting;
  const letters: Letter[] = [];
  const { say, next, end } = telling();
  const chapter = (name: string, tell: () => Promise<void>) => test(name, next(tell));

  /** In a browser with a script, and without one. */
  const editors: Visitor[] = [];
  let chair: Visitor;
  const people: Hand[] = [];
  const talking: Visitor[] = [];
  let [editing, chairing, appealed]: Hand[] = [];

  const at = (path: string) => meeting.seen.address + path;
  const nouns = async () => (await meeting.seen.given.hosted(slug)).lane.process.nouns;
  const document = async () => (await nouns()).documents.list[0] ?? assert.fail('no text');
  const clauses = async () => {
    const { documents } = await nouns();
    return (await document()).order.filter((id) => documents.clauses.get(id)?.kind === 'clause');
  };
  const base = async (id: string) => current((await nouns()).documents.clauses.get(id) ?? assert.fail(id)).hash;
  const act = (hand: Hand | undefined, command: string, input: object) =>
    give(meeting, hand ?? assert.fail('nobody'), command, input);

  const fill = (page: Page, path: string, form: readonly [string, string], fields: readonly Filled[]) =>
    fillIn(page, at(path), form, fields);

  async function comesAs(role: string, options: BrowserContextOptions = {}): Promise<Visitor> {
    const { token } = await meeting.seen.doors.accounts.siteLink([role]);
    const one = await visitor(meeting.seen, options);
    await one.page.goto(at(paths.signInWith(token)));
    await press(one.page, one.page.locator('main form button'));
    return one;
  }

  const withoutScript = { javaScriptEnabled: false };
  const store = { file: '' };

  before(async () => {
    store.file = join(folderWith(), 'data');
    const { status, err } = start('import', 'netmundial', NETMUNDIAL, '--as', slug, '--data', store.file);
    assert.equal(status, 0, err);
    const post = (letter: Letter) => void letters.push(letter);
    const site = emptySite(Date.now, {}, new SqliteStore(join(store.file, 'plenary.db')));
    meeting = { seen: await openBrowser(site, { post }), slug, letters };
    say(`plenary import netmundial: a process at /p/${slug}`);
  });
  after(async () => {
    await meeting?.seen.close();
    assert.deepEqual(meeting?.seen.given.failures ?? [], []);
    end();
  });

  chapter('187 contributions are there; two editors, two chairs and twelve people of six seats come', async () => {
    const { contributions } = await nouns();
    assert.equal(contributions.list.length, CONTRIBUTIONS);
    editors.push(await comesAs('editor'), await comesAs('editor', withoutScript));
    chair = await comesAs('chair', withoutScript);
    const other = await comesAs('chair');
    [editing, chairing, appealed] = await Promise.all(
      [editors[0], chair, other].map(async (one) => ({ cookie: await cookieOf(one?.context ?? assert.fail()) })),
    );
    for (const [number, seat] of [...seats, ...seats].entries()) {
      const mail = `story-${number}@people.example`;
      if (number < 2) {
        const one = await visitor(meeting.seen, number === 1 ? { ...withoutScript, locale: 'en' } : { locale: 'en' });
        await byMailLink(meeting, one.page, mail);
        await one.page.goto(at(paths.join(slug)));
        await takeSeat(one.page, seat);
        talking.push(one);
        people.push({ cookie: await cookieOf(one.context) });
        continue;
      }
      const reader = new Reader();
      await signsInByForms(meeting, reader, mail, 'link');
      await reader.open(at(paths.join(slug)));
      await reader.send('participant-join-', { seat });
      people.push({ cookie: reader.cookie });
    }
    say(`${people.length} people of ${seats.length} seats, two editors and two chairs`);
  });

  chapter('editors make three clauses of the contributions, by form, and each names what it comes from', async () => {
    const [scripted, plain] = editors.map(({ page }) => page);
    assert.ok(scripted && plain);
    await fill(
      scripted,
      paths.text(slug),
      ['document.open', ''],
      [
        ['title', 'Principles (a story)'],
        ['text', '# Principles'],
        ['instruction', 'Contributions to NETmundial, read by the editors.'],
      ],
    );
    const heading = (await document()).order[0] ?? assert.fail();
    const written = [
      [scripted, 'Everyone has the right to freedom of expression and to privacy on the Internet.', 'C3\nC20\nC144'],
      [plain, 'The Internet stays one network, global and interconnected.', 'C7\nC51'],
      [scripted, 'Its governance is open to all, and each decision names who took it.', 'C12\nC99\nC180'],
    ] as const;
    let before: string = heading;
    for (const [page, text, sources] of written) {
      await fill(
        page,
        paths.clause(slug, before),
        ['clause.add', ''],
        [
          ['text', text],
          ['sources', sources],
        ],
      );
      before = (await document()).order.at(-1) ?? assert.fail();
    }
    assert.equal((await clauses()).length, 3);
    assert.deepEqual(orphansOf(await document()), []);
    const { shaped } = (await nouns()).documents;
    say(`a text with 3 clauses from ${shaped.size} contributions, by form: 2 with a script, 1 without`);
    await fill(plain, paths.text(slug), ['draft.publish', ''], [['note', 'For comments.']]);
    await fill(chair.page, paths.text(slug), ['window.open', ''], [['days', '7']]);
    const { windows } = await document();
    assert.equal((windows[0]?.closesAt ?? 0) - (windows[0]?.opensAt ?? 0), 7 * 86_400_000);
    say('draft 1; open for comments for seven days');
  });

  chapter('sixty comments of every kind from six seats, by form and by request', async () => {
    const ids = await clauses();
    for (const [i, one] of talking.entries()) {
      for (const kind of commentKinds) {
        const id = ids[i] ?? assert.fail();
        const about = kind === 'missing' ? `missing-${id}` : id;
        const more: Filled[] = kind === 'evidence' ? [['links', 'https://www.rfc-editor.org/rfc/rfc1958']] : [];
        const named: Filled[] = kind === 'missing' ? [] : [['kind', kind]];
        const words: Filled[] = kind === 'comment' && i === 0 ? [['words', 'freedom of expression']] : [];
        const fields: Filled[] = [...named, ...words, ['text', `A made-up ${kind}, by form ${i}.`], ...more];
        await fill(one.page, paths.clause(slug, id), ['comment.make', about], fields);
      }
    }
    const { list } = (await nouns()).comments;
    assert.equal(list.length, 2 * commentKinds.length);
    assert.ok(list[0]?.quote);
    for (let i = list.length; i < COMMENTS; i++) {
      const kind = commentKinds[i % 3] ?? 'comment';
      const clause = ids[i % 3] ?? '';
      const input = { kind, clause, base: await base(clause), text: `A made-up ${kind} number ${i}.` };
      await act(people[i % people.length], 'comment.make', input);
    }
    const { comments } = await nouns();
    assert.equal(comments.list.length, COMMENTS);
    assert.equal(new Set(comments.list.map(({ seat }) => seat)).size, seats.length);
    say(
      `${COMMENTS} comments from ${seats.length} seats: ${2 * commentKinds.length} by form, each kind with a script and without`,
    );
  });

  chapter('twelve amendments from six seats, adopted, declined, overtaken and withdrawn', async () => {
    const ids = await clauses();
    const wordings = [
      'Everyone has the right to free expression, and to privacy.',
      'The Internet stays one global network.',
    ];
    for (const [i, one] of talking.entries()) {
      const id = ids[i] ?? assert.fail();
      await fill(
        one.page,
        paths.clause(slug, id),
        ['amendment.propose', id],
        [
          ['wording', wordings[i] ?? ''],
          ['reason', 'Shorter (made up).'],
        ],
      );
      await fill(
        one.page,
        paths.clause(slug, id),
        ['amendment.propose', `after-${id}`],
        [
          ['wording', `A made-up clause that is missing after clause ${i + 1}.`],
          ['reason', 'It is missing (made up).'],
        ],
      );
    }
    for (let i = 4; i < AMENDMENTS; i++) {
      const clause = ids[2] ?? '';
      const input = { clause, base: await base(clause), wording: `Made-up wording number ${i}.`, reason: 'Made up.' };
      await act(people[i % people.length], 'amendment.propose', input);
    }
    const { list } = (await nouns()).amendments;
    assert.equal(list.length, AMENDMENTS);
    for (const hand of people.slice(4, 10))
      await act(hand, 'amendment.back', { amendment: list[0]?.id, stance: 'support' });
    // A1 changes the first clause, A3 the second: each editor adopts one of them by form.
    for (const [i, place] of [0, 2].entries()) {
      const id = list[place]?.id ?? '';
      const page = editors[i]?.page ?? assert.fail();
      await fill(
        page,
        paths.clause(slug, ids[i] ?? ''),
        ['amendment.adopt', id],
        [['reason', 'Shorter and the same.']],
      );
    }
    await act(editing, 'amendment.adopt', { amendment: list[3]?.id, reason: 'It was missing.' });
    await act(people[4], 'amendment.withdraw', { amendment: list[4]?.id, reason: 'Another says it better.' });
    const overtaken = { amendment: list[5]?.id, outcome: 'overtaken', reason: 'Said elsewhere by now.' };
    await act(chairing, 'amendment.decline', overtaken);
    for (const i of [1, 6, 7, 8, 9, 10, 11])
      await act(chairing, 'amendment.decline', {
        amendment: list[i]?.id,
        reason: 'It does not say what was discussed.',
      });
    const outcomes = (await nouns()).amendments.list.map(({ settled }) => settled?.outcome);
    assert.deepEqual(countsOf(outcomes), { adopted: 3, declined: 7, withdrawn: 1, overtaken: 1 });
    say(`${AMENDMENTS} amendments: ${told(countsOf(outcomes))}; 4 proposed and 2 adopted by form`);
  });

  chapter('nine objections go through every path of the ledger', async () => {
    const ids = await clauses();
    const reason = 'A made-up reason.';
    for (const [i, one] of talking.entries()) {
      const id = ids[i] ?? assert.fail();
      await fill(
        one.page,
        paths.clause(slug, id),
        ['objection.raise', id],
        [
          ['class', 'rights'],
          ['reason', reason],
          ['remedy', 'Other words.'],
        ],
      );
    }
    const classes = ['merits', 'authority', 'process', 'rights', 'evidence'];
    for (let i = 2; i < OBJECTIONS; i++) {
      const clause = ids[i % 3] ?? '';
      const input = { clause, base: await base(clause), class: classes[i % 5], reason, remedy: 'Other words.' };
      await act(people[i], 'objection.raise', input);
    }
    const objections = (await nouns()).objections.list;
    const of = (i: number) => ({ objection: objections[i]?.id });
    const move = (i: number, what: ObjectionAct, more: object = {}, hand = chairing) =>
      act(hand, 'objection.move', { ...of(i), act: what, ...more });
    const reasons = 'For reasons that are made up.';
    const contest = (i: number, what: 'stand' | 'escalate') =>
      act(people[i], 'objection.contest', { ...of(i), act: what, reasons });
    const word = (i: number, what: string) => act(people[i], 'objection.word', { ...of(i), word: what });
    /** A change that can be named as what an objection led to. */
    const change = async (clause: string, text: string, source: string) => {
      await act(editing, 'clause.change', { clause, base: await base(clause), text, sources: [source] });
      return (await document()).changes.length - 1;
    };

    await move(0, 'set_aside', { code: 'out_of_scope', reasons });
    await contest(0, 'escalate');
    await move(0, 'overrule', { reasons }, appealed);

    await move(1, 'admit');
    const first = await change(ids[1] ?? '', 'The Internet stays one network, whoever runs a part of it.', 'O2');
    await move(1, 'accommodate', { change: first, reasons });
    await contest(1, 'stand');
    const second = await change(
      ids[1] ?? '',
      'The Internet stays one network for everybody, whoever runs a part of it.',
      'O2',
    );
    await move(1, 'accommodate', { change: second, reasons });
    await word(1, 'satisfied');

    await act(people[2], 'objection.retract', { ...of(2), word: 'satisfied' });

    await move(3, 'admit');
    await move(3, 'discuss', { reasons });
    await move(3, 'answer', { reasons }, editing);
    await move(3, 'find_no_bearing', { reasons });
    await word(3, 'can_live_with');

    await move(4, 'admit');
    await move(4, 'answer', { reasons }, editing);
    await move(4, 'find_outweighed', { reasons, alternatives: 'Two other wordings (made up).' });
    await word(4, 'maintains');

    await move(5, 'admit');
    await move(5, 'stand', { reasons });

    await move(6, 'admit');
    await move(6, 'answer', { reasons });
    await move(6, 'find_no_bearing', { reasons });
    await contest(6, 'stand');
    await contest(6, 'escalate');
    await move(6, 'uphold', { reasons }, appealed);
    const third = await change(
      ids[0] ?? '',
      'Everyone has the right to free expression, and to privacy, also online.',
      'O7',
    );
    await move(6, 'resolve_upheld', { change: third, reasons }, editing);

    await move(7, 'admit');
    await move(7, 'discuss', { reasons });
    await act(people[7], 'objection.say', { ...of(7), text: 'Something said (made up).' });
    await act(chairing, 'objection.reply', { ...of(7), text: 'Something replied (made up).' });
    await move(7, 'answer', { reasons });
    await move(7, 'discuss', { reasons });
    await act(people[7], 'objection.retract', { ...of(7), word: 'can_live_with', reasons });

    await move(8, 'admit');
    const { list } = (await nouns()).objections;
    const acts = new Set(list.flatMap(({ steps }) => steps.map((step) => step.act)));
    assert.deepEqual([...acts].sort(), Object.keys(objectionMachine.acts).sort());
    say(
      `${OBJECTIONS} objections through all ${acts.size} acts of the ledger: ${told(countsOf(list.map(({ state }) => state)))}`,
    );
  });

  chapter(
    'a change without a source is refused at last call; once it is cited the call opens and the text is frozen',
    async () => {
      const [scripted, plain] = editors.map(({ page }) => page);
      assert.ok(scripted && plain);
      const id = (await clauses()).at(-1) ?? '';
      const path = paths.clause(slug, id);
      await fill(
        scripted,
        path,
        ['clause.change', ''],
        [['text', 'Its governance is open, and each decision names who took it and when.']],
      );
      assert.equal(orphansOf(await document()).length, 1);
      await fill(plain, paths.text(slug), ['draft.publish', ''], [['note', 'With a change that cites nothing.']]);
      await chair.page.goto(at(paths.text(slug)));
      assert.equal(await formOf(chair.page, 'lastcall.open').count(), 0);
      assert.ok((await chair.page.locator('main').textContent())?.includes(en.text.call.notYet));
      const refused = await send(chairing, 'lastcall.open', { days: 7 });
      assert.deepEqual([refused.status, refused.code], [409, 'orphan-changes']);
      say(
        `a last call on ${orphansOf(await document()).length} change without a source: refused (${refused.status}, ${refused.code})`,
      );
      await fill(plain, path, ['change.cite', ''], [['sources', 'K1\nC12']]);
      assert.deepEqual(orphansOf(await document()), []);
      await fill(chair.page, paths.text(slug), ['lastcall.open', ''], [['days', '7']]);
      assert.equal((await document()).lastCalls.length, 1);
      const edit = await send(editing, 'clause.change', {
        clause: id,
        base: await base(id),
        text: 'Later.',
        sources: ['K2'],
      });
      assert.equal(edit.code, 'in-last-call');
      say('cited by form, and accepted: draft 2 is in its last call, and an edit is refused');
    },
  );

  const send = (hand: Hand | undefined, command: string, input: object) =>
    refusedTo(meeting, hand ?? assert.fail('nobody'), command, input);

  chapter('every input is answered, one of them twice; its author finds it in “mine”', async () => {
    const labels = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);
    const { shaped } = (await nouns()).documents;
    const { contributions } = await nouns();
    const cited = contributions.list.flatMap(({ id }, i) => (shaped.has(id) ? [`C${i + 1}`] : []));
    const answer = (inputs: readonly string[], disposition: string, reason: string, more: object = {}) =>
      act(chairing, 'disposition.give', { inputs, disposition, reason, ...more });
    await answer(cited, 'accepted', 'A clause cites it.');
    await answer(['C147'], 'duplicate', 'The same text was handed in twice.', { of: 'C144' });
    const rest = labels('C', CONTRIBUTIONS).filter((each) => !cited.includes(each) && each !== 'C147');
    await answer(rest.slice(0, 100), 'accepted-in-part', 'Three clauses say a part of it.');
    await answer(rest.slice(100), 'noted', 'It was read; no clause came of it.');
    const remarks = labels('K', COMMENTS);
    await answer(remarks.slice(0, 20), 'accepted', 'Draft 2 says so.');
    await answer(remarks.slice(20, 40), 'not-accepted', 'Others asked for the opposite.');
    await answer(remarks.slice(40), 'out-of-scope', 'It is about another text.');
    assert.equal(openInputs(await nouns(), Date.now()).length, 0);
    const [first] = (await nouns()).comments.list;
    const [me] = talking;
    assert.ok(first && me);
    await me.page.goto(at(paths.mine(slug)));
    for (const section of ['comments', 'amendments', 'objections'])
      assert.ok((await me.page.locator(`#${section} li`).count()) > 0, section);
    await fill(me.page, paths.mine(slug), ['disposition.dispute', first.id], [['why', 'I meant something else.']]);
    assert.equal(openInputs(await nouns(), Date.now()).length, 1);
    await answer(['K1'], 'accepted-in-part', 'Now with what you meant.');
    assert.equal(dispositionOf((await nouns()).dispositions, first.id)?.disposition, 'accepted-in-part');
    say(`${CONTRIBUTIONS + COMMENTS} inputs answered in 8 acts; one answer disputed in “mine”, and given anew`);
  });

  chapter(
    'the annex is complete: comments in are dispositions out, by the journal, by the page and by the file',
    async () => {
      const inputs = CONTRIBUTIONS + COMMENTS;
      const counted = await countedInJournal();
      assert.deepEqual(counted, { in: inputs, out: inputs });
      const file = await (await fetch(at(paths.annexCsv(slug)))).text();
      const rows: Record<string, string>[] = parse(file, { columns: true, bom: true });
      const answered = rows.filter(({ disposition, reason }) => disposition && disposition !== 'open' && reason);
      assert.deepEqual(
        [rows.length, answered.length, new Set(rows.map(({ id }) => id)).size],
        [inputs, inputs, inputs],
      );
      const { page } = talking[0] ?? assert.fail();
      await page.goto(at(paths.annex(slug)));
      const sentence = en.dispositions.complete({ in: inputs, answered: inputs, open: 0 });
      assert.ok((await page.locator('main').textContent())?.includes(sentence), sentence);
      keep('annex.csv', file);
      keep('annex.png', await page.screenshot({ fullPage: false }));
      say(
        `annex: ${counted.in} in, ${counted.out} out by the journal; ${rows.length} rows, ${answered.length} answered in the CSV`,
      );
      say(`dispositions: ${told(countsOf(rows.map(({ disposition }) => disposition)))}`);
      await page.goto(at(paths.uptake(slug)));
      const kinds = await page.locator('section').first().locator('tbody tr').allInnerTexts();
      assert.equal(kinds.length, 5);
      keep('uptake.png', await page.screenshot({ fullPage: true }));
      say(
        `uptake: ${kinds
          .slice(1)
          .map((row) => row.replace(/\s+/g, ' '))
          .join(' | ')}`,
      );
      for (const { complaints } of [...talking, ...editors, chair]) assert.deepEqual(complaints, []);
    },
  );

  /** From the rows alone: what came in, and what has an answer that nobody disputed since. */
  async function countedInJournal(): Promise<{ in: number; out: number }> {
    const { store } = meeting.seen.given.site;
    const { id } = (await store.processes()).find((each) => each.slug === slug) ?? assert.fail();
    const [came, answered] = [new Set<string>(), new Set<string>()];
    for await (const rows of store.read(id, 0)) {
      for (const { row } of rows) {
        const data = JSON.parse(row.data);
        if (row.type === 'contribution.imported') came.add(data.contribution);
        if (row.type === 'comment.made') came.add(data.comment);
        if (row.type === 'disposition.given') for (const input of data.inputs) answered.add(input);
        if (row.type === 'disposition.disputed') answered.delete(data.input);
      }
    }
    return { in: came.size, out: [...answered].filter((input) => came.has(input)).length };
  }
});
