/** A made-up process, and what happens in it by chance: people come, vote and change, and moderators act. */
import assert from 'node:assert/strict';
import { type Random, random } from '../src/base/random.ts';
import { convener, type Journal, journal, operator, participant } from '../test/given.ts';

export const CLOSES = 1_000_000;

const pick = <T>(chance: Random, list: readonly T[]): T => list[chance.below(list.length)];

export class Simulated {
  readonly given: Journal;
  readonly people: string[] = [];
  readonly leaning: number[] = [];
  readonly statements: readonly string[];
  readonly seats: readonly string[];
  readonly k: number;
  readonly #chance: Random;
  readonly #agree: readonly (readonly number[])[];

  constructor(seed: number) {
    const chance = random(seed);
    this.#chance = chance;
    this.given = journal(seed);
    this.k = 2 + chance.below(9);
    const seats = Array.from({ length: chance.below(7) }, (_, i) => ({
      id: `seat-${i}`,
      name: `Seat ${i}`,
      letter: 'ABCDEF'[i],
    }));
    this.seats = seats.map(({ id }) => id);
    this.given.when('process.open', {
      ...{
        slug: 'simulated',
        title: 'Simulated',
        question: '',
        outcome: '',
        convener: '',
        language: 'en',
        simulated: false,
      },
      ...{ seats, stages: [{ id: 'only', name: 'Only', closesAt: CLOSES }], smallCell: this.k },
      figures: chance.below(5) === 0 ? 'hidden' : 'batched',
      regions: [
        { id: 'north', name: 'North' },
        { id: 'south', name: 'South' },
      ],
      languages: ['en', 'fr'],
    });
    const texts = Array.from({ length: 1 + chance.below(8) }, (_, i) => `Statement number ${i}.`);
    this.statements = texts.map((text) => this.#made('statement.submit', { text }, 'statement'));
    this.#agree = this.statements.map(() => [chance.next(), chance.next(), chance.next()]);
  }

  #made(command: string, input: object, id: string): string {
    const made = this.given.when(command, input, convener);
    assert.ok(Array.isArray(made), JSON.stringify(made));
    return String(made[0].data[id]);
  }

  join(): void {
    const chance = this.#chance;
    const told = {
      ...(this.seats.length > 0 && chance.below(8) > 0 && { seat: pick(chance, this.seats) }),
      ...(chance.below(2) === 0 && { region: pick(chance, ['north', 'south']) }),
      ...(chance.below(2) === 0 && { language: pick(chance, ['en', 'fr', 'sw']) }),
      ...(chance.below(2) === 0 && { organisation: `Organisation ${chance.below(4)}`, speaksFor: 'organisation' }),
      ...(chance.below(3) === 0 && { expertise: [pick(chance, ['Routing', 'Law'])] }),
    };
    this.people.push(this.#made('participant.join', told, 'participant'));
    this.leaning.push(chance.below(3));
  }

  vote(): void {
    const chance = this.#chance;
    const person = chance.below(this.people.length);
    const place = chance.below(this.statements.length);
    const statement = this.statements[place];
    const actor = participant(this.people[person]);
    if (chance.below(20) === 0) {
      this.given.when('vote.withdraw', { statement }, actor);
      return;
    }
    const agrees = chance.next() < this.#agree[place][this.leaning[person]];
    const value = chance.below(8) === 0 ? 'pass' : agrees ? 'agree' : 'disagree';
    this.given.when('vote.cast', { statement, value }, actor);
  }

  /** What is rarer than a vote. */
  turn(): void {
    const chance = this.#chance;
    const one = pick(chance, this.people);
    const statement = pick(chance, this.statements);
    switch (chance.below(6)) {
      case 0:
      case 1:
        this.given.when(
          'participant.change',
          this.seats.length > 0 ? { seat: pick(chance, this.seats) } : {},
          participant(one),
        );
        break;
      case 2:
        this.given.when('participant.erase', { participant: one, refs: [] }, operator);
        break;
      default:
        this.moderate(statement);
    }
  }

  /** Somebody puts their name to what figures say. */
  publish(figures: object): void {
    this.given.when('report.publish', { figures }, convener);
  }

  moderate(statement = pick(this.#chance, this.statements)): void {
    const action = this.#chance.below(2) === 0 ? { action: 'take-out', reason: 'off-topic' } : { action: 'restore' };
    this.given.when('statement.moderate', { ...action, statement }, convener);
  }
}
