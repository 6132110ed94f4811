/**
 * Whether what many clients saw at once can have happened one after the other, in the order of the journal, and no answer
 * before its question (strict serialisability, with the journal as the witness).
 *
 * A vote is a write to the register of its voter and statement that also tells whether the value was another before: an answer
 * with events says "it was another, and now stands at n", one without says "it was this value already, when the journal had n".
 */
import { type Act, type Event, type Kept, nameOf } from './promises.ts';

export interface Op {
  readonly act: Act;
  /** Moments of one clock that counts what happens: when it was first asked, and when its answer was there. */
  readonly asked: number;
  readonly answered: number;
  readonly answer:
    | { readonly n: number; readonly events: readonly Event[] }
    | { readonly refused: string; readonly names: string };
  /** The same request as an earlier one that had been answered. */
  readonly isRepeat: boolean;
}

/** What a page said of the journal size its figures are of. */
export interface Reading {
  readonly asked: number;
  readonly answered: number;
  readonly n: number;
}

/** Asked before the last kill and never answered: its rows may stand, or not. */
export type Unanswered = Pick<Op, 'act' | 'asked'>;

export interface History {
  readonly ops: readonly Op[];
  readonly unanswered: readonly Unanswered[];
  readonly readings: readonly Reading[];
}

/** What cannot have happened, one line each. */
export function anomalies({ ops, unanswered, readings }: History, rows: readonly Kept[]): string[] {
  return [
    ...gaps(rows),
    ...answersAgainstRows(ops, unanswered, rows),
    ...registers(ops, rows),
    ...uniques(ops, unanswered, rows),
    ...backwards(ops.flatMap((op) => ('n' in op.answer && !op.isRepeat ? [{ ...op, n: op.answer.n }] : []))),
    ...backwards(readings).map((line) => `page: ${line}`),
  ];
}

function gaps(rows: readonly Kept[]): string[] {
  return rows.flatMap(({ row }, i) => {
    if (row.n !== i + 1) return [`journal: row ${i + 1} has number ${row.n}`];
    return i > 0 && row.at < rows[i - 1].row.at ? [`journal: time runs back at ${row.n}`] : [];
  });
}

/** Each answer is what stands in the journal under its name, each time it was given; nothing stands there unasked. */
function answersAgainstRows(ops: readonly Op[], unanswered: readonly Unanswered[], rows: readonly Kept[]): string[] {
  const wrong: string[] = [];
  const byName = grouped(
    rows.filter(({ row }) => row.key !== undefined),
    ({ row: { actor, key } }) => `${actor} ${key}`,
  );
  const asked = new Set(unanswered.map(({ act }) => `${act.actor} ${act.key}`));
  for (const { act, answer } of ops) {
    const name = `${act.actor} ${act.key}`;
    asked.add(name);
    const kept = byName.get(name) ?? [];
    const answered = 'events' in answer ? answer.events : [];
    if (JSON.stringify(answered) !== `[${kept.map(({ row }) => `{"type":"${row.type}","data":${row.data}}`).join()}]`) {
      wrong.push(`answer: ${nameOf(act)} was answered otherwise than the journal has it`);
    } else if ('n' in answer && kept.length > 0 && kept[kept.length - 1].row.n !== answer.n) {
      wrong.push(`answer: ${nameOf(act)} was told ${answer.n}`);
    }
  }
  for (const name of byName.keys()) if (!asked.has(name)) wrong.push(`answer: nobody asked for ${name}`);
  return wrong;
}

/** Replays the journal: every vote in it changes its register, and every "it was so already" was true at its n. */
function registers(ops: readonly Op[], rows: readonly Kept[]): string[] {
  const wrong: string[] = [];
  const register = new Map<string, unknown>();
  const unchanged = ops.filter(
    ({ act, answer }) => act.command === 'vote.cast' && 'n' in answer && answer.events.length === 0,
  );
  const byN = grouped(unchanged, ({ answer }) => ('n' in answer ? answer.n : 0));
  for (const { row } of rows) {
    if (row.type === 'vote.cast') {
      const { statement, value } = JSON.parse(row.data);
      const name = `${row.actor} ${statement}`;
      if (register.get(name) === value) wrong.push(`register: row ${row.n} votes ${value} over ${value}`);
      register.set(name, value);
    }
    for (const { act } of byN.get(row.n) ?? []) {
      const held = register.get(`${act.actor} ${act.input.statement}`);
      if (held !== act.input.value)
        wrong.push(`register: ${nameOf(act)} found ${act.input.value} at ${row.n}, where ${held} stood`);
    }
  }
  return wrong;
}

/** Of the same text at once, one stands; who was refused was told of it, and not before anybody had said it. */
function uniques(ops: readonly Op[], unanswered: readonly Unanswered[], rows: readonly Kept[]): string[] {
  const wrong: string[] = [];
  const byText = new Map<string, unknown>();
  for (const { row, secret } of rows) {
    if (row.type !== 'statement.submitted' || secret === undefined) continue;
    const { text } = JSON.parse(secret);
    if (byText.has(text)) wrong.push(`unique: “${text}” stands twice`);
    byText.set(text, JSON.parse(row.data).statement);
  }
  const firstAsked = new Map<unknown, number>();
  const perhapsSaid = [...unanswered, ...ops.filter(({ answer }) => 'n' in answer)];
  for (const { act, asked } of perhapsSaid) {
    firstAsked.set(act.input.text, Math.min(asked, firstAsked.get(act.input.text) ?? asked));
  }
  for (const { act, answered, answer } of ops) {
    if ('n' in answer) continue;
    if (answer.refused !== 'same-statement') wrong.push(`unique: ${nameOf(act)} was refused: ${answer.refused}`);
    else if (byText.get(String(act.input.text)) !== answer.names)
      wrong.push(`unique: ${nameOf(act)} was told of another`);
    else if ((firstAsked.get(act.input.text) ?? answered) >= answered)
      wrong.push(`unique: ${nameOf(act)} lost to nobody`);
  }
  return wrong;
}

/** What was asked after something else had been answered does not know less of the journal. */
function backwards(seen: readonly Reading[]): string[] {
  const wrong: string[] = [];
  const answered = [...seen].sort((a, b) => a.answered - b.answered);
  let most = 0;
  let next = 0;
  for (const { asked, n } of [...seen].sort((a, b) => a.asked - b.asked)) {
    for (; next < answered.length && answered[next].answered < asked; next++) most = Math.max(most, answered[next].n);
    if (n < most) wrong.push(`time: ${n} after ${most} had been seen`);
  }
  return wrong;
}

function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
