/** Programs elsewhere that are told of what happens in a process, as its conveners see them. */
import type { Nouns } from '../domain/index.ts';
import { headOf } from './charter.ts';
import type { ProcessHead } from './process.ts';

export interface WebhookLine {
  readonly id: string;
  readonly address: string;
  readonly since: number;
  /** Journal size up to which it knows. */
  readonly n: number;
  readonly state:
    | { readonly code: 'on' }
    | { readonly code: 'failing'; readonly since: number; readonly tries: number; readonly why: string }
    | { readonly code: 'off'; readonly since: number; readonly why: string };
}

export interface WebhooksModel {
  readonly process: ProcessHead;
  readonly list: readonly WebhookLine[];
}

export function webhooksView({ process: { charter } }: Nouns, list: readonly WebhookLine[]): WebhooksModel | undefined {
  return charter && { process: headOf(charter), list };
}
