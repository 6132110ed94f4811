/** `/p/{slug}/commitments`: the register: what is overdue, what nobody can check, and all of it by actor, clause or date. */
import { type CommitmentGroup, type CommitmentLine, commitmentOrders, type Register } from '../../views/commitments.ts';
import { type Html, html, nothing } from '../html.ts';
import { commitmentEntry } from '../parts/commitmentLine.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { clauseLink } from '../parts/inputs.ts';
import { proposeForm } from '../parts/proposeForm.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function commitmentsPage(model: Register, context: PageContext): Html {
  const { commitments: say } = context.words;
  const { process, all, overdue, unmeasured, unreported } = model;
  const { slug } = process;
  const link = html`<a href="${paths.process(slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>${all === 0 && html`<p>${say.none}</p>`}</header>`;
  const propose = model.proposing ? proposeForm(slug, model.proposing, context) : nothing;
  const warned = html`${warning(say.overdue, say.overdueNote, overdue, model, context)}${warning(say.unmeasured, say.unmeasuredNote, unmeasured, model, context)}${warning(say.unreported, '', unreported, model, context)}`;
  const groups = model.groups.map((each) => groupOf(each, model, context));
  const files =
    all > 0 &&
    html`<p class="note"><a href="${paths.commitmentsCsv(slug)}">${say.csv}</a> · <a href="${paths.commitmentsJsonld(slug)}">${say.jsonld}</a></p>`;
  const body = html`<div class="wrap">${head}${doneLine(context, say.done)}${refusedLine(context, propose)}${warned}${all > 0 && orders(model, context)}${groups}${files}${propose}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

/** In plain sight, before the list. */
function warning(
  title: string,
  note: string,
  lines: readonly CommitmentLine[],
  { process }: Register,
  { words }: PageContext,
): Html {
  if (lines.length === 0) return nothing;
  const { commitments: say } = words;
  const rows = lines.map((line) => {
    const missing = line.missing > 0 && html` · <b class="clock">${say.missing({ count: line.missing })}</b>`;
    return html`<li><a href="${paths.commitment(process.slug, line.id)}" dir="auto">${line.title}</a> <span class="note"><bdi>${line.actor.name}</bdi>${missing}</span></li>`;
  });
  return html`<section class="now"><h2>${title}</h2>${note !== '' && html`<p class="note">${note}</p>`}<ul class="reasons">${rows}</ul></section>`;
}

function orders({ process, order }: Register, { words }: PageContext): Html {
  const { commitments: say } = words;
  const rows = commitmentOrders.map(
    (each) =>
      html`<li><a href="${paths.commitmentsBy(process.slug, each)}"${each === order && html` aria-current="page"`}>${say.orders[each]}</a></li>`,
  );
  return html`<nav class="contents orders" aria-label="${say.order}"><ul>${rows}</ul></nav>`;
}

function groupOf({ actor, clause, rows }: CommitmentGroup, { process, order }: Register, { words }: PageContext): Html {
  const { commitments: say } = words;
  const name =
    order === 'due'
      ? say.orders.due
      : actor !== null
        ? html`<bdi>${actor}</bdi>`
        : clause
          ? clauseLink(clause, process.slug, words)
          : say.noClause;
  const known = order === 'due' ? undefined : order;
  const list = rows.map((line) => html`<li>${commitmentEntry(line, process.slug, words, known)}</li>`);
  return html`<section><h2>${name}</h2><ol class="inputs">${list}</ol></section>`;
}
