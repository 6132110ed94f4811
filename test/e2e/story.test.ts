/**
 * A whole process, as people with browsers would go through it: convened, joined by forty people in seven ways, argued, voted,
 * moderated, closed. At the end every page is held against a count of the journal made anew.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { BrowserContextOptions } from 'playwright-core';
import { OPENER } from '../../src/app/accounts.ts';
import type { Letter } from '../../src/app/mailer.ts';
import type { VoteValue } from '../../src/domain/votes.ts';
import { paths } from '../../src/web/paths.ts';
import { words } from '../../src/words/index.ts';
import { issuer } from '../issuer.ts';
import { emptySite } from '../site.ts';
import { openBrowser, skip } from './browser.ts';
import {
  answer,
  byIssuer,
  byMailCode,
  byMailLink,
  byPasskey,
  cookieOf,
  formOf,
  give,
  Ledger,
  leave,
  type Meeting,
  nextCard,
  onAnotherDevice,
  type Person,
  personOf,
  press,
  settle,
  signsInByForms,
  submit,
  takeSeat,
  unfold,
  unfoldAll,
  type Visitor,
  visitor,
} from './people.ts';
import { Reader } from './reader.ts';
import { afresh, checkStatement, comparable, countedVotes, foldedVotes, plainly, told } from './recount.ts';

const HOUR = 3_600_000;
const slug = 'made-up-cables';
const seats = ['governments', 'private-sector', 'civil-society', 'technical-community'].concat([
  'international-organisations',
  'academia',
]);
const PEOPLE = 40;
const VOTES = 1_200;

/** What must never stand in the journal: anything by which somebody could be found. */
const CANARY = /made-up person|@people\.example|made-up company|somebody \d/i;
const nameOf = (number: number) => `Made-up person ${number}`;
const mailOf = (number: number) => `person-${number}@people.example`;

const seeds = Array.from(
  { length: 10 },
  (_, i) => `Made-up seed ${i + 1}: repair ships should be told of by day ${i}.`,
);
const places = ['Atlantic', 'Baltic', 'Caribbean', 'Danube', 'East Sea', 'Fjord', 'Gulf', 'Harbour', 'Island', 'Java'];
const wishes = ['needs a second cable', 'should publish every outage', 'wants one desk for permits'];
const textOf = (i: number) => `Made-up: the ${places[i % 10]} region ${wishes[Math.floor(i / 10)]}.`;

/** Some statements please nearly everybody, some divide the even from the odd, and of each somebody thinks otherwise. */
function thinks({ number }: Person, statement: string): VoteValue {
  const about = [...statement].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  const mood = (about + number * 37) % 10;
  if (mood === 0) return 'pass';
  const pleases = about % 3 !== 0;
  return (pleases ? mood < 9 : number % 2 === 0) ? 'agree' : 'disagree';
}

/** So many at a time: a browser with forty people in it is slower than one with a few. */
async function inTurns<T>(list: readonly T[], act: (each: T, at: number) => Promise<void>, most = 4): Promise<void> {
  const waiting = [...list.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await act(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: most }, work));
}

