/** What `plenary doctor` finds, well or not, one remark after the other. */
import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { json } from 'node:stream/consumers';
import { copyOf, type Examined, examine } from '../app/copy.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { inspect, isBusy } from '../store/inspect.ts';
import { VERSION } from '../store/migrations.ts';
import { routes } from '../web/paths.ts';
import type { hostWords } from '../words/host.en.ts';
import { type Holder, holderOf } from './dataFolder.ts';
import { databaseIn, get, openSource, serverOn } from './source.ts';

type RemarkCode = keyof typeof hostWords.doctor.remarks;

/** A finding is worded as a refusal is. A note is worth knowing and changes nothing today. */
export type Remark =
  | { readonly is: 'well' | 'note'; readonly code: RemarkCode; readonly params: Refusal['params'] }
  | ({ readonly is: 'finding' } & Refusal);

const well = (code: RemarkCode, params: Refusal['params'] = {}): Remark => ({ is: 'well', code, params });
const note = (code: RemarkCode, params: Refusal['params'] = {}): Remark => ({ is: 'note', code, params });
const finding = (refusal: Refusal): Remark => ({ is: 'finding', ...refusal });

/** A refusal where it cannot look at all. */
export async function diagnose(data: string): Promise<readonly Remark[] | Refusal> {
  const folder = resolve(data);
  if (!existsSync(databaseIn(folder))) return refuse('data-missing', { folder });
  const inside = await contents(folder);
  if (isRefusal(inside)) return inside;
  return [node(), ...rights(folder), disk(folder), ...inside];
}

/** Node 20 has had no fixes since April 2026. A note only: it may be what the machine has, and doctor is run by timers. */
function node(): Remark {
  const version = process.versions.node;
  return Number(version.split('.')[0]) < 22 ? note('nodeOld', { version }) : well('node', { version });
}

function rights(folder: string): Remark[] {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return [finding(refuse('folder-unwritable', { folder, reason }))];
  }
  // Windows has no such modes. Files in a folder that others cannot enter are out of their reach.
  const mode = statSync(folder).mode & 0o777;
  if (process.platform === 'win32' || (mode & 0o077) === 0) return [well('folder', { folder })];
  return [finding(refuse('folder-open', { path: folder, mode: mode.toString(8) }))];
}

/** Room for the log to grow and for a database to be tidied. */
const LEAST_FREE_MB = 512;

function disk(folder: string): Remark {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  return free < LEAST_FREE_MB ? finding(refuse('disk-low', { free })) : well('disk', { free });
}

async function contents(folder: string): Promise<Remark[] | Refusal> {
  const socket = await serverOn(folder);
  const holder = holderOf(folder);
  if (socket === undefined) return alone(folder, holder);
  const reply = await get(socket, routes.ready);
  const state = reply.statusCode === 200 ? well('holder', { holder: named(holder) }) : unready(await json(reply));
  reply.resume();
  const source = await openSource(folder, new Date());
  if (isRefusal(source)) return source;
  try {
    return [state, note('unseen'), ...journals(await examine(source.pieces))];
  } finally {
    await source.close();
  }
}

const named = (holder: Holder | undefined): string =>
  holder ? `process ${holder.pid}, since ${holder.since}` : 'another program';

function unready(body: unknown): Remark {
  const sentence = Object.entries(body ?? {}).find(([name]) => name === 'sentence')?.[1];
  return finding(refuse('server-unready', { sentence: String(sentence) }));
}

/** Where no server answers, the file itself is looked at, unless somebody holds it all the same. */
async function alone(folder: string, holder: Holder | undefined): Promise<Remark[] | Refusal> {
  const database = databaseIn(folder);
  const inspected = inspect(database);
  if (!inspected) return refuse('data-missing', { folder });
  try {
    const findings = inspected.findings();
    const state = holder ? note('left', { holder: named(holder) }) : well('alone');
    if (findings.length > 0) return [state, ...findings.map(finding)];
    const whole = well('database', { version: VERSION, bytes: bytesOf(database) });
    return [state, whole, ...journals(await examine(copyOf(inspected))), ...inspected.astray().map(finding)];
  } catch (error) {
    if (isBusy(error)) return refuse('server-silent', { holder: named(holder) });
    throw error;
  } finally {
    inspected.close();
  }
}

/** With its log, which is there after a crash. */
const bytesOf = (database: string): number =>
  statSync(database).size + (statSync(`${database}-wal`, { throwIfNoEntry: false })?.size ?? 0);

function journals({ processes, events, secrets, erased, lost, unfinished, findings }: Examined): Remark[] {
  const state = findings.length > 0 ? findings.map(finding) : [well('journals', { processes, events })];
  const gone = lost > 0 ? [finding(refuse('secrets-lost', { count: lost }))] : [];
  const left = unfinished > 0 ? [note('unfinished', { count: unfinished })] : [];
  return [...state, well('vault', { secrets, erased: erased - lost }), ...gone, ...left];
}
