/**
 * Measures a long text that much was said of: how long its pages take on a server, how large they are, and how long an edit
 * takes until it is on the disk. Everything in it came by the commands that everybody uses.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { decide, type Process, record } from '../../app/engine.ts';
import type { JournalRow, Secret, Store } from '../../app/ports.ts';
import { hashOfText } from '../../domain/document.ts';
import type { Actor } from '../../domain/index.ts';
import { paths } from '../../web/paths.ts';
import { orStop } from '../io.ts';
import { electorateOf, openConversation, SLUG, within } from './conversation.ts';
import { type Served, startServer } from './server.ts';

export interface TextSettings {
  readonly clauses: number;
  readonly comments: number;
  readonly objections: number;
  readonly edits: number;
  /** How often each page is asked for. */
  readonly runs: number;
}

export interface Spread {
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

export interface PageMeasured extends Spread {
  readonly path: string;
  readonly bytes: number;
  readonly gzipBytes: number;
}

export interface TextMeasured {
  readonly fillMs: number;
  /** Decided, folded and on the disk. */
  readonly edit: Spread;
  readonly pages: readonly PageMeasured[];
}

const STATEMENTS = 50;
/** Fewer than anybody may say in a day. */
const EACH = { comments: 50, objections: 15 };
/** Acts in one commit while the journal is written. */
const TOGETHER = 1000;

const editor: Actor = { id: 'operator', roles: ['editor', 'convener'] };
const wording = (clause: number, version: number): string =>
  `Networks of size ${clause} publish every month, in an open format and within ${version + 1} days, how many invalid routes passed their route servers, and name somebody who answers questions about it.`;

interface Act {
  readonly command: string;
  readonly input: object;
  readonly actor: Actor;
}

export async function measureText(settings: TextSettings, onStep: (step: string) => void): Promise<TextMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'plenary-text-'));
  try {
    onStep('fill');
    const { fillMs, edit, clause } = await within(folder, async ({ store }) => {
      const begun = performance.now();
      const people = Math.ceil(Math.max(settings.comments / EACH.comments, settings.objections / EACH.objections, 1));
      const process = await openConversation(store, { people, statements: STATEMENTS });
      await fill(store, process, settings);
      const fillMs = performance.now() - begun;
      onStep('edit');
      const times = await edits(store, process, settings.edits);
      return { fillMs, edit: spreadOf(times), clause: process.nouns.documents.list[0]?.order[0] ?? '' };
    });
    onStep('pages');
    const server = await startServer(folder);
    const pages: PageMeasured[] = [];
    const middle = Math.floor(settings.clauses / 2);
    const text = paths.text(SLUG);
    for (const path of [text, `${text}?from=${middle}`, paths.clause(SLUG, clause), `${paths.redline(SLUG)}?from=1`]) {
      pages.push(await measurePage(server, path, settings.runs));
    }
    await server.end('SIGTERM');
    return { fillMs, edit, pages };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(store: Store, process: Process, settings: TextSettings): Promise<void> {
  const text = Array.from({ length: settings.clauses }, (_, at) => wording(at, 0)).join('\n\n');
  const instruction = 'As the measurement asks.';
  await give(store, process, [act('document.open', { title: 'A long text', text, instruction })]);
  await give(store, process, [act('draft.publish', {})]);
  const [document] = process.nouns.documents.list;
  const clauses = document?.order ?? [];
  const { participants } = electorateOf(process);
  const says = (at: number, each: number): Actor => ({
    id: participants[Math.floor(at / each) % participants.length] ?? '',
    roles: ['participant'],
  });
  const about = (at: number) => {
    const place = (at * 7) % clauses.length;
    return { clause: clauses[place], base: hashOfText(wording(place, 0)) };
  };
  const comments = Array.from({ length: settings.comments }, (_, at) => ({
    command: 'comment.make',
    input: { ...about(at), text: `Comment ${at} asks for an example.`, kind: at % 10 === 0 ? 'missing' : 'comment' },
    actor: says(at, EACH.comments),
  }));
  const objections = Array.from({ length: settings.objections }, (_, at) => ({
    command: 'objection.raise',
    input: { ...about(at), class: 'merits', reason: `Reason ${at}.`, remedy: 'Another number of days.' },
    actor: says(at, EACH.objections),
  }));
  await give(store, process, comments);
  await give(store, process, objections);
}

const act = (command: string, input: object): Act => ({ command, input, actor: editor });

/** Decided, recorded and folded as what comes by requests, but many to a commit. */
async function give(store: Store, process: Process, acts: readonly Act[]): Promise<void> {
  for (let from = 0; from < acts.length; from += TOGETHER) {
    const tools = { now: await store.now(), newBytes: randomBytes };
    const [after, rows, secrets]: [number, JournalRow[], Secret[]] = [process.n, [], []];
    for (const { command, input, actor } of acts.slice(from, from + TOGETHER)) {
      const events = orStop(decide(process, { command, input, actor }, tools));
      const made = record(process, events, { actor: actor.id }, tools);
      rows.push(...made.rows);
      secrets.push(...made.secrets);
    }
    const appended = await store.append({ process: process.id, after, rows, secrets });
    if (appended !== 'appended') throw new Error('Somebody else writes to the journal.');
  }
}

/** Other words, other places, and new clauses, one after the other. */
async function edits(store: Store, process: Process, count: number): Promise<number[]> {
  const [document] = process.nouns.documents.list;
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const clauses = document?.order ?? [];
    const place = (at * 13) % clauses.length;
    const clause = clauses[place] ?? '';
    const base = process.nouns.documents.clauses.get(clause)?.versions.at(-1)?.hash ?? '';
    const cause = { sources: [`S${1 + (at % STATEMENTS)}`] };
    const made = [
      act('clause.change', { clause, base, text: wording(place, at + 1), ...cause }),
      act('clause.move', { clause, base, after: clauses[(place + 5) % clauses.length], ...cause }),
      act('clause.add', { document: document?.id, after: clause, text: wording(place, at + 1), ...cause }),
    ];
    const begun = performance.now();
    await give(store, process, [made[at % made.length]!]);
    times.push(performance.now() - begun);
  }
  return times;
}

async function measurePage({ origin }: Served, path: string, runs: number): Promise<PageMeasured> {
  const times: number[] = [];
  let body: Buffer = Buffer.alloc(0);
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const reply = await fetch(origin + path);
    body = Buffer.from(await reply.arrayBuffer());
    times.push(performance.now() - begun);
    if (reply.status !== 200) throw new Error(`${path} answered with status ${reply.status}.`);
  }
  return { path, bytes: body.length, gzipBytes: gzipSync(body).length, ...spreadOf(times) };
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50Ms: at(0.5), p99Ms: at(0.99), maxMs: at(1) };
}
