/** What was decided, in one paragraph: the sentences with which an outcome begins. */
import type { Outcome, OutcomeDesignation } from '../../views/outcomeModel.ts';
import type { Words } from '../../words/index.ts';
import { named } from './outcomeRuns.ts';

export function leadOf(outcome: Outcome, words: Words): string[] {
  const main = outcome.designations.find(({ item }) => item === outcome.item);
  return [
    decided(outcome, main, words),
    ...reopenedClauses(main, words),
    ...foundIn(outcome.status, main, words),
    ...differing(outcome, words),
    ...missing(outcome, words),
  ];
}

function decided({ status, text }: Outcome, main: OutcomeDesignation | undefined, words: Words): string {
  const { outcome: say, format } = words;
  const when = status === 'open' || !main ? text.publishedAt : momentOf(status, main);
  return say.decided[status]({ draft: text.draft, when: format.date(when) });
}

function reopenedClauses(main: OutcomeDesignation | undefined, { reviews, format }: Words): string[] {
  const { at = 0, clauses = [] } = main?.reopened ?? {};
  return clauses.length > 0 ? [reviews.opened({ when: format.date(at), clauses })] : [];
}

/** A finding has its own days; everything else is of the last act. */
function momentOf(status: Outcome['status'], { finding, since, reopened }: OutcomeDesignation): number {
  if (status === 'reopened') return reopened?.at ?? since;
  if (status === 'provisional') return finding?.at ?? since;
  if (status === 'final' || status === 'no-consensus') return finding?.finalAt ?? finding?.at ?? since;
  return since;
}

function foundIn(status: Outcome['status'], main: OutcomeDesignation | undefined, words: Words): string[] {
  const { outcome: say, procedures, format } = words;
  // What was found is of an earlier draft then.
  if (!main?.finding || status === 'overturned' || status === 'reopened') return [];
  const { designation, by, at } = main.finding;
  const result = named(procedures.by.designation, designation).replaceAll('_', ' ');
  const when = format.date(at);
  const found = by === null ? say.foundByChair({ result, when }) : say.found({ result, name: by, when });
  const challenged = main.challenges.length > 0 ? [say.challenged({ count: main.challenges.length })] : [];
  return [found, ...challenged, ...appealed(main, words)];
}

/** How many, and what became of them. */
function appealed({ appeals }: OutcomeDesignation, { outcome: say }: Words): string[] {
  return (['open', 'dismissed', 'upheld', 'settled', 'withdrawn'] as const).flatMap((result) => {
    const count = appeals.filter(({ decided }) => (decided?.outcome ?? 'open') === result).length;
    return count > 0 ? [say.appeals[result]({ count })] : [];
  });
}

function differing({ dissent }: Outcome, { outcome: say }: Words): string[] {
  const { rough, standing, minority, reservations } = dissent;
  const counted = [
    [rough.length, say.rough],
    [standing.length, say.standing],
    [minority.length, say.minorities],
    [reservations.length, say.reservations],
  ] as const;
  const told = counted.filter(([count]) => count > 0).map(([count, sentence]) => sentence({ count }));
  return told.length > 0 ? told : [say.undisputed];
}

const missing = ({ participation: { notHeard } }: Outcome, { outcome: say }: Words): string[] =>
  notHeard.length > 0 ? [say.empty({ seats: notHeard })] : [];
