/** A process with a text that was tabled for a decision under rough consensus: two days of notice, calls of fourteen. */
import assert from 'node:assert/strict';
import type { Call } from '../src/domain/call.ts';
import type { Actor } from '../src/domain/index.ts';
import { account, comer, convener, idIn, type Outcome, participant } from './given.ts';
import { chairing, DAY, editor, type GivenText, happens, withText } from './givenText.ts';

export interface GivenItem extends GivenText {
  readonly item: string;
  readonly people: readonly Actor[];
  /** A command on items and calls, by the chair where nobody else is named. */
  readonly does: (command: string, input?: object, actor?: Actor) => Outcome;
  /** Days pass, and what time alone does happens. */
  readonly wait: (days: number) => void;
  /** Notice is given, and a call opens; its id. */
  readonly call: (more?: object) => string;
  readonly callOf: (id: string) => Call;
  readonly take: (person: number, call: string, stance: string, more?: object) => Outcome;
  readonly status: () => string;
  /** Two who speak for one organisation, and one for another. */
  readonly delegates: readonly Actor[];
}

interface Terms {
  readonly people: number;
  readonly seed: number;
  readonly terms: object;
  readonly draft: boolean;
  readonly discussed: boolean;
  readonly delegates: boolean;
  readonly clauses: number;
}

/** Not who wrote or tabled anything. */
export const designator: Actor = { id: account(92), roles: ['chair'], account: account(92) };

export function withItem(asked: Partial<Terms> = {}): GivenItem {
  const { discussed = true, people = 4, draft = true, seed = 1, terms = {}, clauses = 2 } = asked;
  const procedure = 'ietf-rough-consensus';
  const text = withText(clauses, { people, draft, seed, terms: { procedure, ...terms } });
  const { given, document, persons } = text;
  const calls = () => given.process.nouns.calls;
  const does = (command: string, input: object = {}, actor: Actor = designator) => given.when(command, input, actor);
  const wait = (days: number) => {
    given.now += days * DAY;
    given.close();
  };
  const delegates = asked.delegates ? [60, 61, 62].map((n) => delegate(given.when, n)) : [];
  const question = 'Is this what we ask of networks?';
  const item = idIn(does('item.table', { document, question, inScope: true }, editor), 'item');
  const call = (input: object = {}) => {
    if (!('kind' in input && input.kind === 'poll')) {
      happens(does('call.announce', { item }));
      wait(2);
    }
    const opened = happens(does('call.open', { item, kind: 'consensus', ...input }));
    return String(opened.find(({ type }) => type === 'call.opened')?.data.call ?? assert.fail('no call'));
  };
  if (discussed) {
    wait(2);
    happens(does('item.move', { item, act: 'discuss' }));
  }
  return {
    ...text,
    ...{ item, does, wait, call, delegates, people: persons.map(participant) },
    callOf: (id) => calls().list[calls().places.get(id) ?? -1] ?? assert.fail(id),
    take: (person, call, stance, more = {}) =>
      given.when('position.take', { call, stance, ...more }, participant(persons[person] ?? assert.fail())),
    status: () => given.process.nouns.items.list[0]?.state.at ?? assert.fail(),
  };
}

function delegate(when: GivenText['given']['when'], n: number): Actor {
  const told = { seat: 'private', organisation: n < 62 ? 'North' : 'South', speaksFor: 'organisation' };
  return participant(idIn(when('participant.join', told, comer(n)), 'participant'));
}

/** What an objection in a call says. */
export const objecting = { reason: 'It costs too much.', remedy: 'A longer time.' };

export { chairing, convener, DAY, editor };

/** A finding in the rough, with all that has to be said of it. */
export const weighed = {
  designation: 'rough_consensus',
  reasons: 'Weighed.',
  alternatives: 'None.',
  reopensOn: 'News.',
};
