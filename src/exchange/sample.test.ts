import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { report, standings } from '../opinion/index.ts';
import { sampleProcess } from './sample.ts';

const DAY = 86_400;
const { charter, participants, statements, votes } = sampleProcess();
const rows = [...votes.value.keys()].map((row) => ({
  participant: votes.participant[row]!,
  statement: votes.statement[row]!,
  value: votes.value[row]!,
  seconds: votes.seconds[row]!,
}));

const voted = participants.map(() => new Set<number>());
for (const { participant, statement } of rows) voted[participant]!.add(statement);
/** How many statements each participant voted on, ascending. */
const activity = voted.map((seen) => seen.size).sort((a, b) => a - b);

const peopleOf = (seat: string) => participants.filter((participant) => participant.seat === seat).length;
const share = (statement: number, value: number, seat?: string) => {
  const cast = rows.filter(
    (row) => row.statement === statement && (seat === undefined || participants[row.participant]!.seat === seat),
  );
  return cast.filter((row) => row.value === value).length / cast.length;
};
/** Statements that count: about the question, and not taken out. */
const standing = [...statements.keys()].filter((s) => !statements[s]!.meta && !statements[s]!.moderatedOut);

describe('the charter of the sample', () => {
  test('says that it is simulated, in its flag and in its convener', () => {
    assert.equal(charter.simulated, true);
    assert.match(charter.convener, /simulated/);
  });

  test('has six seats, each with a letter of its own', () => {
    assert.equal(charter.seats.map((seat) => seat.letter).join(''), 'GPCTIA');
    assert.equal(new Set(charter.seats.map((seat) => seat.id)).size, 6);
  });

  test('is still in its first stage when the votes end, with a week to go', () => {
    assert.equal(charter.stages[0]!.id, 'listen');
    const left = charter.stages[0]!.days * DAY - votes.seconds.at(-1)!;
    assert.ok(left >= 7 * DAY && left < 8 * DAY, `${left / DAY} days left`);
  });
});

describe('the statements of the sample', () => {
  test('are about sixty, in the voice of all six seats', () => {
    assert.ok(statements.length >= 58 && statements.length <= 62, `${statements.length} statements`);
    const voices = new Set(statements.map((statement) => statement.voice));
    assert.deepEqual(voices, new Set(charter.seats.map((seat) => seat.id)));
  });

  test('are sentences of at most 200 characters, no two alike', () => {
    for (const { text } of statements) {
      assert.ok(text.length >= 30 && text.length <= 200, text);
      assert.match(text, /^[A-Z].*[^ ]\.$/);
      assert.doesNotMatch(text, /lorem|ipsum|todo|example|statement \d| {2}/i);
    }
    const plain = statements.map(({ text }) => text.toLowerCase().replace(/[^a-z]/g, ''));
    assert.equal(new Set(plain).size, statements.length);
  });

  test('name no more than one idea, but for the one taken out for it', () => {
    const twice = statements.filter(({ text }) => text.match(/\bshould\b/g)?.length === 2);
    assert.deepEqual(
      twice.map(({ moderatedOut }) => moderatedOut),
      ['two-ideas'],
    );
  });

  test('have two about the process itself and three that were taken out, each for another reason', () => {
    assert.equal(statements.filter((statement) => statement.meta).length, 2);
    const reasons = statements.flatMap((statement) => statement.moderatedOut ?? []);
    assert.deepEqual(reasons.sort(), ['duplicate', 'off-topic', 'two-ideas']);
  });

  test('stand in the order in which they were tabled; what academia might say is there from the start', () => {
    for (const [s, { seconds, voice }] of statements.entries()) {
      assert.ok(s === 0 || seconds >= statements[s - 1]!.seconds, statements[s]!.text);
      if (voice === 'academia') assert.equal(seconds, 0);
    }
  });

  test('hold for nearly everyone, fall for nearly everyone, or divide', () => {
    assert.ok(standing.filter((s) => share(s, 1) > 0.7).length >= 12);
    assert.ok(standing.filter((s) => share(s, -1) > 0.7).length >= 6);
    assert.ok(standing.filter((s) => share(s, 1) > 0.3 && share(s, -1) > 0.3).length >= 15);
  });

  test('have one on which governments alone dissent', () => {
    const request = statements.findIndex(({ text }) => text.startsWith('A government that asks for filtering'));
    assert.ok(share(request, -1, 'governments') > share(request, 1, 'governments'));
    for (const seat of ['private-sector', 'civil-society', 'technical-community']) {
      assert.ok(share(request, 1, seat) > 0.65, seat);
    }
  });
});

