/** `/p/{slug}/contributions` and `/p/{slug}/contributions/{id}`: longer input in writing, and what became of it. */
import {
  answerFilters,
  type ContributionFilter,
  type ContributionModel,
  type ContributionsModel,
} from '../../views/contributions.ts';
import { type Html, html, nothing } from '../html.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import {
  answerPart,
  authorLine,
  cannotSay,
  clauseLink,
  daysOf,
  disputeForm,
  inputEntry,
  inputText,
  linksPart,
  pagerOf,
  sayingFields,
} from '../parts/inputs.ts';
import { sameLanguage } from '../parts/languages.ts';
import { moderateLink } from '../parts/moderatedInput.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function contributionsPage(model: ContributionsModel, context: PageContext): Html {
  const { words } = context;
  const { contributions: say } = words;
  const { process, all, open, alike, list, filter } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const annex = html`<p class="meta"><a href="${paths.annex(process.slug)}">${say.annex}</a></p>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p><p>${say.count({ all, open })}${alike !== null && alike > 0 && html` ${say.alike({ count: alike })}`}</p>${annex}</header>`;
  const rows = list.rows.map((item) => html`<li>${inputEntry(item, { slug: process.slug }, context)}</li>`);
  const shown = rows.length > 0 ? html`<ol class="inputs">${rows}</ol>` : all > 0 && html`<p>${say.none}</p>`;
  const write = writing(model, context);
  const pager = pagerOf(list, say.title, (page) => addressOf(process.slug, filter, page), words);
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, write)}${all > 0 && filterForm(model, context)}${shown}${pager}${write}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

function addressOf(slug: string, { seat, answer }: ContributionFilter, page: number): string {
  const asked = new URLSearchParams(
    Object.entries({ seat, answer, page: page > 1 ? String(page) : '' }).filter(([, v]) => v),
  );
  return asked.size > 0 ? `${paths.contributions(slug)}?${asked}` : paths.contributions(slug);
}

function filterForm({ process, filter, seats }: ContributionsModel, { words }: PageContext): Html {
  const { contributions: say, input } = words;
  const select = (name: string, label: string, chosen: string, options: readonly (readonly [string, string])[]) =>
    html`<div class="field"><label for="filter-${name}">${label}</label><select id="filter-${name}" name="${name}">${options.map(([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`)}</select></div>`;
  const groups = [['', say.everyGroup] as const, ...seats.map(({ id, name }) => [id, name] as const)];
  const answers = answerFilters.map((code) => [code, code === 'answered' ? say.answered : input.codes[code]] as const);
  return html`<form method="get" action="${paths.contributions(process.slug)}" class="filters" aria-label="${say.filter}">${select('seat', say.group, filter.seat, groups)}${select('answer', say.answer, filter.answer, [['', say.everyAnswer], ...answers])}<button class="button plain" type="submit">${say.filterButton}</button></form>`;
}

function writing({ process, saying, longest, longestTitle }: ContributionsModel, context: PageContext): Html {
  const { words, visit } = context;
  const { contributions: say, input } = words;
  const { slug } = process;
  if (!visit) return nothing;
  const form = () =>
    commandForm(
      context,
      // In any script: percent signs would make three of a letter.
      {
        slug,
        command: 'contribution.submit',
        next: paths.contributions(slug),
        keep: slug,
        encoding: 'multipart/form-data',
      },
      (f) =>
        html`${f.text('title', { label: say.titleField, hint: input.hint({ most: longestTitle }), most: longestTitle, required: true })}${f.text('text', { label: say.textField, hint: input.hint({ most: longest }), rows: 14, most: longest, required: true })}${sayingFields(f, saying, context)}`,
      say.button,
    );
  return html`<section id="write"><h2>${say.write}</h2><p class="note">${say.writeText}</p>${cannotSay(saying, slug, words) ?? form()}</section>`;
}

export function contributionPage(model: ContributionModel, context: PageContext): Html {
  const { words, lang } = context;
  const { contributions: say, input } = words;
  const { process, item, mayDispute, mayAnswer } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const all = html`<a href="${paths.contributions(slug)}">${say.title}</a>`;
  const name = input.title({ kind: 'contribution', label: item.label });
  const origin =
    item.origin !== null &&
    html` · ${say.origin[item.origin.source]}${item.origin.country && html` · <bdi>${item.origin.country}</bdi>`}`;
  const language = !sameLanguage(item.language, lang) && html` · ${words.format.language(item.language)}`;
  const head = html`<header class="head">${eyebrow(context, [link, all, name], process.simulated)}<h1><bdi lang="${item.language}" dir="auto">${item.title ?? name}</bdi></h1><p class="meta">${authorLine(item.author, words)}${daysOf(item, words).map((line) => html` · ${line}`)}${origin}${language} ${moderateLink(item.label, slug, context)}</p></header>`;
  const here = paths.contribution(slug, item.id);
  const acts = html`${mayDispute && disputeForm(item, slug, here, context)}${mayAnswer && html`<p><a href="${paths.answerOf(slug, item.label)}">${words.dispositions.choose({ label: item.label })}</a></p>`}`;
  const text = html`<div class="contribution">${inputText(item, slug, words)}${linksPart(item, words)}</div>`;
  const answer = html`<section><h2>${input.answer}</h2>${answerPart(item, slug, words)}${acts}</section>`;
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, acts)}<div class="columns">${text}<div>${answer}${shapedPart(model, context)}${alikePart(model, context)}</div></div></div>`;
  return layout(context, { title: `${item.title ?? name} · ${process.title}`, process, body });
}

function shapedPart({ item, process }: ContributionModel, { words }: PageContext): Html {
  const { input } = words;
  const rows = item.shaped.map(
    (clause) =>
      html`<li>${clauseLink(clause, process.slug, words)}${clause.text !== null && html` <span lang="${clause.language}" dir="auto">${clause.text}</span>`}</li>`,
  );
  const list = rows.length > 0 ? html`<ul class="shaped">${rows}</ul>` : html`<p>${input.shapedNone}</p>`;
  return html`<section><h2>${input.shaped}</h2>${list}</section>`;
}

function alikePart({ alike, process }: ContributionModel, { words }: PageContext): Html {
  if (alike.length === 0) return nothing;
  const { contributions: say, input } = words;
  const rows = alike.map(
    ({ id, label, title, likeness }) =>
      html`<li><a href="${paths.contribution(process.slug, id)}"><bdi>${title ?? label}</bdi></a> <span class="note">${label} · ${input.likeness({ share: likeness })}</span></li>`,
  );
  return html`<section><h2>${say.alikeTitle}</h2><ul>${rows}</ul></section>`;
}
