/** What the file system refuses, as refusals; and files that are written whole or not at all. */
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Refusal, refuse } from '../base/result.ts';

/** What a failed system call on `path` is to its reader. Rethrows what is no failed system call: that is a bug. */
export function unreadable(path: string, error: unknown): Refusal {
  const reason = reasonOf(error);
  return reason === 'ENOENT'
    ? refuse('file-missing', { file: path })
    : refuse('file-unreadable', { file: path, reason });
}

export function unwritable(path: string, error: unknown): Refusal {
  return refuse('file-unwritable', { file: path, reason: reasonOf(error) });
}

/** Whether a file could be written at `path`, as far as can be seen without doing so. */
export function checkWritable(path: string): Refusal | undefined {
  try {
    if (!statSync(dirname(path)).isDirectory()) return refuse('file-unwritable', { file: path, reason: 'ENOTDIR' });
    const there = statSync(path, { throwIfNoEntry: false });
    if (there?.isDirectory()) return refuse('file-unwritable', { file: path, reason: 'EISDIR' });
    return there && !there.isFile() ? refuse('file-not-plain', { file: path }) : undefined;
  } catch (error) {
    return unwritable(path, error);
  }
}

/** Writes `text` beside `path` and then gives it that name: a reader sees the file of before or all of the new one. */
export function writeWhole(path: string, text: string): Refusal | undefined {
  const refusal = checkWritable(path);
  if (refusal) return refusal;
  const there = statSync(path, { throwIfNoEntry: false });
  // Through a link to the file itself, which keeps its mode.
  const target = there ? realpathSync(path) : path;
  const unfinished = `${target}.part`;
  try {
    writeFileSync(unfinished, text, there ? { mode: there.mode & 0o777 } : {});
    renameSync(unfinished, target);
    return undefined;
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return unwritable(path, error);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  throw error;
}