describe('the people of the sample', () => {
  test('are 600, few of them from international organisations, none from academia, some with no seat', () => {
    assert.equal(participants.length, 600);
    const sizes = charter.seats.map((seat) => peopleOf(seat.id));
    assert.deepEqual(sizes, [60, 160, 150, 160, 34, 0]);
    assert.equal(participants.filter(({ seat }) => seat === undefined).length, 36);
  });

  test('all vote', () => {
    assert.ok(activity[0]! >= 5);
  });

  test('come from organisations that say they are simulated, each in one seat and one region', () => {
    const homes = new Map<string, string>();
    for (const { seat, organisation, region } of participants) {
      assert.match(organisation, /^Simulated .+ \d+$/);
      const home = `${seat}, ${region}`;
      assert.equal(homes.get(organisation) ?? home, home, organisation);
      homes.set(organisation, home);
    }
    assert.ok(homes.size > 200, `${homes.size} organisations`);
    assert.equal(new Set(participants.map(({ region }) => region)).size, 5);
  });

  test('differ in how much they vote: some on a handful, half on about thirty, a few on everything open', () => {
    const median = activity[300]!;
    const open = statements.filter((statement) => !statement.moderatedOut).length;
    assert.ok(activity.filter((n) => n <= 7).length >= 5);
    assert.ok(median >= 27 && median <= 34, `median ${median}`);
    assert.ok(activity.filter((n) => n >= open).length >= 3);
  });
});

describe('the votes of the sample', () => {
  test('are columns of one length, with indices that exist and values −1, 0 and +1', () => {
    const { participant, statement, value, seconds } = votes;
    assert.deepEqual(new Set([participant, statement, value, seconds].map((column) => column.length)).size, 1);
    assert.ok(rows.every((row) => row.participant < participants.length && row.statement < statements.length));
    assert.deepEqual(new Set(value), new Set([-1, 0, 1]));
  });

  test('ascend in time over three weeks, and none comes before its statement was tabled', () => {
    for (const [i, row] of rows.entries()) {
      assert.ok(i === 0 || row.seconds >= rows[i - 1]!.seconds);
      assert.ok(row.seconds > statements[row.statement]!.seconds);
    }
    const days = new Set(rows.map((row) => Math.floor(row.seconds / DAY)));
    assert.deepEqual([...days], [...Array(21).keys()]);
  });

  test('stop soon on a statement that was taken out', () => {
    for (const [s, { seconds, moderatedOut }] of statements.entries()) {
      if (!moderatedOut) continue;
      const last = Math.max(...rows.filter((row) => row.statement === s).map((row) => row.seconds));
      assert.ok(last - seconds < 2 * DAY, statements[s]!.text);
    }
  });

  test('are a pass in one case of ten and a second thought in one of a hundred', () => {
    const passes = rows.filter((row) => row.value === 0).length / rows.length;
    const again = 1 - activity.reduce((sum, n) => sum + n, 0) / rows.length;
    assert.ok(passes > 0.085 && passes < 0.115, `${passes}`);
    assert.ok(again > 0.007 && again < 0.013, `${again}`);
  });

  test('change the mind of whoever votes again', () => {
    const last = new Map<string, number>();
    for (const row of rows) {
      const cell = `${row.participant} ${row.statement}`;
      assert.notEqual(last.get(cell), row.value);
      last.set(cell, row.value);
    }
  });

  test('are few on what was tabled in the last hours', () => {
    const counts = statements.map((_, s) => rows.filter((row) => row.statement === s).length);
    assert.ok(
      counts.slice(-3).every((count) => count > 0 && count < 60),
      counts.slice(-3).join(),
    );
  });
});

describe('what the sample shows', () => {
  const figures = report(
    {
      ...votes,
      participants: participants.length,
      statements: statements.length,
      at: Float64Array.from(votes.seconds),
    },
    {
      flags: {
        moderatedOut: Uint8Array.from(statements, (statement) => (statement.moderatedOut ? 1 : 0)),
        meta: Uint8Array.from(statements, (statement) => (statement.meta ? 1 : 0)),
      },
    },
  );

  test('is two or three camps, apart enough to see and no more', () => {
    assert.ok(figures.camps.length === 2 || figures.camps.length === 3, `${figures.camps.length} camps`);
    assert.ok(figures.silhouette! > 0.35 && figures.silhouette! < 0.65, `silhouette ${figures.silhouette}`);
  });

  test('is camps that cut across the seats: every seat that may be shown has people in each', () => {
    for (const { id } of charter.seats.filter((seat) => peopleOf(seat.id) >= charter.smallCell)) {
      for (const camp of figures.camps) {
        const members = [...camp.members].filter((person) => participants[person]!.seat === id).length;
        assert.ok(members >= charter.smallCell, `${members} of ${id} in camp ${camp.id}`);
      }
    }
  });

  test('is statements that hold across camps, that divide them, and that have too few votes to say', () => {
    const kinds = standings(figures).map((standing) => standing.kind);
    const count = (kind: string) => kinds.filter((other) => other === kind).length;
    assert.ok(count('holds') >= 6, `${count('holds')} hold`);
    assert.ok(count('divides') >= 6, `${count('divides')} divide`);
    assert.ok(count('thin') >= 1, `${count('thin')} thin`);
  });
});

test('the sample is the same every time', () => {
  assert.deepEqual(sampleProcess(), { charter, participants, statements, votes });
});
