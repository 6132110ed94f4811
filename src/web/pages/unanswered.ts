/** `/p/{slug}/unanswered`: what waits for an answer, oldest first; several that are alike get one. Works without a script. */
import { dispositionCodes, LONGEST_REASON } from '../../domain/dispositions.ts';
import type { AnsweringModel, ChangeOption, OpenItem } from '../../views/unanswered.ts';
import { type Html, html, nothing } from '../html.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm, type Fields } from '../parts/form.ts';
import { inputEntry, pagerOf } from '../parts/inputs.ts';
import { clip } from '../parts/texts.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const LONGEST_CHANGE = 90;

export function unansweredPage(model: AnsweringModel, context: PageContext): Html {
  const { words } = context;
  const { dispositions: say, moderation } = words;
  const { process, list, longest, open, only } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const size = open === 0 ? say.answeringNone : say.oldest({ count: open, time: longest });
  const annex = html`<p class="meta"><a href="${paths.annex(slug)}">${words.contributions.annex}</a></p>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.answering}</h1><p class="lead">${say.answeringLead}</p><p><strong>${size}</strong></p>${annex}</header>`;
  const form = list.of > 0 ? answering(model, context) : nothing;
  const pager = pagerOf(list, say.answering, (page) => `${paths.unanswered(slug)}?page=${page}`, words, [
    moderation.queueBefore,
    moderation.queueNext,
  ]);
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, form)}${open > 0 && only === null && forecastPart(model, context)}${pager}${form}</div>`;
  return layout(context, { title: `${say.answering} · ${process.title}`, process, body });
}

function forecastPart({ process, forecast }: AnsweringModel, { words }: PageContext): Html {
  const { dispositions: say } = words;
  const { inputs, minutes, people, hours, hoursEach: each } = forecast;
  const field = (name: string, label: string, value: number) =>
    html`<div class="field"><label for="forecast-${name}">${label}</label><input id="forecast-${name}" name="${name}" type="number" min="1" max="480" value="${String(value)}" required></div>`;
  return html`<section class="forecast"><h2>${say.forecast}</h2><p>${say.forecastSays({ inputs, minutes, people, hours, each })}</p><form method="get" action="${paths.unanswered(process.slug)}" class="filters">${field('minutes', say.minutes, minutes)}${field('people', say.people, people)}<button class="button plain" type="submit">${say.forecastButton}</button></form></section>`;
}

/** One form over the whole list: boxes for which, and at its end the answer. */
function answering(model: AnsweringModel, context: PageContext): Html {
  const { dispositions: say } = context.words;
  const { process, list, closed, document, seen } = model;
  const { slug } = process;
  const rows = list.rows.map((item) => html`<li>${openEntry(item, model, context)}</li>`);
  const queue = html`<ol class="inputs queue">${rows}</ol>`;
  if (closed) return queue;
  return commandForm(
    context,
    {
      slug,
      command: 'disposition.give',
      next: paths.unanswered(slug),
      // Refused, it comes back to the page of the list that it stands on.
      hidden: { _page: hereOf(model), seen: String(seen), ...(document === null ? {} : { document }) },
      keep: slug,
      forgets: true,
    },
    (f) =>
      html`${f.group('inputs', { label: say.answering }, queue)}<section class="give"><h2>${say.give}</h2>${answerFields(f, model, context)}</section>`,
    say.button,
  );
}

function hereOf({ process: { slug }, only, list: { page } }: AnsweringModel): string {
  if (only !== null) return paths.answerOf(slug, only);
  return page > 1 ? `${paths.unanswered(slug)}?page=${page}` : paths.unanswered(slug);
}

function openEntry(item: OpenItem, { process, closed, only }: AnsweringModel, context: PageContext): Html {
  const { words, visit } = context;
  const { dispositions: say, input } = words;
  const sent = visit?.form?.command === 'disposition.give' ? visit.form.values.inputs : undefined;
  const isChosen = sent === undefined ? only !== null : [sent].flat().includes(item.id);
  const box = item.own
    ? html`<p class="recused">${say.own}</p>`
    : !closed &&
      html`<label class="option choose"><input type="checkbox" name="inputs" value="${item.id}" autocomplete="off"${isChosen && html` checked`}><span>${say.choose({ label: item.label })}</span></label>`;
  const clock = item.waits !== null && html`<b class="clock">${input.waiting({ time: item.waits })}</b>`;
  return html`${box}${inputEntry(item, { slug: process.slug, first: clock || nothing }, context)}`;
}

function answerFields(f: Fields, { changes }: AnsweringModel, context: PageContext): Html {
  const { dispositions: say, input } = context.words;
  const codes = dispositionCodes.map((value) => ({ value, label: input.codes[value] }));
  const options = changes.map((each) => ({ value: String(each.change), label: changeLabel(each, context) }));
  const code = f.select('disposition', {
    label: say.code,
    options: [{ value: '', label: say.chooseCode }, ...codes],
    required: true,
  });
  const reason = f.text('reason', {
    label: say.reason,
    hint: say.reasonHint,
    rows: 4,
    most: LONGEST_REASON,
    required: true,
  });
  const of = f.text('of', { label: say.original, hint: say.originalHint });
  const made = options.length > 0 && f.checks('changes', { label: say.changes, options });
  return html`${code}${reason}${of}${made}`;
}

function changeLabel({ number, text, at }: ChangeOption, { words }: PageContext): string {
  const { dispositions: say, format } = words;
  return say.change({ number, text: clip(text ?? '', LONGEST_CHANGE), when: format.date(at) });
}
