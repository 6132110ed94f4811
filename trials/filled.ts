/** A process with a payload in every text of it: opened, joined, argued about, moderated, and about to be changed. */
import assert from 'node:assert/strict';
import type { Hosted } from '../src/app/hosted.ts';
import type { Lane } from '../src/app/lane.ts';
import type { Site } from '../src/app/site.ts';
import { toBase64 } from '../src/base/base64.ts';
import { isRefusal } from '../src/base/result.ts';
import { asRead } from '../src/domain/charter.ts';
import type { Actor } from '../src/domain/index.ts';
import type { Corpus } from './corpus.ts';
import { callOn } from './filledCalls.ts';
import { assessOn, decideOn, promiseOn } from './filledDecisions.ts';
import { type Handed, handIn } from './filledInputs.ts';
import { type Written, writeText } from './filledText.ts';

export interface Cast {
  readonly convener: string;
  readonly moderator: string;
  /** Six of them. */
  readonly participants: readonly string[];
}

type Settled = Handed & { readonly call: string; readonly item: string; readonly commitment: string };

export interface Filled {
  readonly slug: string;
  /** Taken out, appealed and settled; in other words; merged; taken out and waiting for an appeal; translated; shown. */
  readonly statements: readonly string[];
  /** Of an invitation to a seat that nobody has used. */
  readonly token: string;
  /** The id of a published report. */
  readonly report: string;
  readonly text: Written;
  readonly handed: Settled;
}

/** Regions are of a list in every so-manieth process. */
const LISTED = 6;
const IMPORTED = 14;
const SEEDS = 23;
const range = <T>(length: number, make: (i: number) => T): T[] => Array.from({ length }, (_, i) => make(i));
const visitor = (account: string): Actor => ({ id: 'visitor', roles: ['visitor'], account });
const operator: Actor = { id: 'operator', roles: ['operator'] };
const under = (account: string, role: 'convener' | 'moderator'): Actor => ({ id: account, roles: [role], account });

/** So many names of one list, told apart as people read them. */
function names(corpus: Corpus, field: string, count: number): string[] {
  const seen = new Set<string>();
  return corpus.some(field, count).map((name, i) => {
    const own = seen.has(asRead(name)) ? `${name.slice(0, 70)} ${i}` : name;
    seen.add(asRead(own));
    return own;
  });
}

/** The fields that a charter and its change have in common. `at` is what stands before their names. */
function charterOf(corpus: Corpus, at: string, withRegions: boolean) {
  const take = (field: string) => corpus.take(`${at}${field}`);
  // A change that changes nothing would not be announced.
  const own = (field: string) => `${take(field)} ${at.slice(0, 2)}`;
  const named = (field: string, count: number) => names(corpus, `${at}${field}`, count);
  return {
    ...{ title: own('title'), question: own('question'), outcome: own('outcome'), convener: own('convener') },
    ...{ inScope: own('inScope'), outOfScope: own('outOfScope'), authority: own('authority') },
    guidelines: own('guidelines'),
    expertise: corpus.some(`${at}expertise.*`, 20),
    // No two seats have one letter.
    seats: named('seats.*.name', Math.min(20, corpus.sizeOf(`${at}seats.*.letter`))).map((name, i) => ({
      ...{ id: `seat-${i}`, name, letter: take('seats.*.letter') },
    })),
    stages: named('stages.*.name', 12).map((name, i) => ({ id: `stage-${i}`, name })),
    regions: withRegions ? named('regions.*.name', 60).map((name, i) => ({ id: `region-${i}`, name })) : [],
  };
}

export async function fill(
  site: Site,
  corpus: Corpus,
  cast: Cast,
  { round, later }: { readonly round: number; readonly later: (hours: number) => void },
): Promise<Filled> {
  const slug = `round-${round}`;
  const filling = new Filling(corpus, cast, round % LISTED === 0, later);
  const hosted = await filling.open(site, slug);
  await filling.invite();
  await filling.join();
  await filling.import();
  const said = await filling.speak();
  await filling.vote();
  await filling.moderate(said);
  await filling.doubt();
  const { text, handed } = await filling.write();
  await filling.announce();
  await filling.publish(site, slug);
  await hosted.settled();
  const [first = '', second = '', merged = '', waiting = '', plain = ''] = said;
  const { list } = hosted.lane.process.nouns.invitations;
  const statements = [first, second, merged, waiting, filling.seed, plain];
  const report = hosted.lane.process.nouns.reports.list[0]?.id ?? '';
  return { slug, statements, report, text, handed, token: list[1]?.token ?? '' };
}

