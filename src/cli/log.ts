/**
 * The server's log: JSON on standard error, one line for what an operator acts on. It holds nothing about a request or a person:
 * no address, no id, no text. Messages of errors may quote what was sent, so only those of the database, the system and the
 * computation are kept; of every other error, its kind and where in the program it was.
 */
import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

export function openLog(destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  // At a terminal the greeting says what there is to say; elsewhere a machine reads the log.
  const level = process.stderr.isTTY ? 'warn' : 'info';
  return pino({ level, base: undefined, serializers: { err: described } }, destination);
}

const FRAMES = 8;

function described(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^ {4}at /.test(line));
  const where = frames.slice(0, FRAMES).map((line) => line.trim().slice(3));
  return { kind: error.name, code, message: isPlain(error, code) ? error.message : undefined, where };
}

/** Whether the message is about the machine alone. */
function isPlain(error: Error, code: string | undefined): boolean {
  return code?.startsWith('SQLITE_') || 'syscall' in error || ['AnalysisFailed', 'CommitFailed'].includes(error.name);
}

/** What is logged of something that failed in the program. */
export function failureOf(error: unknown): string {
  return error instanceof Error && error.name === 'AnalysisFailed' ? 'analysis failed' : 'failed';
}
