/** Counts an outcome again from the tables of its annex alone, and holds what it says against that. */
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { type AnnexFile, annexFiles } from '../src/exchange/outcome/csv.ts';
import type { Outcome } from '../src/views/outcomeModel.ts';

type Row = Readonly<Record<string, string>>;
export type Annex = ReadonlyMap<AnnexFile, readonly Row[]>;

/** `read`: the text of the table of this name. */
export async function annexOf(read: (name: AnnexFile) => Promise<string>): Promise<Annex> {
  const one = async (name: AnnexFile) => {
    const rows: Row[] = parse(await read(name), { columns: true });
    return [name, rows] as const;
  };
  return new Map(await Promise.all(annexFiles.map(one)));
}

export const rowsOf = (annex: Annex, name: AnnexFile): readonly Row[] => annex.get(name) ?? assert.fail(name);

const count = (annex: Annex, name: AnnexFile, column: string, value: string): number =>
  rowsOf(annex, name).filter((row) => row[column] === value).length;

const numberIn = (value: string | undefined): number | 'withheld' => (value === 'withheld' ? value : Number(value));
const sum = (numbers: readonly (number | 'withheld')[]): number =>
  numbers.reduce<number>((all, each) => all + Number(each), 0);

/** Every tally of an outcome, by what it counts. */
export const recounts = {
  'objections, by state and by what is maintained': ({ objections, dissent }: Outcome, annex: Annex) => {
    assert.equal(rowsOf(annex, 'objections').length, objections.all);
    for (const { state, count: expected } of objections.byState)
      assert.equal(count(annex, 'objections', 'state', state), expected, state);
    assert.equal(count(annex, 'objections', 'dissent', 'rough'), dissent.rough.length);
    assert.equal(count(annex, 'objections', 'dissent', 'standing'), dissent.standing.length);
  },

  'statements, reservations, challenges and appeals': ({ dissent, designations }: Outcome, annex: Annex) => {
    const expected = {
      minority: dissent.minority.length,
      reservation: dissent.reservations.length,
      challenge: designations.flatMap(({ challenges }) => challenges).length,
      appeal: designations.flatMap(({ appeals }) => appeals).length,
    };
    for (const [kind, many] of Object.entries(expected))
      assert.equal(count(annex, 'statements', 'kind', kind), many, kind);
  },

  'what became of the input': ({ dispositions: { inputs, answered, byCode } }: Outcome, annex: Annex) => {
    assert.equal(rowsOf(annex, 'dispositions').length, inputs);
    assert.equal(inputs - count(annex, 'dispositions', 'disposition', 'open'), answered);
    for (const { code, count: expected } of byCode)
      assert.equal(count(annex, 'dispositions', 'disposition', code), expected, code);
  },

  'how strong each clause is in each seat, and that people are the sum of what they say': (
    { text, process }: Outcome,
    annex: Annex,
  ) => {
    for (const { id, strength } of text.clauses) {
      for (const seat of strength) {
        const row = rowsOf(annex, 'support').find((each) => each.id === id && each.seat === seat.id);
        const [people, ...of] = [row?.people, row?.support, row?.live_with, row?.cannot].map(numberIn);
        if (seat.withheld) {
          assert.deepEqual([people, ...of], ['withheld', 'withheld', 'withheld', 'withheld']);
          continue;
        }
        assert.deepEqual([people, ...of], [seat.people, seat.support, seat.liveWith, seat.cannot]);
        assert.equal(sum(of), people);
        assert.ok(seat.people >= process.smallCell);
      }
    }
    const numbered = text.clauses.filter(({ number }) => number !== null);
    assert.equal(rowsOf(annex, 'clauses').filter(({ clause }) => clause !== '').length, numbered.length);
  },

  'positions of each seat in the call that a finding rests on': ({ designations }: Outcome, annex: Annex) => {
    for (const { item, finding } of designations) {
      for (const seat of finding?.evidence.positions ?? []) {
        const row = rowsOf(annex, 'positions').find((each) => each.item === item && each.seat === seat.id);
        assert.equal(numberIn(row?.people), seat.withheld ? 'withheld' : seat.people);
        if (seat.withheld || !row) continue;
        const columns = ['support', 'live_with', 'stand_aside', 'abstain', 'disagree', 'object'];
        const all = columns.map((column) => Number(row[column]));
        const { support, liveWith, standAside, abstain, disagree, object } = seat;
        assert.deepEqual(all, [support, liveWith, standAside, abstain, disagree, object]);
        assert.equal(sum(all), seat.people);
      }
    }
  },

  'commitments, and how well each can be checked': ({ commitments }: Outcome, annex: Annex) => {
    assert.equal(rowsOf(annex, 'commitments').length, commitments.length);
    for (const { status, level } of commitments) {
      const alike = commitments.filter((each) => each.status === status && each.level === level).length;
      const rows = rowsOf(annex, 'commitments').filter(
        (row) => row.state === status && row.evidence_level === String(level),
      );
      assert.equal(rows.length, alike, `${status}, ${level}`);
    }
  },
} as const satisfies Readonly<Record<string, (told: Outcome, annex: Annex) => void>>;
