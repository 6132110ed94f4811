/** `/p/{slug}/text/clauses/{id}`: one clause: its words in every language, what shaped it, every version, and what to say on it. */
import type { ClauseModel, MoveRow, TranslationRow, VersionRow } from '../../views/clause.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { amendmentForms } from '../parts/amendmentForm.ts';
import { type AmendedClause, amendmentsPart } from '../parts/amendments.ts';
import { assessmentForms } from '../parts/assessmentForm.ts';
import { assessmentsPart } from '../parts/assessments.ts';
import { editingForms } from '../parts/clauseForms.ts';
import { clauseWords, redlined } from '../parts/clauseText.ts';
import { commentForm } from '../parts/commentForm.ts';
import { commentsPart } from '../parts/comments.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { languageName, sameLanguage } from '../parts/languages.ts';
import { bracketLines } from '../parts/margin.ts';
import { objectionForm } from '../parts/objectionForm.ts';
import { objectionsPart } from '../parts/objections.ts';
import { rich } from '../parts/rich.ts';
import { clauseName, sourceLink, sourceLinks } from '../parts/sources.ts';
import { supportPart } from '../parts/supportForm.ts';
import { tableDefinitionsFor } from '../parts/tallied.ts';
import { clip } from '../parts/texts.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

/** What people at the table can say on a clause, in this order; each noun has a form of its own in `parts`. */
const forms: readonly ((model: ClauseModel, context: PageContext) => Html)[] = [
  (model, context) => amendmentForms(model.amendments, amended(model), context),
  (model, context) => commentForm(model, model.comments.saying, model.process.slug, context),
  ({ objections, process }, context) =>
    objections ? objectionForm(objections.objecting, process.slug, context) : nothing,
  ({ assessments, process }, context) =>
    assessments ? assessmentForms(assessments.assessing, process.slug, context) : nothing,
];

/** What people at the table said on it. */
const registers: readonly ((model: ClauseModel, context: PageContext) => Html)[] = [
  ({ support, process }, context) => supportPart(support, process.slug, context),
  (model, context) => amendmentsPart(model.amendments, amended(model), context),
  ({ objections, process }, context) => objectionsPart(objections, process.slug, context),
  ({ assessments, process }, context) => assessmentsPart(assessments, process.slug, context),
  ({ comments, process, id }, context) => commentsPart(comments.register, process.slug, id, context),
];

const amended = ({ process, document, smallCell }: ClauseModel): AmendedClause => ({
  slug: process.slug,
  language: document.language,
  smallCell,
});

const LONGEST_TITLE = 60;

export function clausePage(model: ClauseModel, context: PageContext): Html {
  const { words } = context;
  const { process, document, text } = model;
  const name = clauseName({ number: model.number, out: text === null }, words);
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const back = html`<a href="${paths.textOf(process.slug, document.id)}" lang="${document.language}" dir="auto">${document.title}</a>`;
  const editing = editingForms(model, context);
  const isOut = text === null;
  const said = isOut ? [] : forms.map((form) => form(model, context)).filter((form) => form !== nothing);
  const registered = registers.map((register) => register(model, context));
  const saying = isOut
    ? html`<section><h2>${words.clause.say}</h2><p>${words.clause.out} ${words.clause.outSay}</p></section>`
    : said.length > 0 &&
      html`<section><h2>${words.clause.say}</h2><div class="acting desk-forms">${said}</div></section>`;
  const done = html`${doneLine(context, { ...words.text.done, ...words.comments.done, ...words.amendments.done, ...words.support.done, ...words.objections.done, ...words.assessments.done })}${refusedLine(context, html`${editing}${said}${registered}`)}`;
  const body = html`${tableDefinitionsFor(model.support?.marks ?? model.amendments?.list.rows[0]?.marks ?? [])}<article class="wrap clause-page"><header class="head">${eyebrow(context, [link, back, name], process.simulated)}<h1 class="statement">${heading(model, context)}</h1>${original(model, context)}</header>${done}${turning(model, words)}${brackets(model, words)}${shaping(model, words)}${registered}${saying}${editing}${history(model, words)}${translations(model, context)}<p class="back"><a href="${paths.textOf(process.slug, document.id)}">${words.clause.back}</a></p></article>`;
  const title = text === null ? name : `${name}: ${clip(text, LONGEST_TITLE)}`;
  return layout(context, { title, process, body });
}

/** In the reader's language where somebody has translated it; else as it stands. */
const translationFor = ({ translations, document }: ClauseModel, lang: string): TranslationRow | undefined =>
  sameLanguage(document.language, lang) ? undefined : translations.find(({ language }) => sameLanguage(language, lang));

