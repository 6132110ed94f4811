/** What stands behind an outcome: what became of every input, who took part, and what was promised. */
import { commitmentOf } from '../domain/commitments.ts';
import { dispositionCodes, dispositionOf } from '../domain/dispositions.ts';
import type { Nouns } from '../domain/index.ts';
import { commitmentLine } from './commitments.ts';
import type { Conversation } from './conversation.ts';
import { inputRef } from './input.ts';
import type { OutcomeCommitment, OutcomeCore, SeatPart, ToldNumber } from './outcomeModel.ts';
import type { Held } from './outcomeText.ts';
import { isWithheld, type Shown } from './shown.ts';
import { table } from './table.ts';
import { uptakeView } from './uptake.ts';
import { stranger } from './viewer.ts';

export function dispositionsOf(nouns: Nouns): OutcomeCore['dispositions'] {
  const list = [...nouns.contributions.list, ...nouns.comments.list].map(({ id }) => ({
    label: inputRef(nouns, id).label,
    code: dispositionOf(nouns.dispositions, id)?.disposition ?? 'open',
  }));
  const count = (code: string) => list.filter((each) => each.code === code).length;
  const byCode = [...dispositionCodes, 'open'].map((code) => ({ code, count: count(code) }));
  return { inputs: list.length, answered: list.length - count('open'), byCode, list };
}

const told = (value: Shown): ToldNumber => (isWithheld(value) ? 'withheld' : value);

/** People as the table tells everybody; what a seat gave as the uptake does. */
export function participationOf(nouns: Nouns, conversation: Conversation, at: number): OutcomeCore['participation'] {
  const { people, seats, noSeat } = table(conversation, nouns, stranger, at);
  const given = uptakeView(nouns, { clauses: 1, nowhere: 1 })?.seats ?? [];
  const rows = seats.map(({ id, letter, name, people, target }): SeatPart => {
    const taken = given.find(({ seat }) => seat?.id === id)?.taken;
    const shown =
      taken && 'given' in taken
        ? { given: taken.given, answered: taken.answered, accepted: taken.accepted, cited: taken.cited }
        : ({ given: 'withheld', answered: 'withheld', accepted: 'withheld', cited: 'withheld' } as const);
    return { id, letter, name, people: told(people), target, ...shown };
  });
  return {
    people: told(people),
    seats: rows,
    ...(noSeat !== 0 && { noSeat: told(noSeat) }),
    notHeard: rows.filter(({ people }) => people === 0).map(({ name }) => name),
  };
}

export const commitmentsOf = (nouns: Nouns, { numbers }: Held, at: number): OutcomeCommitment[] =>
  nouns.commitments.list.map((commitment) => {
    const { id, title, actor, status, level, reviewAt } = commitmentLine(nouns, commitment, at);
    const { text, measure, clause, indicator } = commitmentOf(nouns.commitments, id);
    return {
      ...{ id, title, text, actor: { kind: actor.kind, name: actor.name }, measure, status, level, reviewAt },
      clause: clause === undefined ? null : { id: clause, number: numbers.get(clause) ?? null },
      indicator: indicator
        ? {
            ...{ name: indicator.name, unit: indicator.unit, method: indicator.method, target: indicator.target },
            baseline: indicator.baseline ?? null,
          }
        : null,
    };
  });