describe('a process from its convening to its results', { skip }, () => {
  let meeting: Meeting;
  let identities: Awaited<ReturnType<typeof issuer>>;
  let convener: Visitor;
  const moderators: Visitor[] = [];
  const letters: Letter[] = [];
  const ledger = new Ledger();
  const people: Person[] = [];
  /** Who keeps their page open: with a script, and without. */
  const quick: { person: Person; visitor: Visitor }[] = [];
  const plain: { person: Person; visitor: Visitor }[] = [];
  let invitations: string[] = [];
  let forgotten: string[] = [];
  let clock = () => Date.now();
  const now = () => clock();

  const started = performance.now();
  const log: string[] = [];
  const say = (line: string) => log.push(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

  const at = (path: string) => meeting.seen.address + path;
  const state = async () => (await meeting.seen.given.hosted(slug)).lane.process.nouns;
  const shown = async () => (await state()).statements.list.filter(({ status }) => status === 'shown');
  const called = async (text: string) => {
    const found = (await state()).statements.list.find((each) => each.text === text);
    assert.ok(found, text);
    return found;
  };

  let broken = false;
  /** What comes later needs what came before. */
  const chapter = (name: string, act: () => Promise<void>) =>
    test(name, async () => {
      assert.ok(!broken, 'an earlier chapter failed');
      broken = true;
      await act();
      broken = false;
    });

  before(async () => {
    identities = await issuer();
    const issuers = [{ url: identities.url, clientId: 'plenary', clientSecret: 'secret' }];
    const doors = { clock: now, post: (letter: Letter) => void letters.push(letter), issuers };
    const seen = await openBrowser(emptySite(now), doors);
    meeting = { seen, slug, letters };
  });
  after(async () => {
    await meeting?.seen.close();
    identities?.close();
    assert.deepEqual(meeting?.seen.given.failures ?? [], []);
    const path = process.env.PLENARY_STORY_LOG;
    if (path) writeFileSync(path, `${log.join('\n')}\n`);
    console.log(log.join('\n'));
  });

  chapter('a convener comes in by the operator’s link and opens a process from a template', async () => {
    const { token } = await meeting.seen.doors.accounts.siteLink([OPENER]);
    convener = await visitor(meeting.seen);
    const { page } = convener;
    await page.goto(at(paths.signInWith(token)));
    await press(page, page.locator('main form button'));
    assert.equal(new URL(page.url()).pathname, paths.convene(), await page.locator('body').innerText());
    await page.locator('#start-template').selectOption('isoc-round-table');
    await press(page, page.locator('section.start button'));
    const field = (name: string) => formOf(page, 'process.open').locator(`[name="${name}"]`);
    await unfoldAll(formOf(page, 'process.open'));
    await field('title').fill('Cables after a storm (made up)');
    await field('slug').fill(slug);
    await field('question').fill('What should be agreed on before the next storm? (A made-up question.)');
    await field('convener').fill('A made-up forum');
    await field('stages.0.closesAt').fill(new Date(now() + 5 * HOUR).toISOString().slice(0, 16));
    await field('smallCell').fill('3');
    await submit(page, 'process.open');
    assert.equal(new URL(page.url()).pathname, paths.desk(slug), await page.locator('main').innerText());
    const { charter } = (await state()).process;
    assert.deepEqual([charter?.template, charter?.seats.length, charter?.smallCell], ['isoc-round-table', 6, 3]);
    say(
      `1 convener, by the operator’s link; a process from “${charter?.template}” with ${charter?.seats.length} seats`,
    );
  });

  chapter(
    'the convener puts statements on the table, and invites six groups from a list and two moderators',
    async () => {
      const { page } = convener;
      await formOf(page, 'statement.seed').locator('textarea').fill(seeds.join('\n'));
      await submit(page, 'statement.seed');
      assert.equal((await state()).statements.list.length, seeds.length);
      await page.goto(at(paths.invitations(slug)));
      const lines = Array.from({ length: 12 }, (_, i) =>
        [nameOf(i), mailOf(i), seats[i % 6], `Made-up company ${i}`].join(','),
      );
      await formOf(page, 'invitations.issue', 'roster')
        .locator('textarea')
        .fill(['name,e-mail,group,organisation', ...lines].join('\n'));
      await submit(page, 'invitations.issue', 'roster');
      // What was just made stands on top, and once more in the list.
      const links = async () => [
        ...new Set(await page.locator('.copy').evaluateAll((all) => all.map((each) => each.textContent))),
      ];
      invitations = (await links()).map(String);
      assert.equal(invitations.length, lines.length);
      for (const number of [101, 102]) {
        await formOf(page, 'invitations.issue', 'role').locator('[name="invitations.0.name"]').fill(nameOf(number));
        await submit(page, 'invitations.issue', 'role');
      }
      const roles = (await links()).map(String).filter((link) => !invitations.includes(link));
      assert.equal(roles.length, 2);
      for (const link of roles) {
        const one = await visitor(meeting.seen);
        await one.page.goto(link);
        await submit(one.page, 'invitation.accept');
        assert.equal(new URL(one.page.url()).pathname, paths.queue(slug));
        moderators.push(one);
      }
      say(`${seeds.length} statements to begin with; ${lines.length} people of six groups invited; 2 moderators came`);
    },
  );

  interface Way {
    readonly how: string;
    readonly options?: BrowserContextOptions;
    readonly stays?: boolean;
    come(visitor: Visitor, number: number, seat: string): Promise<Visitor | undefined>;
    /** By request instead, where others come in this way in a browser. */
    readonly send?: (reader: Reader, number: number, seat: string) => Promise<void>;
  }

  const withoutScript = { javaScriptEnabled: false };
  const join = async ({ page }: Visitor, _: number, seat: string) => {
    await page.goto(at(paths.join(slug)));
    await takeSeat(page, seat);
    return undefined;
  };
  const invited = async ({ page }: Visitor) => {
    const link = invitations.shift() ?? '';
    await page.goto(link);
    await submit(page, 'participant.join');
    assert.equal(new URL(page.url()).pathname, paths.takePart(slug));
    return undefined;
  };
  const once = (first: (visitor: Visitor, number: number) => Promise<void>) => {
    return async (one: Visitor, number: number, seat: string) => {
      await first(one, number);
      return join(one, number, seat);
    };
  };
  const narrow = { locale: 'ar', viewport: { width: 320, height: 640 } };
  /** A language counts from the moment in which its words are there. */
  const spoken = words('ar') !== words('en');
  const inArabic = async (one: Visitor, number: number, seat: string) => {
    await join(one, number, seat);
    for (const path of [paths.join(slug), paths.takePart(slug), paths.mine(slug), paths.table(slug)]) {
      await one.page.goto(at(path));
      const { dir, scrollWidth } = await one.page.evaluate(() => {
        const { dir, scrollWidth } = document.documentElement;
        return { dir, scrollWidth };
      });
      assert.deepEqual(
        [dir, scrollWidth <= 320],
        [spoken ? 'rtl' : 'ltr', true],
        `${path}: ${dir}, ${scrollWidth} pixels`,
      );
    }
    await one.page.goto(at(paths.takePart(slug)));
    return undefined;
  };
  const joinByForm = async (reader: Reader, _: number, seat: string) => {
    await reader.open(at(paths.join(slug)));
    await reader.send('participant-join-', { seat });
  };
  const invitedByForm = async (reader: Reader) => {
    await reader.open(invitations.shift() ?? '');
    await reader.send('participant-join-');
  };
  const mailByForm = (by: 'link' | 'code') => async (reader: Reader, number: number, seat: string) => {
    await signsInByForms(meeting, reader, mailOf(number), by);
    await joinByForm(reader, number, seat);
  };
  const times = (count: number, way: Way): Way[] => Array.from({ length: count }, () => way);
  const byMail = (by: 'link' | 'code'): Way => ({
    how: `mail, by ${by}`,
    come: once((one, i) => (by === 'link' ? byMailLink : byMailCode)(meeting, one.page, mailOf(i))),
  });
  const ways = (): Way[] => [
    ...times(3, { how: 'open link', stays: true, come: join }),
    ...times(2, { how: 'open link', options: withoutScript, stays: true, come: join }),
    { how: 'open link', options: narrow, stays: true, come: inArabic },
    ...times(4, { how: 'open link', come: join, send: joinByForm }),
    ...times(2, { how: 'invitation', stays: true, come: invited }),
    ...times(8, { how: 'invitation', come: invited, send: invitedByForm }),
    ...times(2, { how: 'invitation', options: withoutScript, come: invited }),
    byMail('link'),
    ...times(3, { ...byMail('link'), send: mailByForm('link') }),
    byMail('code'),
    { ...byMail('code'), send: mailByForm('code') },
    { ...byMail('code'), options: withoutScript },
    { ...byMail('code'), send: mailByForm('code') },
    ...times(3, {
      how: 'passkey',
      async come(one, number, seat) {
        await join(one, number, seat);
        await byPasskey(meeting, one);
        await one.page.goto(at(paths.takePart(slug)));
        return undefined;
      },
    }),
    ...times(4, {
      how: 'another device',
      async come(one, number, seat) {
        await join(one, number, seat);
        const other = await onAnotherDevice(meeting, one.page, number % 2 === 0 ? withoutScript : {});
        await leave(meeting.seen, one);
        return other;
      },
    }),
    ...times(3, { how: 'an account elsewhere', come: once((one) => byIssuer(meeting, one.page)) }),
  ];

  chapter(
    'forty people come, by an open link, an invitation, mail, a passkey, another device, or an account elsewhere',
    async () => {
      const all = ways();
      assert.equal(all.length, PEOPLE);
      await inTurns(all, async ({ options = {}, come, stays, send }, number) => {
        const seat = seats[number % 6] ?? '';
        if (send) {
          const reader = new Reader();
          await send(reader, number, seat);
          assert.equal(reader.path, paths.takePart(slug));
          people.push(await personOf(meeting, reader.cookie, number));
          return;
        }
        const first = await visitor(meeting.seen, options);
        const one = (await come(first, number, seat)) ?? first;
        const person = await personOf(meeting, await cookieOf(one.context), number);
        assert.ok(await one.page.locator('form.answers').isVisible());
        assert.deepEqual(one.complaints, [], `person ${number}`);
        people.push(person);
        if (stays) (options.javaScriptEnabled === false ? plain : quick).push({ person, visitor: one });
        else await leave(meeting.seen, one);
      });
      const { participants } = await state();
      assert.equal(participants.ids.size, PEOPLE);
      assert.equal(new Set(people.map(({ id }) => id)).size, PEOPLE);
      const hows = [...new Set(all.map(({ how }) => how))];
      const by = hows.map((each) => `${all.filter(({ how }) => how === each).length} by ${each}`);
      const sent = all.filter(({ send }) => send).length;
      say(`${PEOPLE} people joined: ${by.join(', ')}; of these ${PEOPLE - sent} in a browser, ${sent} by request`);
    },
  );

  chapter('they add thirty statements; who says what was said is shown it', async () => {
    const others = people.filter(({ id }) => id !== leaving().id && !isInBrowser(id));
    const texts = Array.from({ length: 30 }, (_, i) => textOf(i));
    {
      const { page } = quick[0]!.visitor;
      await page.locator('.write summary').click();
      const box = page.locator('.write textarea');
      await box.fill('Made-up seed 1: repair ships should be told of by day 1.');
      await page.locator('.alike a', { hasText: seeds[0] }).waitFor();
      await box.fill(texts.shift() ?? '');
      await submit(page, 'statement.submit');
    }
    {
      const { page } = plain[0]!.visitor;
      await page.locator('.write summary').click();
      await page.locator('.write textarea').fill('Made-up seed 2: repair ships should be told of by day 2.');
      await press(page, page.locator('.write button[formmethod=get]'));
      assert.match(String(await page.locator('main ol.own').textContent()), /Made-up seed 2/);
      await page.locator('main textarea').fill(texts.shift() ?? '');
      await submit(page, 'statement.submit');
      await page.goto(at(paths.takePart(slug)));
    }
    const more = [leaving(), ...others].slice(0, 10);
    await inTurns(texts, async (text, i) => {
      await give(meeting, more[i % more.length]!, 'statement.submit', { text });
    });
    assert.equal((await state()).statements.list.length, seeds.length + 30);
    say('30 statements by participants: 2 in the browser after a look at what is like them, 28 by request');
  });

  chapter('1,200 votes from many browsers at once: by mouse, by key, by form, and by request', async () => {
    const all = (await shown()).map(({ id }) => id);
    const clicking = quick.map(({ person, visitor: { page } }) =>
      answer(page, person, { times: 9, script: true, ledger, thinks }),
    );
    const forms = plain.map(({ person, visitor: { page } }) =>
      answer(page, person, { times: 8, script: false, ledger, thinks }),
    );
    const free = people.filter(({ id }) => !isInBrowser(id));
    const each = Math.ceil(VOTES / PEOPLE);
    const vote = async (person: Person) => {
      const start = (person.number * 7) % all.length;
      for (const statement of [...all.slice(start), ...all.slice(0, start)]) {
        if ((ledger.votes.get(person.id)?.size ?? 0) >= each) break;
        if (ledger.has(person, statement)) continue;
        const value = thinks(person, statement);
        await give(meeting, person, 'vote.cast', { statement, value });
        ledger.note('sent', person, statement, value);
      }
    };
    await Promise.all([...clicking, ...forms, inTurns(free, vote, 8)]);
    await inTurns([...quick, ...plain], ({ person }) => vote(person));
    const { clicked, formed, sent } = ledger.given;
    assert.ok(clicked + formed >= 60);
    assert.equal(clicked + formed + sent, VOTES);
    assert.equal(ledger.size, VOTES);
    assert.equal((await state()).votes.count, VOTES);
    say(
      `${VOTES} votes from ${PEOPLE} people at once: ${clicked} by mouse and key, ${formed} by form, ${sent} by request`,
    );
  });

  chapter(
    'moderators approve, take out, merge and put in other words; an appeal is decided by the other one',
    async () => {
      const [{ page: one }, { page: two }] = [moderators[0]!, moderators[1]!];
      const [approved, gone, doubled, unclear] = [textOf(4), textOf(0), textOf(1), textOf(2)].map(String);
      const ids = await Promise.all([approved, gone, doubled, unclear].map(async (text) => (await called(text!)).id));
      const [a = '', b = '', c = '', d = ''] = ids;
      await one.goto(at(paths.queue(slug)));
      await submit(one, 'statement.moderate', `approve-${a}`);
      const out = await unfold(one, 'statement.moderate', `take-out-${b}`);
      await out.locator('select').selectOption('two-ideas');
      await out.locator('textarea').fill('It asks for a cable and for money: say one of them.');
      await submit(one, 'statement.moderate', `take-out-${b}`);
      await one.goto(`${at(paths.statement(slug, c))}?find=${encodeURIComponent(textOf(11))}#moderate`);
      const merging = await unfold(one, 'statement.merge', c);
      await merging.locator('input[name=into]').first().check();
      await submit(one, 'statement.merge', c);
      await one.goto(at(paths.statement(slug, d)));
      const wording = await unfold(one, 'statement.reword', d);
      await wording.locator('[name=text]').fill('Made-up: the Caribbean needs a second cable by a route of its own.');
      await wording.locator('[name=note]').fill('It did not say which cable.');
      await submit(one, 'statement.reword', d);
      const { list } = (await state()).statements;
      const of = (id: string) => list.find((each) => each.id === id);
      assert.deepEqual(
        [a, b, c, d].map((id) => of(id)?.status),
        ['shown', 'out', 'merged', 'reworded'],
      );

      const author = await whoWrote(b);
      await author.page.goto(at(paths.mine(slug)));
      const appeal = await unfold(author.page, 'statement.appeal', b);
      await appeal.locator('textarea').fill('The money is what the cable costs: it is one idea.');
      await submit(author.page, 'statement.appeal', b);
      await one.goto(at(paths.queue(slug)));
      assert.equal(await formOf(one, 'appeal.settle', b).count(), 0, 'who took it out does not decide');
      await two.goto(at(paths.queue(slug)));
      const settling = formOf(two, 'appeal.settle', b);
      await settling.locator('input[value=upheld]').check();
      await settling.locator('textarea').fill('It is one idea, with its price.');
      await submit(two, 'appeal.settle', b);
      assert.equal(of(b)?.status, 'shown');
      await author.page.reload();
      assert.match(await author.page.locator('main').innerText(), /It is one idea, with its price/);
      say(
        '4 acts of moderation (approved, taken out, merged, in other words), 1 appeal, upheld by the other moderator',
      );
    },
  );

  const isInBrowser = (id: string) => [...quick, ...plain].some(({ person }) => person.id === id);
  /** Came by an invitation, says something, votes, and is forgotten. */
  const leaving = () => people.find(({ number }) => number === 15)!;

  /** A browser of whoever wrote a statement. */
  async function whoWrote(statement: string): Promise<Visitor> {
    const { statements, participants } = await state();
    const by = statements.list.find(({ id }) => id === statement)?.by ?? -1;
    const person = people.find(({ id }) => id === participants.ids.idAt(by));
    assert.ok(person, 'somebody wrote it');
    const known = [...quick, ...plain].find((each) => each.person.id === person.id);
    return known?.visitor ?? inBrowserOf(person);
  }

  async function inBrowserOf({ cookie }: Person): Promise<Visitor> {
    const one = await visitor(meeting.seen);
    const [name = '', value = ''] = cookie.split('=');
    await one.context.addCookies([{ name, value, url: meeting.seen.address }]);
    return one;
  }

  chapter(
    'people change their votes, take one back, mark what matters, and one of them asks to be forgotten',
    async () => {
      const { person, visitor: mind } = quick[1]!;
      const own = [...(ledger.votes.get(person.id) ?? [])];
      const open = new Set<string>((await shown()).map(({ id }) => id));
      for (const [statement, before] of own.filter(([id]) => open.has(id)).slice(0, 3)) {
        await mind.page.goto(at(paths.mine(slug)));
        const form = await unfold(mind.page, 'vote.cast', statement);
        const value = before === 'agree' ? 'disagree' : 'agree';
        await press(mind.page, form.locator(`button[value=${value}]`));
        ledger.note('changed', person, statement, value);
      }
      for (const {
        person,
        visitor: { page },
      } of [quick[2]!, plain[1]!]) {
        await page.goto(at(paths.takePart(slug)));
        const asked = page.locator('form.answers input[name=statement]');
        const statement = String(await asked.getAttribute('value'));
        const script = quick.some((each) => each.person === person);
        if (script) {
          await page.locator('#important').click();
          await page.locator('#important[aria-pressed=true]').waitFor();
          await settle(page);
          await page.locator('#pass').click();
          await nextCard(page, statement);
          const next = String(await asked.getAttribute('value'));
          await page.keyboard.press('u');
          await nextCard(page, next);
        } else {
          for (const button of ['#important', '#pass', '#undo']) await press(page, page.locator(button));
        }
        assert.equal(await asked.getAttribute('value'), statement, 'undo leads back to it');
        ledger.note('undone', person, statement, undefined);
      }
      const { statements } = await state();
      assert.equal(
        statements.list.reduce((sum, { important }) => sum + important, 0),
        2,
      );

      const gone = leaving();
      const before = ledger.votes.get(gone.id)?.size;
      const { participants, invitations } = await state();
      const came = participants.invited.get(participants.ids.indexOf(gone.id));
      const invitation = invitations.list.find(({ id }) => id === came);
      assert.match(String(invitation?.name), CANARY);
      forgotten = [invitation?.name, invitation?.mail, invitation?.organisation].map(String);
      const { page, context } = await inBrowserOf(gone);
      await page.goto(at(paths.account()));
      const form = await unfold(page, 'account.erase');
      await form.locator('[name=word]').fill(words('en').account.eraseWord);
      await submit(page, 'account.erase');
      await page.goto(at(paths.account()));
      assert.equal(await page.locator('main form').count(), 0, 'nobody is known here any more');
      ledger.votes.delete(gone.id);
      await context.close();
      say(`3 votes changed, 2 taken back, 2 marks; 1 person forgotten, with ${before} votes`);
    },
  );

  chapter('the stage closes with the clock, the convener closes the whole, and the results are there', async () => {
    const later = 6 * HOUR;
    clock = () => Date.now() + later;
    await meeting.seen.given.site.closeDueStages();
    assert.deepEqual((await state()).process.closed, ['listen']);
    const { page } = convener;
    await page.goto(`${at(paths.desk(slug))}?close=1`);
    await submit(page, 'process.close');
    await meeting.seen.given.site.closeDueStages();
    assert.ok((await state()).process.ended);
    const { person } = quick[0]!;
    const statement = (await shown())[0]!.id;
    await assert.rejects(give(meeting, person, 'vote.cast', { statement, value: 'pass' }), /409/);
    await page.goto(at(paths.commonGround(slug)));
    const text = await page.locator('main').innerText();
    assert.match(text, /holds?|agree/);
    say('the stage closed with its deadline; the convener closed the process');
  });

  chapter(
    'every page says what a fresh count of the journal says; no vote is lost or doubled; nobody is named in it',
    async () => {
      const end = now();
      clock = () => end;
      const { given } = meeting.seen;
      await given.hosted(slug);
      const made = await told(given, slug);
      assert.deepEqual(plainly(made.votes), plainly(ledger.votes), 'what was told to be counted, and nothing else');
      assert.deepEqual(plainly(foldedVotes(made.process)), plainly(ledger.votes));
      const { clicked, formed, sent, changed, undone } = ledger.given;
      const rows = (type: string) => made.rows.filter((row) => row.type === type).length;
      assert.equal(rows('vote.cast'), clicked + formed + sent + changed + undone);
      assert.equal(rows('vote.withdrawn'), undone);

      for (const row of made.rows) assert.doesNotMatch(JSON.stringify(row), CANARY, row.type);
      const kept = made.secrets.join('\n');
      for (const each of forgotten) assert.ok(!kept.includes(`"${each}"`), each);

      const counted = countedVotes(made.process);
      const fresh = await afresh(given, now);
      for (const { site } of [given, fresh]) await (await site.hosted(slug))?.diagnosed();
      const ids = made.process.nouns.statements.list.map(({ id }) => id);
      const stranger = { cookie: '' };
      const asking = [
        stranger,
        quick[0]!.person,
        plain[0]!.person,
        people.at(-1)!,
        { cookie: await cookieOf(convener.context) },
      ];
      const open = [
        paths.home(),
        paths.process(slug),
        paths.commonGround(slug),
        paths.table(slug),
        paths.takePart(slug),
      ];
      const addresses = [...open, paths.mine(slug), paths.queue(slug), paths.charter(slug)];
      let pages = 0;
      const compare = async (path: string, { cookie }: { cookie: string }) => {
        for (const each of [path, paths.json(path)]) {
          const headers = { Cookie: cookie };
          const live = comparable(await (await fetch(at(each), { headers })).text());
          const again = comparable(await (await fresh.ask(at(each), { headers })).text());
          assert.equal(live, again, `${each}: ${firstDifference(live, again)}`);
          pages++;
        }
      };
      for (const path of addresses) for (const who of asking) await compare(path, who);
      for (const id of ids) await compare(paths.statement(slug, id), stranger);

      const ask = (path: string) => fetch(at(path));
      const overview = await (await ask(paths.json(paths.process(slug)))).json();
      assert.deepEqual([overview.people, overview.votes], [counted.people, counted.votes]);
      const home = await (await ask('/index.json')).json();
      assert.deepEqual(home.closed[0].people, counted.people);
      let checked = 0;
      for (const [i, id] of ids.entries()) {
        if (await checkStatement(ask, { slug, id, counts: counted.by[i] })) checked++;
      }
      assert.ok(checked > 20, `${checked} statements may say how people voted`);
      for (const person of [quick[0]!.person, plain[0]!.person, people.at(-1)!]) {
        const reply = await fetch(at(paths.json(paths.mine(slug))), { headers: { Cookie: person.cookie } });
        assert.equal((await reply.json()).votes.of, ledger.votes.get(person.id)?.size, `person ${person.number}`);
      }
      say(
        `${made.rows.length} rows; ${pages} pages and models equal those of a fresh fold, ${checked} statements by hand`,
      );
      say(
        `${ledger.size} votes stand, of ${counted.people} people ${counted.votes} are in the figures (the rest are too few to show)`,
      );
    },
  );
});

/** Where two long texts part, with what stands around it. */
function firstDifference(one: string, other: string): string {
  const at = [...one].findIndex((character, i) => character !== other[i]);
  return `${one.slice(at - 80, at + 120)} | ${other.slice(at - 80, at + 120)}`;
}
