/** `/p/{slug}/quality`: the twelve steps, and for each the records that it left, linked to the pages behind them. No total. */
import type { Behind, Quality, StepRow } from '../../views/quality.ts';
import { type Html, html } from '../html.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { dayLine } from '../parts/inputs.ts';
import { foldedForm } from '../parts/shownAs.ts';
import { anchors, paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const pageOf: Readonly<Record<Behind, (slug: string) => string>> = {
  charter: paths.charter,
  table: (slug) => `${paths.table(slug)}#${anchors.heard}`,
  takePart: paths.takePart,
  commonGround: paths.commonGround,
  text: paths.text,
  reports: paths.reports,
  annex: paths.annex,
  objections: paths.objections,
  commitments: paths.commitments,
  process: paths.process,
};

export function qualityPage(model: Quality, context: PageContext): Html {
  const { quality: say } = context.words;
  const { process } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p><p class="note">${say.ours}</p></header>`;
  const steps = model.steps.map((step) => stepPart(step, model, context));
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, html`${steps}`)}${steps}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

/** Shapes, so that a glance down the page tells where something is missing. */
const marks = { none: '○', partial: '◐', evidenced: '●' } as const;

function stepPart(step: StepRow, { process, convenes }: Quality, context: PageContext): Html {
  const { words } = context;
  const { quality: say } = words;
  const { id, state, records, excluded, indicators } = step;
  const rows = records.map(
    ({ key, there, behind }) =>
      html`<li><a href="${pageOf[behind](process.slug)}">${say.records[key]}</a> ${there ? say.there : html`<span class="orphan">${say.missing}</span>`}</li>`,
  );
  const links = indicators.map(
    (each, i) => html`${i > 0 && ', '}<a href="${pageOf[each.behind](process.slug)}">${each.id}</a>`,
  );
  const measures = links.length > 0 && html`<p class="note">${say.measures}: ${links}</p>`;
  const out =
    excluded &&
    html`<div class="outcome"><p><b>${say.excluded}</b> <span class="note">${dayLine(excluded.at, words)}${excluded.by !== null && html` · <bdi>${excluded.by}</bdi>`}</span></p><p dir="auto">${excluded.reason}</p></div>`;
  return html`<section id="${id}" class="step"><div><h2><span class="note">${id}</span> ${say.steps[id]}</h2><p><b><span aria-hidden="true">${marks[state]}</span> ${say.states[state]}</b></p></div><div>${out}<ul class="lines">${rows}</ul>${measures}${convenes && excluding(step, process.slug, context)}</div></section>`;
}

function excluding({ id, excluded }: StepRow, slug: string, context: PageContext): Html {
  const { quality: say } = context.words;
  const next = `${paths.quality(slug)}#${id}`;
  const command = excluded ? 'quality.include' : 'quality.exclude';
  const target = { slug, command, about: id, hidden: { step: id }, next };
  const form = excluded
    ? commandForm(context, target, html``, say.include)
    : commandForm(
        context,
        target,
        (f) =>
          html`<p class="note">${say.excludeText}</p>${f.text('reason', { label: say.reason, rows: 2, most: 1000, required: true })}`,
        say.excludeButton,
      );
  return html`<div class="acting desk-forms">${foldedForm(excluded ? say.include : say.exclude, target, form, context)}</div>`;
}
