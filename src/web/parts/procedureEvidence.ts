/** What the record says of rules that a procedure has of its own. Evidence for whoever finds; it chooses nothing. */
import type {
  BalanceEvidence,
  CategoryShare,
  CompositeEvidence,
  PhaseEvidence,
  ProcedureEvidence,
  TimeKept,
} from '../../views/procedureEvidence.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { paths } from '../paths.ts';
import { stackedTable } from './dataTable.ts';
import { procedureName } from './procedureName.ts';

export function procedureEvidencePart(found: ProcedureEvidence | null, slug: string, words: Words): Html {
  if (!found) return nothing;
  const { rules: say } = words.decisions;
  const { balance, composite, phases } = found;
  const parts = html`${balance && balancePart(balance, words)}${composite && compositePart(composite, slug, words)}${phases.length > 0 && phasesPart(phases, words)}`;
  return html`<section class="rules"><h3>${say.title}</h3><p class="note">${say.note}</p>${parts}</section>`;
}

const nameIn = (names: Readonly<Record<string, string>>, id: string): string => names[id] ?? id.replaceAll('_', ' ');

function balancePart({ limits, seats }: BalanceEvidence, words: Words): Html {
  const { decisions, procedures, support, format } = words;
  const { rules: say } = decisions;
  const rules = limits.map(({ category, share }) =>
    procedures.balance({ category: nameIn(procedures.by.category, category), share }),
  );
  const head = html`<ul class="entries">${rules.map((each) => html`<li>${each}</li>`)}</ul><p class="note">${say.categories}</p>`;
  if (seats.length === 0) return html`${head}<p>${say.noCall}</p>`;
  const strictest = Math.min(...limits.map(({ share }) => share));
  const over = seats.filter(({ eligible, took }) => [eligible, took].some(({ share }) => (share ?? 0) > strictest));
  const cell = ({ people, share }: CategoryShare): Html =>
    html`${isWithheld(people) ? support.few : share === null ? format.number(people) : say.share({ people, share })}`;
  const rows = seats.map(({ letter, name, eligible, took }) => ({
    name: html`<abbr class="letter">${letter}</abbr> <bdi>${name}</bdi>`,
    cells: [cell(eligible), cell(took)],
  }));
  const above = over.length > 0 && html`<p><b>${say.over({ names: over.map(({ name }) => name) })}</b></p>`;
  return html`${head}${stackedTable(say.title, [support.headSeat, say.eligible, say.took], rows)}${above}`;
}

function compositePart({ parts, items, adopted }: CompositeEvidence, slug: string, words: Words): Html {
  const { decisions, calls } = words;
  const { rules: say } = decisions;
  if (items.length === 0) return html`<p>${say.noParts}</p>`;
  const rows = items.map(({ item, number, procedure, status, identical }) => {
    const link = html`<a href="${paths.decision(slug, item)}">${decisions.name({ number })}</a>`;
    return html`<li>${link} · ${procedureName(procedure, words)} · ${calls.status[status]} · ${identical ? say.identical : say.differs}</li>`;
  });
  return html`<p>${say.parts({ adopted, parts: parts.length })}</p><ul class="entries">${rows}</ul><p class="note">${say.whichPart}</p>`;
}

function phasesPart(phases: readonly PhaseEvidence[], words: Words): Html {
  const rows = phases.map(
    (each) =>
      html`<dt>${nameIn(words.procedures.by.phase, each.id)}</dt><dd>${phaseLines(each, words).map((line) => html`<p>${line}</p>`)}</dd>`,
  );
  return html`<dl class="charter">${rows}</dl>`;
}

function phaseLines({ state, from, until, needs, ...times }: PhaseEvidence, words: Words): string[] {
  const { decisions, procedures, format } = words;
  const { rules: say } = decisions;
  const lasted =
    state === 'unknown' || state === 'ahead'
      ? say.phase[state]
      : until === null
        ? say.phase.now({ when: format.date(from ?? 0) })
        : say.phase.over({ from: format.date(from ?? 0), until: format.date(until) });
  const kept = (['usual', 'most', 'draft'] as const).flatMap((name) => timeLine(name, times[name], words));
  const had = needs.map(({ need, found }) =>
    found === null
      ? say.untold({ name: nameIn(procedures.by.need, need) })
      : need === 'impact_analysis'
        ? say.assessed({ count: found })
        : say.drafts({ count: found }),
  );
  return [lasted, ...kept, ...had];
}

function timeLine(name: 'usual' | 'most' | 'draft', time: TimeKept | null, { decisions, format }: Words): string[] {
  if (!time) return [];
  const { span, at, kept } = time;
  const told = kept === null ? 'open' : kept ? 'kept' : 'missed';
  return [decisions.rules[name][told]({ span, when: format.date(at) })];
}
