/** Says what is wrong with one row of votes.csv: the slow reading of a row that the quick one stopped at. */
import { type Refusal, refuse } from '../base/result.ts';
import { fieldsOf, isId, isVote, LARGEST_ID, shown } from './table.ts';

/** The columns that count. Polis writes a `datetime` too, and sometimes others. */
export const VOTE_COLUMNS = ['timestamp', 'comment-id', 'voter-id', 'vote'] as const;

const isTime = (text: string): boolean => /^\d{1,15}$/.test(text);

export function badVoteRow(file: string, line: number, header: readonly string[], text: string): Refusal {
  const fields = fieldsOf(text);
  if (fields === undefined) return refuse('quotes-unpaired', { file, line, got: shown(text) });
  if (fields.length !== header.length) {
    return refuse('fields-miscounted', { file, line, expected: header.length, count: fields.length, got: shown(text) });
  }
  for (const column of VOTE_COLUMNS) {
    const got = fields[header.indexOf(column)];
    const params = { file, line, column, got: shown(got) };
    if (column === 'vote' && !isVote(got)) return refuse('vote-unknown', params);
    if (column === 'timestamp' && !isTime(got)) return refuse('time-unknown', params);
    if (column.endsWith('-id') && !isId(got)) return refuse('id-unknown', { ...params, expected: LARGEST_ID });
  }
  // The quick reader takes fewer spellings than this check: quotes or carriage returns where no export has them.
  return refuse('row-unknown', { file, line, expected: VOTE_COLUMNS.join(', '), got: shown(text) });
}
