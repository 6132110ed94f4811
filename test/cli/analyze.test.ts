import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { width } from '../../src/cli/layout.ts';
import { badInputs } from '../exchange/badInputs.ts';
import { COMMENTS_HEADER, commentRow, folderWith, VOTES_HEADER, voteRow } from '../exchange/folder.ts';
import { plenary } from './program.ts';

/** Thirty people in two camps who differ on eight statements and agree on two; the last one was taken out. */
const votes = Array.from({ length: 30 }, (_, person) =>
  Array.from({ length: 11 }, (_, statement) => {
    const side = person < 12 ? 1 : -1;
    return voteRow(person, statement, person + 100, statement > 7 ? 1 : side * (statement % 2 ? 1 : -1));
  }).join(''),
);
const texts = [
  '自用車應該投保',
  '"Two\nlines \u001b[2J"',
  ...Array.from({ length: 8 }, (_, n) => `Ferry number ${n + 2}`),
  'Spam',
];
const conversation = folderWith({
  'votes.csv': VOTES_HEADER + votes.join(''),
  'comments.csv': COMMENTS_HEADER + texts.map((text, id) => commentRow(id, id === 10 ? -1 : 1, text)).join(''),
  'summary.csv': 'topic,Ferries\nurl,https://pol.is/x\n',
});

