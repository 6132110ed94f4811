/** What a command is given of the world, so that tests can give it another. */
import type { Command } from 'commander';
import type { Refusal } from '../base/result.ts';

export interface Io {
  /** What was asked for. */
  readonly out: Output;
  /** What is said on the way: progress, problems. */
  readonly err: Output;
  /** Whether headings may be set in bold. */
  readonly styled: boolean;
}

export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** Each command is built by one function of one file; `main.ts` lists them. */
export type CommandBuilder = (io: Io) => Command;

/** Ends a command with a sentence and exit status 2. Only in `cli/`: everywhere else a refusal is returned. */
export class Stop extends Error {
  override readonly name = 'Stop';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.refused);
    this.refusal = refusal;
  }
}

/** Ends a command that has said all it had to say, with another exit status than 0. */
export class Exit extends Error {
  override readonly name = 'Exit';
  readonly status: number;

  constructor(status: number) {
    super(`exit status ${status}`);
    this.status = status;
  }
}

/** The value, or the end of the command where it is a refusal. */
export function orStop<T extends object | undefined>(value: T | Refusal): T {
  if (value !== undefined && 'refused' in value) throw new Stop(value);
  return value;
}
