/**
 * The form by which people comment on a clause, on words of it, on what is missing after it, ask, or bring evidence. The words
 * meant are a field that a keyboard fills; a script fills it from what is selected (client/quoting.ts).
 */
import { commentKinds, LONGEST_COMMENT } from '../../domain/comments.ts';
import { LONGEST_CLAUSE } from '../../domain/document.ts';
import type { Commenting } from '../../views/comments.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { commandForm, type Fields, isGivenBack } from './form.ts';
import { cannotSay, sayingFields } from './inputs.ts';

export interface CommentedClause {
  readonly id: string;
  /** Hash of the words that stand on the page. */
  readonly hash: string;
}

/** Two forms: one for what is said of the clause, one for what is missing after it. */
export function commentForm(clause: CommentedClause, commenting: Commenting, slug: string, context: PageContext): Html {
  const { words } = context;
  const { comments: say } = words;
  const cannot = refusedBy(commenting, context) ?? cannotSay(commenting, slug, words);
  const asked: Asked = { clause, commenting, slug };
  // What was typed before it could be sent no more is given back.
  const inside = (about: string, make: typeof form) =>
    cannot && !isGivenBack(context, 'comment.make', about) ? cannot : make(asked, context);
  const missing = missingOf(clause);
  return html`${folded(anchors.comment, say.write, clause.id, inside(clause.id, form), context)}${folded(anchors.missing, say.kinds.missing, missing, inside(missing, missingForm), context)}`;
}

interface Asked {
  readonly clause: CommentedClause;
  readonly commenting: Commenting;
  readonly slug: string;
}

const missingOf = ({ id }: CommentedClause): string => `missing-${id}`;

/** Out of the way until it is asked for, or was refused. */
function folded(anchor: string, name: string, about: string, inside: Html, context: PageContext): Html {
  return html`<details class="act" id="${anchor}"${isGivenBack(context, 'comment.make', about) && html` open`}><summary>${name}</summary>${inside}</details>`;
}

/** A text that takes no comments says why, in the words of its refusal. */
function refusedBy({ refused }: Commenting, { words }: PageContext): Html | undefined {
  const sentence = refused === null ? undefined : words.refusals[refused.code];
  return sentence && refused ? html`<p class="note">${sentence(refused.params)}</p>` : undefined;
}

const formAt = (
  { clause: { id, hash }, slug }: Asked,
  about: string,
  hidden: Readonly<Record<string, string>> = {},
) => ({
  slug,
  command: 'comment.make',
  about,
  hidden: { clause: id, base: hash, ...hidden },
  next: `${paths.clause(slug, id)}#${anchors.comments}`,
  keep: `${slug} ${about}`,
});

const textField = (f: Fields, { words: { comments: say, input } }: PageContext): Html =>
  f.text('text', {
    label: say.text,
    hint: input.hint({ most: LONGEST_COMMENT }),
    rows: 6,
    most: LONGEST_COMMENT,
    required: true,
  });

function form(asked: Asked, context: PageContext): Html {
  const { comments: say } = context.words;
  const { id } = asked.clause;
  const options = commentKinds.flatMap((value) => (value === 'missing' ? [] : { value, label: say.kinds[value] }));
  return commandForm(
    context,
    formAt(asked, id),
    (f) =>
      html`${f.radios('kind', { label: say.kind, options, value: 'comment' })}<div data-quotes="${id}">${f.text('words', { label: say.words, hint: say.wordsHint, rows: 2, most: LONGEST_CLAUSE })}<input type="hidden" name="near" value=""><p class="note" data-select hidden>${say.wordsSelect}</p></div>${textField(f, context)}${sayingFields(f, asked.commenting, context)}`,
    say.button,
  );
}

function missingForm(asked: Asked, context: PageContext): Html {
  return commandForm(
    context,
    formAt(asked, missingOf(asked.clause), { kind: 'missing' }),
    (f) => html`${textField(f, context)}${sayingFields(f, asked.commenting, context)}`,
    context.words.comments.button,
  );
}