function heading(model: ClauseModel, { words, lang }: PageContext): Html {
  const { text, document } = model;
  if (text === null) return html`<em class="gone">${words.clause.out}</em>`;
  const translation = translationFor(model, lang);
  const shown = translation ?? { language: document.language, text };
  return html`<span lang="${shown.language}" dir="auto"${!translation && html` data-clause="${model.id}"`}>${clauseWords(shown.text, words)}</span>`;
}

function original(model: ClauseModel, { words, lang }: PageContext): Html {
  const { text, document } = model;
  const translation = translationFor(model, lang);
  if (!translation || text === null) return nothing;
  const language = languageName(document.language, lang);
  const stale = translation.stale && html`<p><strong class="orphan">${words.clause.stale}</strong></p>`;
  return html`<p class="note">${words.clause.translated({ language })}</p>${stale}<details class="data"${translation.stale && html` open`}><summary>${words.clause.original({ language })}</summary><p class="clause" lang="${document.language}" dir="auto" data-clause="${model.id}">${clauseWords(text, words)}</p></details>`;
}

function turning({ previous, next, process }: ClauseModel, { clause }: Words): Html {
  if (previous === null && next === null) return nothing;
  const to = (id: string | null, name: string) =>
    id !== null && html`<a href="${paths.clause(process.slug, id)}">${name}</a>`;
  return html`<nav class="pager" aria-label="${clause.back}">${to(previous, clause.previous)}${to(next, clause.next)}</nav>`;
}

function brackets(model: ClauseModel, words: Words): Html {
  const lines = bracketLines(model.brackets, words);
  if (lines.length === 0) return nothing;
  return html`<section><h2>${words.clause.brackets}</h2><ul class="reasons">${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function shaping({ sources, process }: ClauseModel, words: Words): Html {
  const { clause: say } = words;
  const rows = sources.map((source) => {
    const { text, language, kind } = source;
    const said =
      kind !== 'instruction' && text !== null && html` <bdi lang="${language ?? ''}" dir="auto">${text}</bdi>`;
    return html`<li>${sourceLink(source, process.slug, words)}${said}</li>`;
  });
  const list =
    rows.length === 0
      ? html`<p><strong class="orphan">${say.shapedNone}</strong></p>`
      : html`<ul class="reasons">${rows}</ul>`;
  return html`<section id="${anchors.sources}"><h2>${say.shaped}</h2>${list}</section>`;
}

function history({ history: rows, document, process }: ClauseModel, words: Words): Html {
  const list = rows.map((row) => {
    const when = html`<time datetime="${new Date(row.at).toISOString()}">${words.format.dateTime(row.at)}</time>`;
    const cites =
      row.sources.length === 0
        ? html`<strong class="orphan">${words.clause.orphan}</strong>`
        : rich(words.clause.cites, { slots: { sources: sourceLinks(row.sources, process.slug, words) } });
    return html`<li>${when}<div><p>${versionName(row, words)}</p>${row.number !== null && wording(row, document.language, words)}<p class="note">${cites}</p></div></li>`;
  });
  return html`<section><h2>${words.clause.versions}</h2><ol class="acts">${list}</ol></section>`;
}

/** “Version 3 · changed · by somebody · Civil society”. */
function versionName(row: VersionRow | MoveRow, { clause: say }: Words): Html {
  const by =
    row.by !== null && html`<span class="note">${rich(say.by, { slots: { name: html`<bdi>${row.by}</bdi>` } })}</span>`;
  const seat = row.seat !== null && html`<span class="note">${row.seat}</span>`;
  const parts = [
    row.number !== null && html`<b>${say.version({ number: row.number })}</b>`,
    html`${say.act[row.what]}`,
    by,
    seat,
  ];
  return html`${parts.filter((part) => part !== false).map((part, i) => html`${i > 0 && ' · '}${part}`)}`;
}

function wording({ pieces, hash, drafts }: VersionRow, language: string, words: Words): Html {
  const { clause: say } = words;
  const inDrafts = drafts.length > 0 && html`${say.inDrafts({ drafts })} · `;
  return html`<p class="clause" lang="${language}" dir="auto">${redlined(pieces, words)}</p><p class="note">${inDrafts}${say.hash} <code>${hash.slice(0, 16)}</code></p>`;
}

function translations({ translations: all }: ClauseModel, { words, lang }: PageContext): Html {
  if (all.length === 0) return nothing;
  const { clause: say } = words;
  const rows = all.map(({ language, text, stale }) => {
    const note = stale && html`<p class="note"><strong class="orphan">${say.stale}</strong></p>`;
    return html`<li><p class="note">${languageName(language, lang)}</p><p class="clause" lang="${language}" dir="auto">${clauseWords(text, words)}</p>${note}</li>`;
  });
  return html`<section><h2>${say.translations}</h2><ul class="reasons">${rows}</ul></section>`;
}
