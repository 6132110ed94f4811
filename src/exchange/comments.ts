/** comments.csv: the statements of a Polis conversation, with what its moderators made of them. */
import { type Refusal, refuse } from '../base/result.ts';
import { readRecords } from './records.ts';
import { checkHeader, isId, LARGEST_ID, shown } from './table.ts';

export interface PolisStatement {
  /** As in the file. */
  readonly id: number;
  readonly text: string;
  /** −1 taken out, 0 not looked at, 1 let in. */
  readonly moderated: -1 | 0 | 1;
  /** About the conversation or the person rather than the subject; newer exports say so. */
  readonly meta: boolean;
  /** Put in by the convener; undefined where the export does not say. */
  readonly seed: boolean | undefined;
  readonly author: number | undefined;
}

export const COMMENT_COLUMNS = ['comment-id', 'moderated', 'comment-body'] as const;

/** The statements of `path`, ascending by id. */
export function readComments(path: string): PolisStatement[] | Refusal {
  const statements = new Map<number, PolisStatement>();
  let header: readonly string[] | undefined;
  const refusal = readRecords(path, COMMENT_COLUMNS, (fields, line) => {
    if (header === undefined) {
      header = fields;
      return checkHeader(path, fields, COMMENT_COLUMNS);
    }
    const statement = statementOf(path, line, header, fields);
    if ('refused' in statement) return statement;
    if (statements.has(statement.id)) return refuse('statement-twice', { file: path, line, id: statement.id });
    statements.set(statement.id, statement);
    return undefined;
  });
  if (refusal) return refusal;
  return [...statements.values()].sort((a, b) => a.id - b.id);
}

function statementOf(
  file: string,
  line: number,
  header: readonly string[],
  fields: readonly string[],
): PolisStatement | Refusal {
  if (fields.length !== header.length) {
    const got = shown(fields.join(','));
    return refuse('fields-miscounted', { file, line, expected: header.length, count: fields.length, got });
  }
  const field = (column: string): string | undefined => fields[header.indexOf(column)];
  const id = field('comment-id') ?? '';
  const moderated = field('moderated') ?? '';
  const author = field('author-id') ?? '';
  if (!isId(id)) {
    return refuse('id-unknown', { file, line, column: 'comment-id', expected: LARGEST_ID, got: shown(id) });
  }
  if (!isModerated(moderated)) {
    return refuse('moderation-unknown', { file, line, column: 'moderated', got: shown(moderated) });
  }
  return {
    id: Number(id),
    text: field('comment-body') ?? '',
    moderated: moderations[moderated],
    meta: isTrue(field('is-meta')) ?? false,
    seed: isTrue(field('is-seed')),
    author: isId(author) ? Number(author) : undefined,
  };
}

const moderations = { '-1': -1, '0': 0, '1': 1 } as const;
const isModerated = (text: string): text is keyof typeof moderations => Object.hasOwn(moderations, text);

/** The server writes true and false; PostgreSQL's own copies write t and f. */
function isTrue(text: string | undefined): boolean | undefined {
  if (text === undefined || text === '') return undefined;
  return ['true', 't', '1'].includes(text.toLowerCase());
}
