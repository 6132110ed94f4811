/**
 * Whether evidence and reports say more than the counts beside them. In another world the people of each seat have voted
 * the same, but other people of it: a stranger who is shown the same counts there must be told the same. As this holds of
 * every page, pages subtracted from each other tell no more than their counts do, and these are looked at in privacySeen.ts.
 */
import { isDeepStrictEqual } from 'node:util';
import { analyse } from '../src/app/analyse.ts';
import type { AnalysisTask } from '../src/app/analysis.ts';
import { figuresOf } from '../src/app/figures.ts';
import { frozen } from '../src/app/reportFigures.ts';
import type { Random } from '../src/base/random.ts';
import { joined } from '../src/base/rows.ts';
import { COUNTED, COUNTED_WITHOUT_SEAT } from '../src/domain/cohorts.ts';
import { countedOn, seatCells } from '../src/views/cells.ts';
import type { Conversation, Figures } from '../src/views/conversation.ts';
import { evidenceTold } from '../src/views/evidence.ts';
import type { People } from './privacySeen.ts';

interface Truth {
  readonly all: readonly People[];
  readonly seat: readonly People[];
}

/** Figures of the world in which votes are dealt anew within each seat, on each statement. */
export function otherWorld(task: AnalysisTask, truth: Truth, figures: Figures, chance: Random): Figures {
  const { statements, participants, flags, seats, proven, previous, smallCell, columns } = task;
  const rows = truth.all.flatMap((people, statement) => {
    const seat = truth.seat[statement];
    const places = new Set([...people.keys()].map((person) => seat.get(person)));
    return [...places].flatMap((place) => {
      const own = [...people.keys()].filter((person) => seat.get(person) === place);
      const values = shuffled(
        own.map((person) => people.get(person) ?? 0),
        chance,
      );
      return own.map((person, i) => ({ person, statement, value: values[i], place }));
    });
  });
  const log = {
    ...{ participants, statements },
    participant: Uint32Array.from(rows, ({ person }) => person),
    statement: Uint16Array.from(rows, ({ statement }) => statement),
    value: Int8Array.from(rows, ({ value }) => value),
  };
  const analysis = analyse({
    ...{ log, flags, seats, previous, smallCell },
    counted: Uint8Array.from(rows, ({ place }) => (place === undefined ? COUNTED_WITHOUT_SEAT : COUNTED)),
    voteSeat: Uint8Array.from(rows, ({ place = 0 }) => place),
    seat: joined(columns.seat),
    speaking: { name: columns.organisation, proven },
  });
  const { n, at, groups, exact } = figures;
  return figuresOf({ n, at, analysis, exact }, groups);
}

function shuffled(values: readonly number[], chance: Random): number[] {
  const list = [...values];
  for (let i = list.length - 1; i > 0; i--) {
    const j = chance.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

/** What evidence tells beside the counts that both worlds show. Bins of position, once they are told, are no matter of seats. */
export function evidenceTells(conversation: Conversation, here: Figures, there: Figures): string[] {
  const found: string[] = [];
  const version = here.official?.version ?? '';
  conversation.statements.forEach((_, s) => {
    const [cells, others] = [here, there].map((figures) => seatCells(conversation, figures, s));
    const { leftOut } = countedOn(here, s, conversation.charter.smallCell);
    if (leftOut || !isDeepStrictEqual(cells, others)) return;
    const [told, other] = [here, there].map((figures) => evidenceTold(conversation, figures, s));
    if (told?.bySeat.some(({ n }, i) => n !== null && cells[i]?.heard !== 'shown'))
      found.push('a seat that is withheld');
    if (!isDeepStrictEqual([told?.bySeat, told?.balanced], [other?.bySeat, other?.balanced]))
      found.push('bounds of seats');
    else if (here.groups === 'later' && !isDeepStrictEqual(told, other)) found.push('evidence');
  });
  if (here.groups !== 'later' || found.length > 0) return found;
  const [report, other] = [here, there].map((figures) => frozen(conversation, figures, version).hash);
  return report === other ? [] : ['a report'];
}
