/** summary.csv: what the conversation was about, one `name,value` to a line. */
import type { Refusal } from '../base/result.ts';
import { readRecords } from './records.ts';

export interface PolisSummary {
  readonly topic: string;
  readonly description: string;
  readonly url: string;
  /** Made by `plenary simulate`: to be labelled as such wherever it is shown. */
  readonly simulated: boolean;
}

export function readSummary(path: string): PolisSummary | Refusal {
  const values = new Map<string, string>();
  const refusal = readRecords(path, ['topic'], (fields) => {
    values.set(fields[0], fields[1] ?? '');
    return undefined;
  });
  if (refusal) return refusal;
  return {
    topic: values.get('topic') ?? '',
    description: values.get('conversation-description') ?? '',
    url: values.get('url') ?? '',
    simulated: values.get('simulated') === 'true',
  };
}
