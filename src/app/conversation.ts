/** From the state of a process to what views are computed from. */
import { isOpen } from '../domain/process.ts';
import type { Statement } from '../domain/statements.ts';
import type { Conversation, StatementText } from '../views/conversation.ts';
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
    seatSizes: analysis?.seatSizes ?? charter.seats.map(() => 0),
    seatless: analysis?.seatless ?? 0,
  };
}

function statementText({ id, text, language, meta, label, moderatedOut }: Statement): StatementText {
  return { id, text, language, meta, label, moderatedOut };
}
