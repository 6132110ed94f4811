/**
 * From a draft to an outcome that stands an appeal, on the sample: called twice, objected to, found, challenged, final, appealed,
 * published, endorsed, promised, reviewed. At the end every tally is counted again from the tables of the annex alone.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import type { Letter } from '../../src/app/mailer.ts';
import { isRefusal } from '../../src/base/result.ts';
import { openInputs } from '../../src/domain/dispositions.ts';
import { current, orphansOf } from '../../src/domain/document.ts';
import { wordOf } from '../../src/domain/objections.ts';
import { sampleProcess } from '../../src/exchange/sample.ts';
import { openingOfSample } from '../../src/exchange/sampleOrders.ts';
import { first } from '../../src/exchange/sampleText.ts';
import type { CommitmentModel } from '../../src/views/commitment.ts';
import { inputRef } from '../../src/views/input.ts';
import type { Outcome } from '../../src/views/outcomeModel.ts';
import { outcomeFormats } from '../../src/web/outcomeFormats.ts';
import { paths } from '../../src/web/paths.ts';
import { words } from '../../src/words/index.ts';
import { operator } from '../given.ts';
import { annexOf, recounts, rowsOf } from '../outcomeCount.ts';
import {
  opensAsAkomaNtoso,
  opensAsCalendar,
  opensAsDocx,
  opensAsFeed,
  opensAsJsonld,
  opensAsPdf,
} from '../outcomeReaders.ts';
import { emptySite } from '../site.ts';
import { openBrowser, skip } from './browser.ts';
import { Company, type Hand } from './outcomeHands.ts';
import { formOf, type Meeting, refusedTo } from './people.ts';
import { Reader } from './reader.ts';
import { countsOf, keep, telling, told } from './telling.ts';

const slug = 'routing-security';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WINDOW = 14;
const en = words('en');
const because = 'For reasons that are made up.';

/** Who comes by an open link, of each seat; nobody for academia. */
const crowd = {
  governments: 6,
  'private-sector': 6,
  'civil-society': 5,
  'technical-community': 7,
  'international-organisations': 5,
} as const;
/** Those of a seat take turns; most go along. */
const stances = ['support', 'live-with', 'support', 'support', 'abstain', 'live-with', 'stand-aside'] as const;

