/** A Polis conversation as the views take it: one without seats, stages or a charter of its own. */
import { lastVotes, type Report, standings, tallyBy } from '../opinion/index.ts';
import type { Charter, Conversation, Figures, OfficialFigures, StatementText } from '../views/conversation.ts';
import type { PolisConversation } from './polis.ts';
import type { Stakeholders } from './stakeholders.ts';

/** Exports do not say in which language people wrote: BCP 47 has a tag for that. */
const UNDETERMINED = 'und';
const SMALL_CELL = 5;

/** `name` stands for a topic that the files do not give. */
export function conversationOf(input: PolisConversation, name: string, table?: Stakeholders): Conversation {
  const { seats = [], seating } = table ?? {};
  const sizes = new Array<number>(seats.length + 1).fill(0);
  for (let person = 0; person < input.log.participants; person++) sizes[seating?.seat[person] ?? 0]!++;
  return {
    charter: { ...charterOf(input, name), seats },
    statements: textsOf(input),
    seatSizes: sizes.slice(1),
    seatless: sizes[0]!,
  };
}

export function figuresOf(
  input: PolisConversation,
  report: Report,
  table?: Stakeholders & { readonly official: OfficialFigures },
): Figures {
  const { value, at } = input.log;
  return {
    n: value.length,
    at: at === undefined ? 0 : at.reduce((latest, time) => Math.max(latest, time), 0),
    report,
    standings: standings(report),
    ...(table === undefined ? { seatTallies: [], placedSeatTallies: [] } : bySeat(input, report, table)),
  };
}

function bySeat(
  { log }: PolisConversation,
  { campOf }: Report,
  { seats, seating, official }: Stakeholders & { readonly official: OfficialFigures },
) {
  const matrix = lastVotes(log, { caps: { participants: Infinity, statements: Infinity } });
  const label = (fits: (person: number) => boolean) =>
    Int16Array.from(seating.seat, (seat, person) => (fits(person) ? seat - 1 : -1));
  return {
    seatTallies: tallyBy(
      matrix,
      label(() => true),
      seats.length,
    ),
    placedSeatTallies: tallyBy(
      matrix,
      label((person) => campOf[person] !== -1),
      seats.length,
    ),
    official,
    // Whoever has the files has every vote.
    exact: true,
  };
}

function charterOf({ summary, log }: PolisConversation, name: string): Charter {
  return {
    slug: '',
    title: summary?.topic || name,
    question: firstLine(summary?.description ?? ''),
    outcome: '',
    convener: '',
    language: UNDETERMINED,
    simulated: summary?.simulated ?? false,
    seats: [],
    stages: [],
    smallCell: SMALL_CELL,
    figures: 'batched',
    openedAt:
      log.at === undefined ? 0 : log.at.reduce((first, time) => Math.min(first, time), Number.POSITIVE_INFINITY),
  };
}

/** Descriptions are Markdown and may go on for pages of advice to voters; the first line says what was asked. */
function firstLine(description: string): string {
  const line = description.trim().split('\n', 1)[0];
  return line.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/^[#>*\s]+|[*_`]{2,}/g, '');
}

function textsOf({ statementIds, statements, flags }: PolisConversation): StatementText[] {
  const texts = new Map(statements.map(({ id, text }) => [id, text]));
  return Array.from(statementIds, (id, index) => ({
    id: String(id),
    text: texts.get(id),
    language: UNDETERMINED,
    meta: flags.meta[index] === 1,
    moderatedOut: flags.moderatedOut[index] === 1 ? 'moderated' : undefined,
  }));
}
