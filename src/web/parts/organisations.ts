/** Organisations at the table: which are declared, which proven, and how somebody proves theirs. */
import type { OrganisationRow, TableModel } from '../../views/table.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { commandForm } from './form.ts';
import { rich } from './rich.ts';

/** By the id of an organisation: the record that its domain has to show. */
export type Proofs = ReadonlyMap<string, { readonly name: string; readonly value: string }>;

export function organisations(model: TableModel, context: PageContext, proofs: Proofs): Html {
  const { table } = context.words;
  const rows = model.organisations.map((each) => entry(each, context.words));
  const list =
    rows.length === 0 ? html`<p class="note">${table.noOrganisations}</p>` : html`<ul class="lines">${rows}</ul>`;
  const own = model.organisations.map((each) => proof(model, each, context, proofs));
  return html`<section id="${anchors.organisations}"><h2>${table.organisations}</h2><p class="note">${table.organisationsNote}</p>${list}${own}${declare(model, context)}</section>`;
}

function entry({ name, domain, provenAt }: OrganisationRow, { table, format }: Words): Html {
  const state = provenAt === null ? table.declared : table.proven({ when: format.date(provenAt) });
  return html`<li><strong><bdi>${name}</bdi></strong> <code dir="ltr">${domain}</code> <span class="note">${state}</span></li>`;
}

function declare({ process, open, joined }: TableModel, context: PageContext): Html {
  const { table } = context.words;
  if (!open || !joined) return nothing;
  const at = { slug: process.slug, command: 'organisation.declare' };
  const form = commandForm(
    context,
    at,
    (f) =>
      html`${f.text('name', { label: table.name, required: true, most: 120, autocomplete: 'organization' })}${f.text('domain', { label: table.domain, hint: table.domainHint, required: true, most: 253 })}`,
    table.declareButton,
  );
  return html`<details class="more"${context.visit?.form?.command === at.command && html` open`}><summary>${table.declare}</summary><p class="note">${table.declareNote}</p>${form}</details>`;
}

/** What to do, for who declared it. */
function proof({ process }: TableModel, { id, name }: OrganisationRow, context: PageContext, proofs: Proofs): Html {
  const { table } = context.words;
  const record = proofs.get(id);
  if (!context.visit || !record) return nothing;
  const title = rich(table.prove({ name: '{name}' }), { slots: { name: html`<bdi>${name}</bdi>` } });
  const at = {
    action: paths.prove(process.slug),
    command: 'organisation.prove',
    about: id,
    hidden: { organisation: id },
  };
  const what = html`<dl><dt>${table.recordName}</dt><dd><code dir="ltr">${record.name}</code></dd><dt>${table.recordText}</dt><dd><code dir="ltr">${record.value}</code></dd></dl>`;
  return html`<div class="proof"><h3>${title}</h3><p>${table.proveByRecord}</p>${what}<p class="note">${table.proveByMailbox}</p>${commandForm(context, at, nothing, table.check)}</div>`;
}
