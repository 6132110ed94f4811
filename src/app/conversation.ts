/** From the state of a process to what views are computed from. */
import { isOpen } from '../domain/process.ts';
import type { Statement } from '../domain/statements.ts';
import { type Conversation, type StatementText, WAITING } from '../views/conversation.ts';
import type { Analysis } from './analyse.ts';
import type { Process } from './engine.ts';

export function conversationOf({ nouns }: Process, analysis: Analysis | undefined): Conversation {
  const { charter, openedAt, closed } = nouns.process;
  if (!charter) throw new Error('A process without a charter has no pages.');
  return {
    charter: {
      ...charter,
      openedAt,
      stages: charter.stages.map(({ id, name, closesAt }) => ({ id, name, closesAt, closed: closed.includes(id) })),
      // Hidden until close: once nothing is open any more, figures are shown.
      figures: isOpen(nouns.process) ? charter.figures : 'batched',
      ended: nouns.process.ended,
    },
    // Figures name statements by place; those that came later than the figures have none yet.
    statements: nouns.statements.list.map(statementText),
    // Seats may have been added since the figures were computed.
    seatSizes: charter.seats.map((_, seat) => analysis?.seatSizes[seat] ?? 0),
    seatless: analysis?.seatless ?? 0,
  };
}

/** What nobody has looked at yet, where the charter asks for that, is as good as not said: only its place is known. */
function statementText({ id, text, language, meta, label, moderatedOut, status }: Statement): StatementText {
  const waits = status === 'waiting';
  return { id, text: waits ? undefined : text, language, meta, label, moderatedOut: waits ? WAITING : moderatedOut };
}