describe('from a call to an outcome that stands an appeal', { skip }, () => {
  let meeting: Meeting;
  let company: Company;
  const letters: Letter[] = [];
  const { say, next, end } = telling();
  const chapter = (name: string, tell: () => Promise<void>) => test(name, next(tell));
  let passed = 0;
  const clock = () => Date.now() + passed;

  let [convener, chair, editor, scrutineer, delegate]: Hand[] = [];
  let [minister, operating, speaker, second]: Hand[] = [];
  const others: Reader[] = [];
  const editions: Outcome[] = [];
  let court = '';
  let maintained = '';
  let promise = '';

  const known = (hand: Hand | undefined): Hand => hand ?? assert.fail('nobody');
  const nouns = async () => (await meeting.seen.given.hosted(slug)).lane.process.nouns;
  const item = async () => (await nouns()).items.list[0] ?? assert.fail('nothing is tabled');
  const call = async () => (await nouns()).calls.list.at(-1) ?? assert.fail('no call');
  const objections = async () => (await nouns()).objections.list;
  const clauseOf = async (text: string) => {
    const { clauses } = (await nouns()).documents;
    return [...clauses.values()].find(({ versions }) => versions[0]?.text === text) ?? assert.fail(text);
  };
  const act = (hand: Hand | undefined, command: string, input: object) => company.act(known(hand), command, input);
  const fill = (hand: Hand | undefined, ...form: Parameters<Company['fill']> extends [Hand, ...infer R] ? R : never) =>
    company.fill(known(hand), ...form);
  const refused = async (hand: Hand | undefined, command: string, input: object) => {
    const cookie = await company.cookieOf(known(hand));
    return (await refusedTo(meeting, { cookie }, command, input)).code;
  };
  const fetched = async (path: string): Promise<Buffer> => {
    const reply = await fetch(meeting.seen.address + path);
    assert.equal(reply.status, 200, path);
    return Buffer.from(await reply.arrayBuffer());
  };
  /** The same, where a browser of a machine that has much to do may say that it takes longer. */
  const printed = async (path: string, times = 5): Promise<Buffer> => {
    const { status } = await fetch(meeting.seen.address + path);
    return (status === 202 || status === 503) && times > 0 ? printed(path, times - 1) : fetched(path);
  };
  const json = async <T>(path: string): Promise<T> => JSON.parse(String(await fetched(paths.json(path))));
  const outcome = () => json<Outcome>(paths.outcome(slug));
  const main = async (page: Page) => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const shot = async (page: Page, name: string) => {
    if (process.env.PLENARY_STORY_FILES) keep(`${name}.png`, await page.screenshot({ fullPage: true }));
  };
  /** As a field for a time has it. */
  const timed = (at: number) => new Date(at).toISOString().slice(0, 16);

  async function pass(days: number): Promise<void> {
    passed += days * DAY;
    await meeting.seen.given.site.closeDueStages();
  }

  async function change(text: string, to: string, source: string): Promise<void> {
    const clause = await clauseOf(text);
    await act(editor, 'clause.change', {
      clause: clause.id,
      base: current(clause).hash,
      text: to,
      sources: [source],
    });
  }

  before(async () => {
    const post = (letter: Letter) => void letters.push(letter);
    const site = await emptySite(clock);
    const orders = openingOfSample(sampleProcess(), clock(), 'drafted');
    const made = await site.site.create(
      orders.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator })),
    );
    assert.ok(!isRefusal(made), JSON.stringify(made));
    meeting = { seen: await openBrowser(Promise.resolve(site), { post, clock }), slug, letters };
    company = new Company(meeting, clock);
    const { documents } = await nouns();
    say(`the sample with draft ${documents.list[0]?.drafts.length} of its text, open for comments`);
  });
  after(async () => {
    await meeting?.seen.close();
    assert.deepEqual(meeting?.seen.given.failures ?? [], []);
    end();
  });

  chapter('a convener invites to four roles; four people and a crowd of five seats come', async () => {
    convener = await company.comes('convener', true);
    const { token } = await meeting.seen.doors.accounts.siteLink(['convener']);
    await convener.reader.open(meeting.seen.address + paths.signInWith(token));
    await convener.reader.send(paths.signIn());
    const invited = ['chair', 'editor', 'scrutineer', 'delegate'] as const;
    const invitations = invited.map((role) => ({ role, name: `A made-up ${role}` }));
    await act(convener, 'invitations.issue', { invitations });
    const rows = [...(await nouns()).invitations.list];
    [chair, editor, scrutineer, delegate] = await Promise.all(
      invited.map(async (role) => {
        // Two of them sit at a browser that runs no script.
        const hand = await company.comes(role, role === 'editor' || role === 'delegate');
        const { token = '' } = rows.find((each) => each.role === role) ?? {};
        await company.accepts(hand, paths.invitation(slug, token));
        return hand;
      }),
    );
    const society = { organisation: 'A made-up society', speaksFor: 'organisation' };
    [minister, operating, speaker, second] = await Promise.all(
      [
        { name: 'minister', script: true, seat: 'governments' },
        { name: 'operator', script: false, seat: 'private-sector' },
        { name: 'speaker', script: true, seat: 'civil-society', ...society },
        { name: 'second', script: false, seat: 'civil-society', ...society },
      ].map(async ({ name, script, ...details }) => {
        const hand = await company.comes(name, script);
        await company.joins(hand, details);
        return hand;
      }),
    );
    for (const [seat, many] of Object.entries(crowd)) {
      for (let i = 0; i < many; i++) {
        const reader = new Reader();
        await company.joins({ reader }, { seat });
        others.push(reader);
      }
    }
    say(`${others.length + 4} people of ${Object.keys(crowd).length} seats, and a convener, a chair, an editor …`);
  });

  chapter('what came in on the third draft is answered; the fourth is tabled, and noticed', async () => {
    await act(editor, 'amendment.adopt', {
      amendment: (await nouns()).amendments.list[6]?.id,
      reason: because,
    });
    await change(
      first.transit,
      'Whoever sells transit filters what customers announce; the small begin in a year.',
      'O8',
    );
    const [, , , , , contact, faith, transit] = await objections();
    await act(chair, 'objection.move', { objection: transit?.id, act: 'admit' });
    for (const [objection, text] of [
      [contact, first.contact],
      [faith, first.faith],
      [transit, first.transit],
    ] as const) {
      const last = (await clauseOf(text)).changes.at(-1);
      await act(editor, 'objection.move', {
        objection: objection?.id,
        act: 'accommodate',
        change: last,
        reasons: because,
      });
    }
    const state = await nouns();
    const open = openInputs(state, clock()).map(({ id }) => inputRef(state, id).label);
    await act(editor, 'disposition.give', { inputs: open, disposition: 'noted', reason: because });
    await act(editor, 'draft.publish', { note: 'After the third reading (made up).' });
    const document = (await nouns()).documents.list[0] ?? assert.fail();
    assert.deepEqual(orphansOf(document), []);
    const asked = [
      ['question', 'Are these the commitments that we make? (Made up.)'],
      ['inScope', ''],
    ] as const;
    await fill(convener, paths.calls(slug), ['item.table', document.id], asked);
    const { id, procedure } = await item();
    assert.equal(procedure.id, 'routing-security-table');
    assert.equal(await refused(chair, 'item.move', { item: id, act: 'discuss' }), 'notice-short');
    await pass(2);
    await fill(chair, paths.calls(slug), ['item.move', `discuss-${id}`]);
    await fill(chair, paths.calls(slug), ['call.announce', `announce-${id}`]);
    const opening = { item: id, kind: 'last', days: WINDOW, hidden: true };
    assert.equal(await refused(chair, 'call.open', opening), 'notice-short');
    say(`${open.length} inputs answered; draft ${document.drafts.length} tabled and announced by form`);
    say('a call before the notice is over: refused (notice-short)');
  });

  const opens = async () => {
    await pass(2);
    const fields = [
      ['kind', 'last'],
      ['days', String(WINDOW)],
      ['hidden', ''],
    ] as const;
    await fill(chair, paths.calls(slug), ['call.open', `open-${(await item()).id}`], fields);
  };

  const everybodySpeaks = async () => {
    const { id } = await call();
    for (const [i, { cookie }] of others.entries()) {
      const stance = stances[i % stances.length];
      const reply = await refusedTo(meeting, { cookie }, 'position.take', { call: id, stance, reason: because });
      assert.equal(reply.status, 200, reply.code);
    }
  };

  chapter('a last call for fourteen days: two people object, and an organisation speaks with two voices', async () => {
    await opens();
    const { id, hash, closesAt, opensAt } = await call();
    assert.equal(closesAt - opensAt, WINDOW * DAY);
    await everybodySpeaks();
    const clause = await clauseOf(first.court);
    court = clause.id;
    await fill(
      minister,
      paths.clause(slug, court),
      ['objection.raise', court],
      [
        ['class', 'merits'],
        ['reason', 'Theft of routes takes minutes (made up).'],
        ['remedy', 'An order for a day.'],
      ],
    );
    const page = await company.open(known(minister), paths.call(slug, id));
    assert.equal(await page.locator('[name=stance]:checked').count(), 0);
    const position = ['position.take', 'self'] as const;
    const against = [
      ['stance', 'disagree'],
      ['reason', 'An order for a day is needed (made up).'],
    ] as const;
    await fill(minister, paths.call(slug, id), position, against);
    await fill(operating, paths.call(slug, id), position, [
      ['stance', 'object'],
      ['reason', 'It counts how many, and not for how long (made up).'],
      ['remedy', 'Say how long each lasted.'],
      ['class', 'evidence'],
    ]);
    await fill(speaker, paths.call(slug, id), ['position.take', 'organisation'], [['stance', 'support']]);
    await fill(second, paths.call(slug, id), ['position.confirm', '']);
    const seen = await company.open(known(second), paths.call(slug, id));
    assert.ok((await main(seen)).includes(en.calls.hidden), 'nobody sees figures before it closes');
    const edit = { clause: court, base: current(clause).hash, text: 'Later.', sources: ['K1'] };
    assert.equal(await refused(editor, 'clause.change', edit), 'text-in-call');
    assert.equal((await objections()).length, 10);
    say(`last call 1 on ${hash.slice(0, 12)}: positions and two objections by form; an edit is refused (text-in-call)`);
    await pass(WINDOW);
    assert.equal((await item()).state.at, 'evaluating');
    const over = await company.open(known(minister), paths.call(slug, id));
    assert.ok(!(await main(over)).includes(en.calls.hidden));
    await shot(over, 'call');
    say(`${WINDOW} days later it is closed; its figures are there`);
  });

  chapter(
    'one objection is accommodated, the other outweighed and maintained; the changed text is called again',
    async () => {
      const [theirs, other] = (await objections()).slice(-2);
      const of = (id: string | undefined) => paths.objection(slug, id ?? '');
      const move = (
        hand: Hand | undefined,
        id: string | undefined,
        what: string,
        fields: readonly (readonly [string, string])[] = [],
      ) => fill(hand, of(id), ['objection.move', `${what}-${id}`], fields);
      maintained = theirs?.id ?? '';
      await move(chair, other?.id, 'admit');
      await act(chair, 'objection.move', { objection: maintained, act: 'admit' });
      await move(chair, maintained, 'discuss', [['reasons', 'What would an order for a day change? (Made up.)']]);
      await fill(minister, of(maintained), ['objection.say', maintained], [['text', 'Those who have no contact.']]);
      await fill(
        editor,
        of(maintained),
        ['objection.reply', maintained],
        [['text', 'Everybody has one by this text.']],
      );
      await move(editor, maintained, 'answer', [['reasons', 'A network may drop a route by itself (made up).']]);
      const more = 'Exchange points publish, once a month, how many invalid routes passed, and for how long.';
      await change(first.monthly, more, 'O10');
      await act(editor, 'draft.publish', { note: 'After the first last call (made up).' });
      // The change that cites it is chosen already.
      await move(editor, other?.id, 'accommodate', [['reasons', 'It says for how long.']]);
      await fill(operating, of(other?.id), ['objection.word', other?.id ?? ''], [['word', 'satisfied']]);
      const page = await move(chair, maintained, 'find_outweighed', [
        ['reasons', 'The harm is real, and was weighed (made up).'],
        ['alternatives', 'An order for a day; a judge on duty; no sentence on courts.'],
      ]);
      await fill(minister, of(maintained), ['objection.word', maintained], [['word', 'maintains']]);
      await shot(page, 'objection');
      const found = (await objections()).slice(-2).map((each) => [each.state, wordOf(each)]);
      assert.deepEqual(found, [
        ['addressed_outweighed', 'maintains'],
        ['accommodated', 'satisfied'],
      ]);
      say(`O9 ${found[0]?.join(', ')}; O10 ${found[1]?.join(', ')}: 10 acts of the ledger by form`);
      const { id } = await item();
      await fill(chair, paths.calls(slug), ['call.announce', `announce-${id}`]);
      await opens();
      assert.equal((await call()).draft, 5);
      await everybodySpeaks();
      const position = ['position.take', 'self'] as const;
      const maintains = [
        ['stance', 'disagree'],
        ['reason', 'I maintain my objection (made up).'],
      ] as const;
      await fill(minister, paths.call(slug, (await call()).id), position, maintains);
      await fill(operating, paths.call(slug, (await call()).id), position, [['stance', 'live-with']]);
      await fill(
        minister,
        paths.decision(slug, id),
        ['minority.file', id],
        [
          ['kind', 'minority'],
          ['text', 'We agree with all of it but for one sentence (made up).'],
        ],
      );
      await fill(
        second,
        paths.decision(slug, id),
        ['minority.file', id],
        [
          ['kind', 'reservation'],
          ['clause', court],
          ['text', 'We accept it, and shall look at what courts do (made up).'],
          ['shown', 'organisation'],
        ],
      );
      await pass(WINDOW);
      say(`last call 2 on draft 5, for ${WINDOW} days; a minority statement and a reservation by form`);
    },
  );

  const finding = [
    ['designation', 'consensus'],
    ['alternatives', 'To leave the sentence on courts out (made up).'],
    ['reopensOn', 'Counts of incidents in which a day made the difference.'],
  ] as const;

  /** With an answer to every check that the desk asks. */
  async function finds(reasons: string): Promise<Page> {
    const { id } = await item();
    const page = await company.open(known(chair), paths.decision(slug, id));
    const form = formOf(page, 'determination.make', id);
    assert.equal(await form.locator(':checked').count(), 0, 'nothing is chosen beforehand');
    const asked = await form.locator('[name^="answers."][name$=".answer"]').count();
    const answers = Array.from(
      { length: asked },
      (_, i) => [`answers.${i}.answer`, 'Asked and answered (made up).'] as const,
    );
    return fill(
      chair,
      paths.decision(slug, id),
      ['determination.make', id],
      [...finding, ['reasons', reasons], ...answers],
    );
  }

  chapter('a finding is provisional, challenged, stated again, final, and adopted', async () => {
    const { id } = await item();
    const said = { item: id, reasons: because, alternatives: because, reopensOn: because, answers: [] };
    assert.equal(await refused(chair, 'determination.make', { ...said, designation: 'consensus' }), 'check-unanswered');
    const provisional = await finds('Five of six seats spoke, and most of each go along (made up).');
    assert.equal((await item()).state.at, 'designated_provisional');
    await shot(provisional, 'provisional');
    const { answers } = (await nouns()).determinations.list.at(-1) ?? assert.fail();
    say(`provisional, with answers to ${answers.length} checks: ${answers.map(({ check }) => check).join(', ')}`);
    await fill(
      second,
      paths.decision(slug, id),
      ['determination.challenge', id],
      [['grounds', 'It is silent on those who could only live with it (made up).']],
    );
    await pass(WINDOW);
    const page = await company.open(known(chair), paths.decision(slug, id));
    assert.equal(await formOf(page, 'determination.finalise', id).count(), 0);
    assert.ok((await page.locator('#act').textContent())?.includes(en.decisions.desk.challenged));
    assert.equal(await refused(chair, 'determination.finalise', { item: id }), 'challenge-unanswered');
    await finds('As before; and those who could only live with it gave up what is named here (made up).');
    assert.equal(await refused(chair, 'determination.finalise', { item: id }), 'challenge-window-open');
    say('challenged: it cannot be final (challenge-unanswered), and is stated again');
    await pass(WINDOW);
    await fill(chair, paths.decision(slug, id), ['determination.finalise', id]);
    assert.equal((await item()).state.at, 'designated_final');
    await fill(convener, paths.decision(slug, id), ['item.move', `adopt_direct-${id}`], [['reason', because]]);
    assert.equal((await item()).state.at, 'adopted');
    say(`final after ${WINDOW} more days, with what was filed; adopted`);
  });

  chapter('an appeal is heard by somebody else, and dismissed with reasons', async () => {
    const { id } = await item();
    await pass(3);
    await fill(
      minister,
      paths.decision(slug, id),
      ['appeal.file', id],
      [['grounds', 'A harm was weighed that nobody measured (made up).']],
    );
    assert.equal((await outcome()).status, 'appealed');
    await pass(10);
    const [appeal] = (await nouns()).appeals.list;
    assert.equal(
      await refused(chair, 'appeal.decide', { appeal: appeal?.id, outcome: 'dismissed', reasons: because }),
      'not-allowed',
    );
    const page = await fill(
      scrutineer,
      paths.decision(slug, id),
      ['appeal.decide', id],
      [
        ['outcome', 'dismissed'],
        ['reasons', 'The procedure was kept (made up).'],
      ],
    );
    assert.ok((await main(page)).includes(en.decisions.outcome.dismissed));
    await shot(page, 'decision');
    const { status, dissent, designations } = await outcome();
    assert.deepEqual([status, dissent.minority.length, dissent.reservations.length], ['adopted', 1, 1]);
    assert.ok(dissent.rough.some((each) => each.id === maintained));
    assert.equal(designations[0]?.finding?.by, 'A made-up chair');
    say(
      `appeal dismissed by the scrutineer; the outcome is ${status}, ${dissent.rough.length} objections in the rough`,
    );
  });

  chapter('an edition is published and endorsed; every format opens in a reader of others', async () => {
    await fill(convener, `${paths.outcome(slug)}?publish=1`, ['edition.publish', '']);
    await fill(speaker, paths.outcome(slug), ['outcome.endorse', '']);
    const waiting = await json<Outcome>(paths.edition(slug, 1));
    assert.deepEqual(waiting.endorsements, [], 'told once another person confirms it');
    const page = await fill(second, paths.edition(slug, 1), ['endorsement.confirm', '']);
    assert.ok((await main(page)).includes('A made-up society'));
    await shot(page, 'outcome');
    const edition = await json<Outcome>(paths.edition(slug, 1));
    assert.equal(edition.endorsements.length, 1);
    editions.push(edition);
    say(`edition 1, ${edition.input.hash.slice(0, 12)}, endorsed by one organisation with two people`);
    const readers: Readonly<Record<string, (file: Buffer) => void | Promise<void>>> = {
      html: (file) => assert.ok(edition.text.clauses.every(({ id }) => String(file).includes(id))),
      md: (file) =>
        assert.ok(
          String(file)
            .replaceAll('\\', '')
            .includes(edition.dissent.minority[0]?.words.text ?? assert.fail()),
        ),
      pdf: opensAsPdf,
      docx: (file) => opensAsDocx(file, edition),
      'akn.xml': (file) => opensAsAkomaNtoso(file, edition),
      jsonld: (file) => opensAsJsonld(String(file), edition),
    };
    const sizes: string[] = [];
    for (const { ending } of outcomeFormats) {
      const file = await printed(`${paths.outcomeFile(slug, ending, 1)}&lang=en`);
      keep(`edition-1.${ending}`, file);
      await (readers[ending] ?? assert.fail(ending))(file);
      sizes.push(`${ending} ${Math.ceil(file.length / 1024)} kB`);
    }
    say(`formats of the edition: ${sizes.join(', ')}`);
    const address = meeting.seen.address + paths.process(slug);
    const events = opensAsCalendar(String(await fetched(paths.calendar(slug))), address);
    const entries = opensAsFeed(String(await fetched(paths.feed(slug))), address);
    say(`a calendar of ${events.length} deadlines, a feed of ${entries.length} entries`);
  });

  chapter(
    'promises are made under it, kept, disputed, and scored: 29 minutes, 13 hours and 25 hours are 3.5',
    async () => {
      await pass(2);
      const clause = await clauseOf(first.transit);
      const start = clock();
      await fill(
        delegate,
        paths.commitments(slug),
        ['commitment.propose', ''],
        [
          ['title', 'Filter what customers announce (made up)'],
          ['text', 'We drop what is invalid on every port that we sell.'],
          ['actor.kind', 'organisation'],
          ['actor.name', 'A made-up operator'],
          ['clause', clause.id],
          ['kind', 'action'],
          ['measure', 'technical'],
          ['locus', 'network'],
          ['reports', 'P1M'],
          ['reviewAt', timed(start + 300 * DAY)],
          ['indicator.name', 'Incidents passed on from customers'],
          ['indicator.unit', 'points'],
          ['indicator.direction', 'down'],
          ['indicator.target.value', '1'],
          ['indicator.target.at', timed(start + 200 * DAY)],
          ['indicator.acceptable', '2'],
          ['indicator.tolerable', '5'],
          ['indicator.method', 'Public route collectors (made up).'],
          ['indicator.merge', 'incidents'],
        ],
      );
      promise = (await nouns()).commitments.list[0]?.id ?? assert.fail();
      const at = paths.commitment(slug, promise);
      await fill(delegate, at, ['commitment.pledge', promise], [['mandate', 'A made-up board.']]);
      await fill(chair, at, ['commitment.accept', promise]);
      await fill(delegate, at, ['commitment.begin', promise]);
      const unmeasured = {
        ...{ title: 'Tell our customers (made up)', text: 'In contracts.', kind: 'norm', measure: 'business-practice' },
        ...{ locus: 'local', actor: { kind: 'organisation', name: 'A made-up provider' }, reviewAt: start + 300 * DAY },
      };
      await act(delegate, 'commitment.propose', unmeasured);
      await pass(30);
      const lasted = [29 * MINUTE, 13 * HOUR, 25 * HOUR];
      const incidents = lasted.flatMap((long, i) => {
        const from = start + (5 + 7 * i) * DAY;
        return [
          [`incidents.${i}.from`, timed(from)],
          [`incidents.${i}.to`, timed(from + long)],
        ] as const;
      });
      const page = await fill(
        scrutineer,
        at,
        ['evidence.submit', promise],
        [
          ['period.from', timed(start)],
          ['period.to', timed(start + 30 * DAY)],
          ...incidents,
          ['level', '4'],
          ['ref', 'A made-up collector'],
        ],
      );
      const scored = en.commitments.value({ value: 3.5, unit: 'points' });
      assert.ok((await main(page)).includes(scored), scored);
      await shot(page, 'commitment');
      const [evidence = assert.fail()] = (await json<CommitmentModel>(at)).evidence;
      assert.equal(evidence.value, 3.5);
      await fill(minister, at, ['evidence.dispute', evidence.id], [['grounds', 'One of them was a test (made up).']]);
      await fill(
        chair,
        at,
        ['dispute.settle', evidence.id],
        [
          ['outcome', 'rejected'],
          ['answer', 'Nobody announced a test (made up).'],
        ],
      );
      await fill(
        scrutineer,
        at,
        ['commitment.judge', promise],
        [
          ['verdict', 'partially-met'],
          ['reasons', 'Better than before, and not yet what was promised (made up).'],
        ],
      );
      say(
        `2 promises; three incidents of 29 min, 13 h and 25 h score ${evidence.value}; disputed, settled, judged, by form`,
      );
      await act(convener, 'edition.publish', {});
      const later = await json<Outcome>(paths.edition(slug, 2));
      assert.deepEqual([later.commitments.length, later.endorsements.length], [2, 1]);
      editions.push(later);
    },
  );

  chapter('a year later a review is due; it reopens one clause, and the edition stays as it was', async () => {
    await pass(330);
    const { id, state } = await item();
    assert.equal(state.at, 'in_review', 'begun by the clock');
    await fill(convener, paths.decision(slug, id), ['review.begin', id]);
    await fill(
      chair,
      paths.decision(slug, id),
      ['review.conclude', id],
      [
        ['outcome', 'reopen'],
        ['report', 'In a year a day made the difference twice (made up).'],
        ['clauses', court],
      ],
    );
    const page = await company.open(known(minister), paths.reviews(slug));
    const links = page.locator(`#concluded a[href="${paths.clause(slug, court)}"]`);
    assert.equal(await links.count(), 1);
    await shot(page, 'reviews');
    const { status, designations } = await outcome();
    const { reopened } = designations[0] ?? {};
    assert.deepEqual([status, reopened?.clauses.length], ['reopened', 1]);
    const { at = 0, clauses = [] } = reopened ?? {};
    const names = en.reviews.opened({ when: en.format.date(at), clauses });
    const told = await main(await company.open(known(minister), paths.outcome(slug)));
    assert.ok(told.includes(names), names);
    assert.doesNotMatch(told, /The finding is/, 'that was of the draft before');
    const { concluded } = (await nouns()).reviews.list[0] ?? {};
    assert.deepEqual([concluded?.outcome, concluded?.clauses], ['reopen', [court]]);
    assert.equal((await item()).state.at, 'in_discussion');
    const { endorsements, ...now } = await json<Outcome>(paths.edition(slug, 1));
    const { endorsements: then, ...before } = editions[0] ?? assert.fail();
    assert.deepEqual([{ ...now, editions: before.editions }, endorsements], [before, then]);
    say(`a review that the clock began reopens clause ${reopened?.clauses}; edition 1 is what it was`);
  });

  chapter('every tally of the outcome is counted again from the tables of its annex alone', async () => {
    const [edition = assert.fail(), later = assert.fail()] = editions;
    const ways = [
      ['edition 1', edition, 1],
      ['edition 2', later, 2],
      ['the outcome as it stands', await outcome(), undefined],
    ] as const;
    for (const [name, one, number] of ways) {
      const annex = await annexOf(async (table) => String(await fetched(paths.annexTable(slug, table, number))));
      for (const [what, recount] of Object.entries(recounts)) {
        try {
          recount(one, annex);
        } catch (error) {
          throw new Error(`${name}: ${what}`, { cause: error });
        }
      }
      const rows = [...annex.keys()].map((table) => `${table} ${rowsOf(annex, table).length}`);
      say(`${name}: ${Object.keys(recounts).length} kinds of tallies counted again from ${rows.join(', ')}`);
    }
    const positions = rowsOf(
      await annexOf(async (name) => String(await fetched(paths.annexTable(slug, name, 2)))),
      'positions',
    );
    assert.equal(positions.filter(({ people }) => people !== 'withheld').length, Object.keys(crowd).length);
    say(`objections: ${told(countsOf(edition.objections.list.map(({ state }) => state)))}`);
    assert.deepEqual(company.complained(), []);
  });
});