class Filling {
  readonly #corpus: Corpus;
  readonly #cast: Cast;
  /** Regions are of a list, or in people's own words. */
  readonly #hasRegions: boolean;
  readonly #later: (hours: number) => void;
  readonly #convener: Actor;
  readonly #moderator: Actor;
  #people: Actor[] = [];
  #serial = 0;
  #lane: Lane | undefined;

  constructor(corpus: Corpus, cast: Cast, hasRegions: boolean, later: (hours: number) => void) {
    this.#later = later;
    this.#corpus = corpus;
    this.#cast = cast;
    this.#hasRegions = hasRegions;
    this.#convener = under(cast.convener, 'convener');
    this.#moderator = under(cast.moderator, 'moderator');
  }

  get #nouns() {
    assert.ok(this.#lane);
    return this.#lane.process.nouns;
  }

  /** The statement that is translated, and that another is merged into. */
  get seed(): string {
    return this.#nouns.statements.list[0]?.id ?? '';
  }

  async #give(actor: Actor, command: string, input: object): Promise<Record<string, unknown>[]> {
    const outcome = await this.#lane?.submit({ command, input, actor });
    assert.ok(outcome && !isRefusal(outcome), `${command}: ${JSON.stringify(outcome)}`);
    return outcome.events.map(({ data }) => ({ ...Object(data) }));
  }

  readonly #take = (field: string): string => this.#corpus.take(field);

  /** With something that no other text has. */
  readonly #own = (field: string): string => `${this.#take(field)} ${(this.#serial++).toString(36)}`;

  async open(site: Site, slug: string): Promise<Hosted> {
    const opening = { slug, language: 'en', simulated: false, smallCell: 2, figures: 'batched' };
    const input = { ...opening, ...charterOf(this.#corpus, 'process.open: ', this.#hasRegions) };
    const made = await site.create([{ command: 'process.open', input, actor: this.#convener }]);
    assert.ok(!isRefusal(made), JSON.stringify(made));
    const hosted = await site.hosted(slug);
    assert.ok(hosted);
    this.#lane = hosted.lane;
    return hosted;
  }

  async invite(): Promise<void> {
    const invited = (to: object) => ({
      ...to,
      name: this.#take('invitations.issue: invitations.*.name'),
      mail: this.#take('invitations.issue: invitations.*.mail'),
      organisation: this.#take('invitations.issue: invitations.*.organisation'),
      region: this.#take('invitations.issue: invitations.*.region'),
    });
    const invitations = [invited({ role: 'moderator' }), ...range(24, (i) => invited({ seat: `seat-${i % 3}` }))];
    await this.#give(this.#convener, 'invitations.issue', { invitations });
    const { token } = this.#nouns.invitations.list[0] ?? {};
    await this.#give(visitor(this.#cast.moderator), 'invitation.accept', { token });
  }

  async join(): Promise<void> {
    const told = (command: string) => ({
      organisation: this.#take(`${command}: organisation`),
      region: this.#hasRegions ? 'region-0' : this.#take(`${command}: region`),
      expertise: this.#corpus.some(`${command}: expertise.*`, 10),
      interest: this.#take(`${command}: interest`),
    });
    for (const [i, account] of this.#cast.participants.entries()) {
      const input = { seat: `seat-${i}`, ...told('participant.join') };
      const [joined] = await this.#give(visitor(account), 'participant.join', input);
      this.#people.push({ id: String(joined?.participant), roles: ['participant'], account });
    }
    for (const person of this.#people) {
      const name = this.#take('organisation.declare: name');
      await this.#give(person, 'organisation.declare', { name, domain: 'example.org' });
    }
    const changing = this.#people.slice(2);
    for (const person of [...changing, ...changing])
      await this.#give(person, 'participant.change', told('participant.change'));
  }

  async import(): Promise<void> {
    await this.#give(operator, 'participants.import', {
      count: IMPORTED,
      seat: toBase64(Uint8Array.from(range(IMPORTED, (i) => i % 3))),
      sourceIds: '',
      organisations: this.#corpus.some('participants.import: organisations.*', IMPORTED),
      organisation: toBase64(Uint32Array.from(range(IMPORTED, (i) => i + 1))),
      regions: this.#corpus.some('participants.import: regions.*', IMPORTED),
      region: toBase64(Uint8Array.from(range(IMPORTED, (i) => i + 1))),
    });
    const statements = range(SEEDS, () => ({
      text: this.#own('statements.import: statements.*.text'),
      label: this.#take('statements.import: statements.*.label'),
      ...{ meta: false, seed: false },
    }));
    await this.#give(operator, 'statements.import', { statements });
  }

  async speak(): Promise<string[]> {
    const texts = range(SEEDS, () => this.#own('statement.seed: texts.*'));
    await this.#give(this.#convener, 'statement.seed', { texts });
    const said: string[] = [];
    for (const person of [0, 0, 0, 1, 2, 3]) {
      const input = { text: this.#own('statement.submit: text') };
      const [event] = await this.#give(this.#people[person], 'statement.submit', input);
      said.push(String(event?.statement));
    }
    for (const [i, language] of ['fr', 'ar', 'ja'].entries()) {
      const input = { statement: this.seed, language, text: this.#take('statement.translate: text') };
      await this.#give(this.#people[i], 'statement.translate', input);
    }
    return said;
  }

  async vote(): Promise<void> {
    const rows = range(IMPORTED * this.#nouns.statements.list.length, (row) => row);
    await this.#give(operator, 'votes.import', {
      count: rows.length,
      participant: toBase64(Uint32Array.from(rows, (row) => this.#people.length + (row % IMPORTED))),
      statement: toBase64(Uint16Array.from(rows, (row) => Math.floor(row / IMPORTED))),
      value: toBase64(Int8Array.from(rows, (row) => (row % 2 === 0 || row % 3 === 0 ? 1 : -1))),
      seconds: toBase64(new Uint32Array(rows.length)),
      from: 0,
    });
  }

  async moderate([first, second, merged, waiting, plain, again]: readonly string[]): Promise<void> {
    const acts = async (command: string, input: object) =>
      this.#give(this.#moderator, command, { ...input, note: this.#take(`${command}: note`) });
    for (const statement of [first, waiting]) {
      await acts('statement.moderate', { action: 'take-out', reason: 'off-topic', statement });
    }
    for (const [i, statement] of [first, waiting].entries()) {
      await this.#give(this.#people[i], 'statement.appeal', { statement, why: this.#take('statement.appeal: why') });
    }
    const settled = { statement: first, outcome: 'overruled', note: this.#take('appeal.settle: note') };
    await this.#give(this.#convener, 'appeal.settle', settled);
    for (const statement of [second, again]) {
      await acts('statement.reword', { statement, text: this.#own('statement.reword: text') });
    }
    await acts('statement.merge', { statement: merged, into: this.seed });
    await acts('statement.moderate', { action: 'approve', statement: plain });
  }

  async doubt(): Promise<void> {
    const [, , ...others] = this.#people;
    for (const { id } of others) {
      const input = { participant: id, seat: 'seat-3', why: this.#take('seat.contest: why') };
      await this.#give(this.#moderator, 'seat.contest', input);
    }
    for (const { id } of others.slice(1)) {
      const input = { participant: id, seat: 'seat-3', why: this.#take('seat.settle: why') };
      await this.#give(this.#convener, 'seat.settle', input);
    }
    for (const { id } of others) {
      const input = { participant: id, level: 3, reason: this.#take('participant.verify: reason') };
      await this.#give(this.#convener, 'participant.verify', input);
    }
  }

  async write(): Promise<{ text: Written; handed: Settled }> {
    const { documents } = this.#nouns;
    const standing = (clause: string) => documents.clauses.get(clause)?.versions.at(-1);
    const writing = {
      convener: this.#convener,
      editor: { ...this.#moderator, roles: ['editor' as const] },
      give: (actor: Actor, command: string, input: object) => this.#give(actor, command, input),
      take: this.#take,
      own: this.#own,
      base: (clause: string) => standing(clause)?.hash ?? '',
      words: (clause: string) => standing(clause)?.text ?? '',
    };
    const people = this.#people;
    // On a text of its own, before the one that pages show.
    const call = await callOn({ ...writing, operator, people });
    assert.ok(this.#lane);
    const deciding = { ...writing, operator, people, lane: this.#lane, later: this.#later };
    const item = await decideOn(deciding);
    const text = await writeText(writing);
    const handed = await handIn({ ...writing, operator, people }, text);
    await assessOn(deciding, text.clauses[0]);
    const commitment = await promiseOn(deciding, text.clauses[0]);
    return { text, handed: { ...handed, call, item, commitment } };
  }

  /** By the way that everybody takes: its figures are the application's. */
  async publish(site: Site, slug: string): Promise<void> {
    const input = { note: this.#take('report.publish: note') };
    for (const [command, said] of [
      ['report.publish', input],
      ['edition.publish', {}],
    ] as const) {
      const made = await site.submit(slug, { command, input: said, actor: this.#convener });
      assert.ok(!isRefusal(made), JSON.stringify(made));
    }
  }

  /** A change of the charter that waits for its notice: it and the one that holds are both shown. */
  async announce(): Promise<void> {
    const change = charterOf(this.#corpus, 'charter.change: change.', this.#hasRegions);
    await this.#give(this.#convener, 'charter.change', { change, reason: this.#take('charter.change: reason') });
  }
}