describe('plenary analyze', () => {
  test('says its findings in sentences before any table', async () => {
    const { status, out, err } = await plenary('analyze', conversation);
    assert.deepEqual([status, err], [0, '']);
    const [title, , ...lines] = out.split('\n');
    assert.equal(title, 'Ferries');
    const opening = lines.slice(0, lines.indexOf('')).join(' ');
    assert.match(opening, /30 people cast 330 votes on 11 statements\. 30 of them voted often enough/);
    assert.match(
      opening,
      /2 groups: A with 18 people and B with 12 people|2 groups: A with 12 people and B with 18 people/,
    );
    assert.match(opening, /2 statements hold in every group/);
    assert.match(opening, /8 statements divide the groups; on 8 of them most of one group agree/);
    assert.match(opening, /1 statement was taken out by moderators/);
  });

  test('lists what holds, what divides and what marks each group, and not what was taken out', async () => {
    const { out } = await plenary('analyze', conversation);
    const headings = [
      'What every group agrees with',
      'What divides the groups',
      'What marks group A',
      'What marks group B',
    ];
    assert.deepEqual(
      headings.filter((heading) => !out.includes(heading)),
      [],
    );
    assert.match(out, /100% +100% +8 {2}Ferry number 8\n/);
    assert.ok(!out.includes('Spam'));
  });

  test('keeps to eighty columns and writes nothing that a terminal would obey', async () => {
    const { out } = await plenary('analyze', conversation);
    assert.deepEqual(
      out.split('\n').filter((line) => width(line) > 80),
      [],
    );
    assert.ok(out.includes('Two lines [2J') && !out.includes('\u001b'));
  });

  test('knows statements by number alone where there are only votes', async () => {
    const { status, out } = await plenary('analyze', join(conversation, 'votes.csv'));
    assert.equal(status, 0);
    assert.match(out, /^Votes in .*votes\.csv\n/);
    assert.match(out, / 8 {2}\(its text is not in the files\)/);
  });

  test('says so where there are too few votes for groups', async () => {
    const few = folderWith({ 'votes.csv': VOTES_HEADER + voteRow(1, 0, 0, 1) });
    const { status, out } = await plenary('analyze', few);
    assert.equal(status, 0);
    assert.match(out, /1 person cast 1 vote on 1 statement\. No groups that vote alike/);
  });

  test('--json prints one document and nothing else, by the ids of the input', async () => {
    const { status, out, err } = await plenary('analyze', conversation, '--json', '--seed', '7', '--method', 'polis');
    assert.deepEqual([status, err], [0, '']);
    const document = JSON.parse(out);
    assert.deepEqual([document.method, document.seed, document.topic], ['polis', 7, 'Ferries']);
    const members = document.groups.flatMap((group: { members: number[] }) => group.members);
    assert.deepEqual(
      members.sort(),
      Array.from({ length: 30 }, (_, n) => n + 100),
    );
    assert.equal(document.positions, undefined);
    assert.ok(document.timings.readMs >= 0 && document.timings.computeMs >= 0 && document.timings.peakMB > 0);
  });

  test('--json gives the same figures each time, and --positions adds where everyone stands', async () => {
    const figures = async (...more: string[]) => {
      const { timings, ...rest } = JSON.parse((await plenary('analyze', conversation, '--json', ...more)).out);
      return rest;
    };
    const first = await figures();
    assert.deepEqual(await figures(), first);
    const { positions, ...rest } = await figures('--positions');
    assert.equal(positions.length, 30);
    assert.deepEqual(rest, first);
    assert.equal((await figures('--row-order', 'arrival')).votes, first.votes);
  });

  test('counts everyone by default; by the method of Polis no more than its caps, and says who was left out', async () => {
    const crowd = Array.from({ length: 100_002 }, (_, person) => voteRow(person, person % 2, person, 1));
    const folder = folderWith({ 'votes.csv': VOTES_HEADER + crowd.join('') });
    assert.match((await plenary('analyze', folder)).out, /100,002 people cast 100,002 votes/);
    const { out } = await plenary('analyze', folder, '--method', 'polis');
    assert.match(out.replaceAll('\n', ' '), /100,000 people cast .* 2 people and 0 statements were left out/);
  });

  test('--html writes one page that asks for nothing and runs nothing', async () => {
    const folder = folderWith();
    const page = join(folder, 'page.html');
    const { status, out, err } = await plenary('analyze', conversation, '--html', page);
    assert.deepEqual([status, out, err, readdirSync(folder)], [0, '', '', ['page.html']]);
    const html = readFileSync(page, 'utf8');
    assert.match(html, /^<!doctype html>/i);
    assert.ok(html.includes('Ferries') && html.includes('自用車應該投保'));
    assert.deepEqual(html.match(/<script|<link|<img|<iframe|\ssrc=|@import|url\((?!#)/gi), null);
    assert.ok(!html.includes(conversation), 'the page does not say where the files lay');
  });

  test('--html says before the work where it cannot write', async () => {
    const { status, out, err } = await plenary('analyze', '/nowhere', '--html', '/nowhere/either/page.html');
    assert.deepEqual([status, out], [2, '']);
    assert.equal(err, '/nowhere/either/page.html cannot be written: the folder it should go to does not exist.\n');
  });

  describe('with --stakeholders', () => {
    const people = Array.from({ length: 60 }, (_, person) => person);
    const seats = ['civil', 'private', 'technical'];
    const header = 'participant,group,org\n';
    const rows = people.map((person) => `${person},${seats[person % 3]},${person < 30 ? 'Ferry Union' : ''}\n`);
    // Everybody is for the first; the private sector is against the second; nobody of the technical community said anything of the third.
    const votes = people.flatMap((person) =>
      [1, person % 3 === 1 ? -1 : 1, ...(person % 3 === 2 ? [] : [1])].map((vote, s) =>
        voteRow(person, s, person, vote),
      ),
    );
    const talk = folderWith({ 'votes.csv': VOTES_HEADER + votes.join(''), 'who.csv': header + rows.join('') });
    const asked = ['analyze', join(talk, 'votes.csv'), '--stakeholders', join(talk, 'who.csv')];

    test('a table that is not there is told as one', async () => {
      const { status, err } = await plenary('analyze', join(talk, 'votes.csv'), '--stakeholders', join(talk, 'no.csv'));
      assert.equal(status, 2);
      assert.match(err, /no\.csv: expected a table of who sits where \(participant,group,org\) after --stakeholders/);
    });

    test('says what holds across the groups, and without whom', async () => {
      const { status, out } = await plenary(...asked);
      const text = out.replaceAll('\n', ' ');
      assert.equal(status, 0);
      assert.match(
        text,
        /Across the table 3 seats, all of equal weight: civil \(C\), private \(P\),? and technical \(T\)\./,
      );
      assert.match(text, /1 is consistent with full consensus/);
      assert.match(text, /hear technical on 1 statement/);
      assert.match(text, /How easily this could be bought .* Votes alone cannot tell a careful fake from a person\./);
      assert.match(text, /A short list for the whole spectrum .* Audit \(EJR\+\)/);
    });

    test('gives the evidence of every statement by seat in the JSON', async () => {
      const {
        seats: table,
        statementsDetail,
        manipulation,
        slate,
      } = JSON.parse((await plenary(...asked, '--json')).out);
      assert.deepEqual(Object.keys(manipulation.withoutSeat), seats);
      assert.equal(manipulation.organisations.tried, 3, 'a name at three seats is three organisations');
      assert.ok(slate.items.some(({ id }: { id: number }) => id === 0) && slate.people === 60);
      assert.deepEqual(
        table.map(({ seat, people: count }: { seat: string; people: number }) => [seat, count]),
        seats.map((seat) => [seat, 20]),
      );
      const [first, second, third] = statementsDetail.map(({ evidence }: { evidence: object }) => evidence);
      assert.equal(first.consistentWith, 'full-consensus');
      assert.ok(second.bySeat.private.upper < 0.2 && second.bySeat.civil.lower > 0.7);
      assert.equal(third.bySeat.technical.heard, false);
      assert.ok(first.bySeat.civil.n < 20, 'who speaks for one organisation counts for less');
    });

    test('shows them on the page', async () => {
      const page = join(folderWith(), 'page.html');
      const { status } = await plenary(...asked, '--html', page);
      assert.equal(status, 0);
      for (const said of [
        /What holds across the table/,
        /How easily this could be bought/,
        /A short list for the whole/,
      ]) {
        assert.match(readFileSync(page, 'utf8'), said);
      }
    });

    test('groups that are made up are called so in every result', async () => {
      const page = join(folderWith(), 'page.html');
      await plenary(...asked, '--simulated-groups', '--html', page);
      const plain = join(folderWith(), 'plain.html');
      await plenary(...asked, '--html', plain);
      assert.match(readFileSync(page, 'utf8'), /<strong class="sample">Simulated groups<\/strong>/);
      assert.match(readFileSync(page, 'utf8'), /Who sits with which group is made up here/);
      assert.doesNotMatch(readFileSync(plain, 'utf8'), /Simulated groups/);
      assert.match((await plenary(...asked, '--simulated-groups')).out, /SIMULATED GROUPS/);
      assert.equal(JSON.parse((await plenary(...asked, '--simulated-groups', '--json')).out).simulatedGroups, true);
    });

    test('refuses what it cannot read, with the line', async () => {
      for (const [rest, why] of [
        ['x,civil,\n', /line 2: expected participant to be a whole number/],
        ['1,civil,\n1,civil,\n', /line 3: .*every participant once/],
        ['1,civil\n', /line 2: .*3 fields/],
      ] as const) {
        const folder = folderWith({ 'who.csv': header + rest });
        const { status, err } = await plenary(
          'analyze',
          join(talk, 'votes.csv'),
          '--stakeholders',
          join(folder, 'who.csv'),
        );
        assert.equal(status, 2);
        assert.match(err, why);
      }
    });
  });
});

describe('plenary analyze refuses, in one sentence with exit status 2,', () => {
  for (const { name, files, file, line, expected } of badInputs) {
    test(name, async () => {
      const folder = folderWith(files);
      const page = join(folderWith(), 'page.html');
      for (const output of [['--json'], ['--html', page]]) {
        const { status, out, err } = await plenary('analyze', folder, ...output);
        assert.deepEqual([status, out], [2, '']);
        assert.match(err, /^[^\n]+\.\n$/);
        assert.ok(err.startsWith(file ? join(folder, file) : folder), err);
        if (line !== undefined) assert.ok(err.includes(`, line ${line}: expected `), err);
        assert.match(err, expected);
        assert.ok(err.length < 400, 'short enough to read');
      }
      assert.ok(!existsSync(page));
    });
  }
});
