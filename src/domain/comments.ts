/**
 * Comments on a text: on a clause as it was worded then, on some of its words, on what is missing, as a question, or with
 * evidence. Words of people stand in the vault; which words of the clause they are about stands in the journal.
 */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import {
  type Clause,
  type ClauseVersion,
  clauseId,
  current,
  type DocumentsState,
  documentId,
  findClause,
  findDocument,
  hash,
  LONGEST_CLAUSE,
  type TextDocument,
  unheard,
} from './document.ts';
import { idOf, language, reference, text } from './fields.ts';
import { author, forgetWords, type Input, links, type SeeAuthors, saidEnough, shown, words, writer } from './input.ts';
import { comingIn, moderatedInputs } from './moderating.ts';
import { define } from './noun.ts';
import { citable, labelOf } from './sources.ts';

export const commentId = idOf('cmt');
export const MOST_COMMENTS_A_DAY = 60;
export const LONGEST_COMMENT = 4_000;
/** Across a process: what editors could still read, and what stays in memory. */
export const MOST_COMMENTS = 100_000;

export const commentKinds = ['comment', 'missing', 'question', 'evidence'] as const;
export type CommentKind = (typeof commentKinds)[number];

/** Words of a clause version, in UTF-16 units from its start. */
const quote = z.strictObject({ from: z.number().int().min(0), to: z.number().int().min(1) });
export type Quote = z.infer<typeof quote>;

export interface Comment extends Input {
  readonly id: Id<'cmt'>;
  readonly kind: CommentKind;
  readonly document: Id<'doc'>;
  /** Number of the draft that was published last. */
  readonly draft: number;
  /** The clause it is about, or after which something is missing; undefined for the text as a whole. */
  readonly clause: Id<'cls'> | undefined;
  /** Hash of the words of the clause that its author read. */
  readonly hash: string | undefined;
  readonly quote: Quote | undefined;
}

export interface CommentsState {
  readonly list: Comment[];
  readonly places: Map<string, number>;
  /** Places by clause, oldest first. Follows from the list. */
  readonly byClause: Map<string, number[]>;
}

interface See extends SeeAuthors {
  documents: DocumentsState;
}
const { event, command, noun } = define<CommentsState, See>();

function add({ list, places, byClause }: CommentsState, comment: Comment): void {
  const place = list.push(comment) - 1;
  places.set(comment.id, place);
  if (comment.clause === undefined) return;
  const others = byClause.get(comment.clause);
  if (others) others.push(place);
  else byClause.set(comment.clause, [place]);
}

const made = event('comment.made', {
  v: 1,
  data: z.strictObject({
    comment: commentId,
    kind: z.enum(commentKinds),
    document: documentId,
    draft: z.number().int().min(1),
    clause: clauseId.optional(),
    hash: hash.optional(),
    quote: quote.optional(),
    language,
    shown,
  }),
  secret: z.strictObject({ text: z.string(), organisation: z.string().optional(), links: z.array(z.string()) }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, see) {
    const { comment: id, kind, document, draft, clause, hash, quote, language, shown } = data;
    const said = { text: secret?.text, organisation: secret?.organisation, links: secret?.links ?? [] };
    const about = { kind, document, draft, clause, hash, quote };
    add(state, comingIn({ id, ...about, ...writer(see, actor), shown, ...said, language, at }, see.process));
  },
});

const erased = event('comments.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ list }, { data }, { participants }) {
    forgetWords(list, participants.ids.indexOf(data.participant));
  },
});

/** Where words stand in a clause: at `near` if they do, and else where they stand first, whatever its lines and emphasis. */
export function quoteOf(clause: string, words: string, near: number | undefined): Quote | undefined {
  if (near !== undefined && clause.startsWith(words, near)) return { from: near, to: near + words.length };
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\**\\s+\\**');
  const found = new RegExp(pattern, 'u').exec(clause);
  return found ? { from: found.index, to: found.index + found[0].length } : undefined;
}

interface About {
  readonly document: TextDocument;
  readonly clause?: Id<'cls'>;
  readonly hash?: string;
  readonly quote?: Quote | undefined;
}

interface Pointing {
  readonly document: string;
  readonly clause: string;
  readonly base: string;
  readonly words: string;
  readonly near?: number | undefined;
}

