/** On `mine`: what somebody gave to the text, a section for each noun, and words that changed after they had spoken of them. */
import type { Paged } from '../../views/input.ts';
import type { Mine } from '../../views/mine.ts';
import { type MyAmendment, type MyAssessment, type MyInput, type MySupport, myNouns } from '../../views/myText.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { lineFacts } from './assessments.ts';
import { clauseLink, dayLine, disputeForm, inputEntry, pagerOf } from './inputs.ts';
import { myModerationPart } from './moderatedInput.ts';
import { wordForm } from './objectionActs.ts';
import { objectionEntry } from './objections.ts';
import { clauseLink as clauseInWords } from './sources.ts';
import { askedPart } from './supportForm.ts';
import { clip } from './texts.ts';

const LONGEST = 160;

type Noun = (typeof myNouns)[number];

export function myText(mine: Mine, context: PageContext): Html {
  const { text, process } = mine;
  const { slug } = process;
  const { words } = context;
  const { myGiven: say } = words;
  const input = (noun: Noun) => (item: MyInput) => inputRow(item, noun, slug, context);
  const parts = [
    section(mine, 'contributions', say.contributions, input('contributions'), context),
    section(mine, 'comments', say.comments, input('comments'), context),
    section(
      mine,
      'amendments',
      words.amendments.own,
      (item: MyAmendment) => amendmentRow(item, slug, context),
      context,
    ),
    section(
      mine,
      'objections',
      words.objections.own,
      (line: Mine['text']['objections']['rows'][number]) =>
        html`<li>${objectionEntry(line, slug, context)}${askedWord(line, mine, context)}${myModerationPart(line.moderated, slug, context)}</li>`,
      context,
    ),
    section(mine, 'assessments', say.assessments, (each: MyAssessment) => assessmentRow(each, slug, context), context),
    section(mine, 'support', say.support, (each: MySupport) => supportRow(each, slug, context), context),
  ];
  return html`${text.asked.length > 0 ? askedPart(text.asked, slug, context) : nothing}${parts}${notGiven(mine, words)}`;
}

/** Where they are asked for their last word anew. */
function askedWord(line: Mine['text']['objections']['rows'][number], { process }: Mine, context: PageContext): Html {
  if (!line.asked || !context.visit) return nothing;
  return wordForm(line, process.slug, `${paths.mine(process.slug)}#${line.label}`, context);
}

/** What somebody has given nothing of takes a line each, and no section. */
function notGiven({ text }: Mine, { myGiven: say }: Words): Html {
  const none: Readonly<Record<Noun, string>> = {
    contributions: say.contributionsNone,
    comments: say.commentsNone,
    amendments: say.amendmentsNone,
    objections: say.objectionsNone,
    assessments: say.assessmentsNone,
    support: say.supportNone,
  };
  const lines = myNouns.filter((noun) => text[noun].of === 0).map((noun) => html`<li id="${noun}">${none[noun]}</li>`);
  if (lines.length === 0) return nothing;
  return html`<section><h2>${say.emptyTitle}</h2><ul class="note">${lines}</ul></section>`;
}

/** One noun, ten at a time; the pages of the others stay where they are. */
function section<T>(
  { text, process }: Mine,
  noun: Noun,
  title: string,
  row: (each: T) => Html,
  { words }: PageContext,
): Html {
  const list = text[noun] as unknown as Paged<T>; // each noun is given with the row of its own kind
  if (list.of === 0) return nothing;
  const at = (page: number): string => {
    const pages = myNouns.flatMap((each) => {
      const shown = each === noun ? page : text[each].page;
      return shown === 1 ? [] : [`${each}=${shown}`];
    });
    return `${paths.mine(process.slug)}${pages.length > 0 ? `?${pages.join('&')}` : ''}#${noun}`;
  };
  return html`<section id="${noun}"><h2>${title}</h2><ol class="inputs">${list.rows.map(row)}</ol>${pagerOf(list, title, at, words)}</section>`;
}

function inputRow(item: MyInput, noun: Noun, slug: string, context: PageContext): Html {
  const after = item.mayDispute ? disputeForm(item, slug, `${paths.mine(slug)}#${noun}`, context) : undefined;
  const moderated = myModerationPart(item.moderated, slug, context);
  return html`<li>${inputEntry(item, { slug, after: html`${moderated}${after}` }, context)}</li>`;
}

function amendmentRow(item: MyAmendment, slug: string, context: PageContext): Html {
  const { words } = context;
  const { id, label, clause, day, settled, wording, language } = item;
  const { amendments: say } = words;
  const where = clause
    ? html`<a href="${paths.clause(slug, clause.id)}#${label}">${say.name({ label })}</a> · ${clauseLink(clause, slug, words)}`
    : html`${say.name({ label })}`;
  const state = settled && html` · <b>${say.outcomes[settled.outcome]}</b>`;
  const said = wording !== null && html`<p lang="${language}" dir="auto">${clip(wording, LONGEST)}</p>`;
  const reason = settled?.reason && html`<p class="reason" dir="auto">${settled.reason}</p>`;
  return html`<li id="${id}"><p class="note facts-line">${where} · ${dayLine(day, words)}${state}</p>${said}${reason}${myModerationPart(item.moderated, slug, context)}</li>`;
}

function assessmentRow(
  { clause, stands, day, language, lines }: MyAssessment,
  slug: string,
  { words }: PageContext,
): Html {
  const { myGiven: say, assessments } = words;
  const found = lines.map(
    (line) =>
      html`<dt>${assessments.codes[line.criterion]} · ${assessments.names[line.criterion]}</dt><dd>${lineFacts(line, language, words)}</dd>`,
  );
  return html`<li><p>${clauseInWords(clause, slug, words)}</p><p class="note">${dayLine(day, words)} · ${stands ? say.stands : say.changed}</p><details class="data"><summary>${assessments.reasons}</summary><dl class="reasons-of">${found}</dl></details></li>`;
}

function supportRow({ clause, stance, stands }: MySupport, slug: string, { words }: PageContext): Html {
  const { myGiven: say, support } = words;
  const said = stands ? support.mine[stance] : support.spoken[stance];
  return html`<li><p>${clauseInWords(clause, slug, words)}</p><p class="note"><b>${said}</b> ${stands ? say.stands : say.changed}</p></li>`;
}
