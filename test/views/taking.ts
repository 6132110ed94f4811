/** What views of taking part are given: a process as the journal tells it, and the figures of what is released. */
import { analyse } from '../../src/app/analyse.ts';
import { taskOf } from '../../src/app/analysis.ts';
import { conversationOf } from '../../src/app/conversation.ts';
import { joined } from '../../src/base/rows.ts';
import type { TakePartInput } from '../../src/views/takePart.ts';
import { stranger, type Viewer } from '../../src/views/viewer.ts';
import type { Journal } from '../given.ts';

export function inputOf({ process }: Journal): TakePartInput {
  const { participants, statements, columns, flags, seats } = taskOf(process);
  const log = {
    participants,
    statements,
    participant: joined(columns.participant),
    statement: joined(columns.statement),
    value: joined(columns.value),
  };
  const analysis = analyse({ log, counted: columns.counted, flags, seat: joined(columns.seat), seats });
  const { n, at } = process.nouns.votes.released;
  return { nouns: process.nouns, conversation: conversationOf(process, analysis), figures: { ...analysis, n, at } };
}

/** Who looks as the participant of an id; a stranger without one. */
export function viewerOf({ process }: Journal, id?: string): Viewer {
  if (id === undefined) return stranger;
  const person = process.nouns.participants.ids.indexOf(id);
  return { account: 'acc_test', person, roles: ['participant', 'visitor'], level: 0 };
}