/** The text, the clause and the words of it that something is said about. */
function aboutWhat({ documents }: See, { clause: wanted, words, near, ...input }: Pointing): About | Refusal {
  const clause = wanted === '' ? undefined : findClause(documents, wanted);
  if (isRefusal(clause)) return clause;
  const document = findDocument(documents, clause?.document ?? input.document);
  if (isRefusal(document)) return document;
  if (!clause) return words === '' ? { document } : refuse('words-not-there');
  const version = versionOf(clause, input.base);
  if (isRefusal(version)) return version;
  const quote = words === '' ? undefined : quoteOf(version.text ?? '', words, near);
  if (words !== '' && !quote) return refuse('words-not-there');
  return { document, clause: clause.id, hash: version.hash, quote };
}

/** The version of a clause that its reader had before them; the one that holds, where they do not say. */
function versionOf(clause: Clause, base: string): ClauseVersion | Refusal {
  const version = base === '' ? current(clause) : clause.versions.findLast(({ hash }) => hash === base);
  if (!version) return refuse('unknown-version', { clause: clause.id });
  return version.text === undefined ? refuse('clause-out', { clause: clause.id }) : version;
}

type Meant = Pick<About, 'clause' | 'hash' | 'quote'> & Pick<Comment, 'kind' | 'document' | 'by' | 'text' | 'links'>;

/** The same words of the same person on the same words: sent twice, they stand once. */
function saidBefore({ list, byClause }: CommentsState, { clause, quote, ...meant }: Meant): Refusal | undefined {
  const places = clause === undefined ? list.keys() : (byClause.get(clause) ?? []);
  for (const place of places) {
    const { by, kind, document, hash, text, links, quote: of, clause: on } = list[place]!;
    const isSame =
      by === meant.by && kind === meant.kind && document === meant.document && hash === meant.hash && on === clause;
    if (links.join() !== meant.links.join()) continue;
    if (isSame && text === meant.text && of?.from === quote?.from && of?.to === quote?.to)
      return refuse('said-before', { comment: labelOf('comment', place) });
  }
  return undefined;
}

const make = command('comment.make', {
  summary: 'Comment on a text, a clause or words of it; say what is missing, ask, or bring evidence with links.',
  who: ['participant'],
  input: z.strictObject({
    kind: z.enum(commentKinds).default('comment'),
    document: reference.default(''),
    /** Empty: the text as a whole. Of what is missing, the clause that it belongs after. */
    clause: reference.default(''),
    /** Hash of the words of the clause that were read. */
    base: reference.default(''),
    /** The words it is about; empty for the whole clause. */
    words: text(LONGEST_CLAUSE).default(''),
    /** Where in the clause they begin: they may stand in it twice. */
    near: z.number().int().min(0).optional(),
    text: words(LONGEST_COMMENT),
    links: links.default([]),
    language: language.optional(),
    shown: shown.default('seat'),
  }),
  decide(state, { kind, text, shown, ...input }, { actor, now, see, newId }) {
    const { list } = state;
    const by = author(see, actor, shown);
    if (isRefusal(by)) return by;
    const about = aboutWhat(see, input);
    if (isRefusal(about)) return about;
    const { document, ...place } = about;
    const links = [...new Set(input.links)];
    const bad =
      unheard(document, now) ??
      (kind === 'evidence' && links.length === 0 ? refuse('link-needed') : undefined) ??
      (list.length >= MOST_COMMENTS ? refuse('too-many-comments', { most: MOST_COMMENTS }) : undefined) ??
      saidBefore(state, { ...place, kind, text, links, document: document.id, by: by.row }) ??
      saidEnough(list, by.row, now, MOST_COMMENTS_A_DAY);
    if (bad) return bad;
    const { language = '' } = { ...see.process.charter, language: document.language, ...given(input) };
    const draft = document.drafts.length;
    const data = { comment: newId('cmt'), kind, document: document.id, draft, ...place, language, shown };
    return [made(data, { text, organisation: by.organisation, links })];
  },
});

const given = ({ language }: { language?: string | undefined }) => (language === undefined ? {} : { language });

export const comments = noun({
  name: 'comments',
  uses: ['process', 'participants', 'documents'],
  initial: (): CommentsState => ({ list: [], places: new Map(), byClause: new Map() }),
  save: ({ list }): Comment[] => structuredClone(list),
  load(kept: Comment[]): CommentsState {
    const state = { list: [], places: new Map(), byClause: new Map() };
    for (const comment of structuredClone(kept)) add(state, comment);
    return state;
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [made, erased, ...moderatedInputs<CommentsState, See>(citable.comment)],
  commands: [make],
});
