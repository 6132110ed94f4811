/** `/p/{slug}/charter`: what holds, in words; how it came about; and for the convener how to change it. */
import type { CharterData } from '../../domain/charter.ts';
import type { CharterModel, PendingRow, VersionRow } from '../../views/charter.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { charterFields } from '../parts/charterForm.ts';
import { charterText, fieldText } from '../parts/charterText.ts';
import { doneLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { rich } from '../parts/rich.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function charterPage(model: CharterModel, context: PageContext): Html {
  const { words } = context;
  const { charter: say, format } = words;
  const { process, charter } = model;
  const link = html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const current = model.versions[0];
  const version = current && say.version({ version: current.version, when: format.date(current.at) });
  const body = html`<div class="wrap"><header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p>${version && html`<p class="meta">${version}</p>`}</header>${doneLine(context, say.done)}${model.pending ? pending(model.pending, charter, context) : nothing}${charterText(charter, context, model.derived)}${history(model.versions, words)}${change(model, context)}</div>`;
  return layout(context, { title: say.title, process, body });
}

/** What is announced, beside what holds until then. */
function pending(row: PendingRow, before: CharterData, { words, lang }: PageContext): Html {
  const { charter: say, format } = words;
  const rows = row.changed.map((field) => {
    const side = (title: string, charter: CharterData) =>
      html`<div><h4>${title}</h4>${said(fieldText(field, charter, words, lang), words)}</div>`;
    return html`<li><h3>${fieldName(field, words)}</h3><div class="before-after">${side(say.was, before)}${side(say.becomes, row.charter)}</div></li>`;
  });
  return html`<section class="next announced"><h2>${say.pending}</h2><p>${say.pendingText({ when: format.dateTime(row.at) })}</p><blockquote aria-label="${say.pendingReason}" lang="${before.language}" dir="auto">${row.reason}</blockquote><ul>${rows}</ul></section>`;
}

const said = (value: Html, { charter }: Words): Html =>
  value === nothing ? html`<em>${charter.says.nothing}</em>` : value;

const fieldName = (field: string, { charter }: Words): string => {
  const fields: Readonly<Record<string, string>> = charter.fields;
  return fields[field] ?? field;
};

function history(versions: readonly VersionRow[], words: Words): Html {
  const { charter: say, format } = words;
  const rows = versions.map(({ version, at, by, reason, changed }) => {
    const when = html`<time datetime="${new Date(at).toISOString()}">${format.date(at)}</time>`;
    if (version === 1) return html`<li>${when}<div><p>${say.opened}</p></div></li>`;
    const who =
      by !== null && html` <span class="note">${rich(say.by, { slots: { name: html`<bdi>${by}</bdi>` } })}</span>`;
    const fields = changed.map((field) => fieldName(field, words));
    return html`<li>${when}<div><p><b>${say.versionTitle({ version })}</b>${who}</p><p dir="auto">${reason}</p><p class="note">${say.changed({ fields })}</p></div></li>`;
  });
  return html`<section id="versions"><h2>${say.history}</h2><ol class="acts">${rows}</ol></section>`;
}

function change(model: CharterModel, context: PageContext): Html {
  const { visit, words } = context;
  const { charter: say } = words;
  if (!visit || model.change === 'others') return nothing;
  const note =
    model.change === 'pending'
      ? say.changePending
      : model.change === 'closed'
        ? say.changeClosed
        : model.peopled
          ? say.changeNotice({ days: model.charter.noticeDays })
          : say.changeAtOnce;
  if (model.change !== 'may') return html`<section id="change"><h2>${say.change}</h2><p>${note}</p></section>`;
  const refused = visit.form?.command === 'charter.change' ? visit.form.values : undefined;
  return html`<section id="change"><h2>${say.change}</h2><p>${note}</p><details class="act"${refused && html` open`}><summary>${say.changeOpen}</summary>${changeForm(model, refused, context)}</details></section>`;
}

function changeForm(
  { charter, process, peopled }: CharterModel,
  typed: Readonly<Record<string, unknown>> | undefined,
  context: PageContext,
): Html {
  const { charter: say } = context.words;
  const atOnce = !peopled || charter.noticeDays === 0;
  return commandForm(
    context,
    {
      slug: process.slug,
      command: 'charter.change',
      action: `${paths.charter(process.slug)}#charter-change-`,
      next: paths.charter(process.slug),
      className: 'charter-form',
      keep: process.slug,
      folds: true,
    },
    (f) =>
      html`${charterFields(f, { draft: charter, prefix: 'change.', typed, seated: peopled }, context)}<section><h2>${say.pendingReason}</h2><div>${f.text('reason', { label: say.reason, hint: say.reasonHint, rows: 3, most: 500, required: true })}</div></section>`,
    atOnce ? say.changeButtonAtOnce : say.changeButton,
  );
}
