/** What changed since something was decided, for the overview: what was adopted, appealed, published, promised and reviewed. */
import type { Nouns } from '../domain/index.ts';
import { adopting } from '../domain/machine.ts';
import { dayOf } from './input.ts';
import type { Change } from './overview.ts';

export function decidedChanges(nouns: Nouns): Change[] {
  return [...adopted(nouns), ...appealed(nouns), ...published(nouns), ...promised(nouns), ...reviewed(nouns)];
}

function adopted({ items, documents }: Nouns): Change[] {
  return items.list.flatMap(({ id: item, document, hash, history }) => {
    const drafts = documents.list.find(({ id }) => id === document)?.drafts ?? [];
    const draft = drafts.findLast((each) => each.hash === hash)?.number ?? drafts.length;
    return history
      .filter(({ act }) => adopting.includes(act))
      .map(({ at }) => ({ code: 'adopted' as const, at, draft, item }));
  });
}

/** Of who appealed, the day alone is told. */
function appealed({ appeals }: Nouns): Change[] {
  return appeals.list.flatMap(({ item, at, decided }): Change[] => {
    const filed = { code: 'appealed', at: dayOf(at), item } as const;
    return decided ? [filed, { code: 'appeal', at: decided.at, item, outcome: decided.outcome }] : [filed];
  });
}

const published = ({ editions }: Nouns): Change[] =>
  editions.list.map(({ number: edition, at }) => ({ code: 'edition', at, edition }));

/** All of them in one line, with the day of the last. */
function promised({ commitments }: Nouns): Change[] {
  const accepted = commitments.list.flatMap(({ acceptedAt }) => acceptedAt ?? []);
  return accepted.length === 0 ? [] : [{ code: 'committed', at: Math.max(...accepted), count: accepted.length }];
}

const reviewed = ({ reviews }: Nouns): Change[] =>
  reviews.list.flatMap(({ item, concluded }): Change[] =>
    concluded ? [{ code: 'reviewed', at: concluded.at, item }] : [],
  );
