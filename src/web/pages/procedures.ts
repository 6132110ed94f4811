/** `/procedures` and `/procedures/{id}`: how decisions are called, one procedure explained on one page. */
import type {
  AppealRow,
  DesignationRow,
  PhaseRow,
  ProcedureModel,
  ProceduresModel,
  Time,
} from '../../views/procedures.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { dataTable } from '../parts/dataTable.ts';
import { procedureName } from '../parts/procedureName.ts';
import { rich } from '../parts/rich.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

type Named = Readonly<Record<string, string>>;

/** A code in words; one that nobody has words for, as it is spelled. */
const called = (names: Named, code: string): string => names[code] ?? code.replaceAll('_', ' ');

export function proceduresPage({ procedures: list }: ProceduresModel, context: PageContext): Html {
  const { words } = context;
  const { procedures: say } = words;
  const rows = list.map(
    ({ id }) =>
      html`<dt><a href="${paths.procedure(id)}">${procedureName(id, words)}</a></dt><dd>${called(say.by.summary, id)}</dd>`,
  );
  const body = html`<div class="wrap"><header class="head"><h1>${say.title}</h1><p class="lead">${say.lead}</p></header><dl class="charter">${rows}</dl></div>`;
  return layout(context, { title: say.title, body });
}

export function procedurePage(model: ProcedureModel, context: PageContext): Html {
  const { words } = context;
  const { procedures: say } = words;
  const title = procedureName(model.id, words);
  // One that was derived has none.
  const summary = (say.by.summary as Named)[model.id];
  const { process, version } = model;
  const up = html`<a href="${paths.procedures()}">${say.all}</a>`;
  const of =
    process &&
    html`<a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a>`;
  const above = eyebrow(context, [...(of ? [of] : []), up, say.version({ version })], process?.simulated ?? false);
  const head = html`<header class="head">${above}<h1>${title}</h1>${summary !== undefined && html`<p class="lead">${summary}</p>`}${originOf(model, words)}</header>`;
  const body = html`<div class="wrap rules">${head}
${who(model, words)}
${saying(model, words)}
${objecting(model, words)}
${results(model, words)}
${times(model, words)}
${appeals(model, words)}
${later(model, words)}</div>`;
  return layout(context, { title, ...(process && { process }), body });
}

/** What somebody who knows the origin has to read it for. */
function originOf({ origin, process }: ProcedureModel, words: Words): Html {
  if (!origin) return nothing;
  const { procedures: say } = words;
  const at = origin.shipped || !process ? paths.procedure(origin.id) : paths.ownProcedure(process.slug, origin.id);
  const name = html`<a href="${at}">${procedureName(origin.id, words)}</a>`;
  return html`<p class="lead">${rich(say.derivedFrom({ name: '{name}', version: origin.version }), { slots: { name } })}</p>`;
}

const section = (title: string, ...parts: readonly (Html | string | false)[]): Html =>
  html`<section><h2>${title}</h2>${parts.map((part) => (typeof part === 'string' ? html`<p>${part}</p>` : part))}</section>`;
const items = (list: readonly (Html | string)[]): Html =>
  html`<ul class="entries">${list.map((each) => html`<li>${each}</li>`)}</ul>`;
const pairs = (rows: readonly (readonly [string, Html | string])[]): Html =>
  html`<dl class="charter">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
const part = (title: string): Html => html`<h3>${title}</h3>`;

function who({ eligible, unit, balance, parts }: ProcedureModel, { procedures: say }: Words): Html {
  const shares = balance.map(({ category, share }) =>
    say.balance({ category: called(say.by.category, category), share }),
  );
  const names = parts.map((each) => each.replace(/^region:/, '').toUpperCase());
  return section(
    say.who,
    say.by.eligible[eligible],
    say.by.unit[unit],
    shares.length > 0 && items(shares),
    parts.length > 0 && html`<p>${say.parts({ names })}</p>`,
  );
}

function saying(model: ProcedureModel, { procedures: say }: Words): Html {
  const { support } = model;
  const numbers = [
    support.returnRate !== undefined &&
      typeof support.share === 'number' &&
      say.ballot({ returned: support.returnRate, share: support.share }),
    support.count !== undefined && say.reviewers({ count: support.count }),
    support.charterMaySet === true && say.charterSets,
    model.pollScale.length > 0 && say.scale({ steps: model.pollScale }),
  ].filter((each) => each !== false);
  const means = model.stances.map((stance) => [say.by.stance[stance], say.by.means[stance]] as const);
  return html`${section(say.stances, pairs(means), part(say.silence), say.by.silence[model.silence])}
${section(say.support, say.by.support[support.kind], ...numbers, part(say.vote), say.by.vote[model.vote])}`;
}

function objecting(model: ProcedureModel, { procedures: say }: Words): Html {
  const closed: Named = say.by.closed;
  return section(
    say.objections,
    say.by.objectionRule[model.objectionRule],
    say.by.outweighed[model.outweighed],
    part(say.closes),
    items(model.closes.map((state) => called(closed, state))),
    say.never,
    html`<p>${say.admit({ span: model.admit })}\u00a0*</p>`,
    part(say.minority),
    say.by.minority[model.minority],
    ownNote(say),
  );
}

function results({ designations, ratifier }: ProcedureModel, { procedures: say }: Words): Html {
  const rows = designations.map(
    (each) => html`<dt>${called(say.by.designation, each.id)}</dt><dd>${result(each, say)}</dd>`,
  );
  return html`${section(say.designations, say.person, html`<dl class="charter">${rows}</dl>`)}${section(say.ratifier, ...confirming(ratifier, say))}`;
}

function result({ adopts, attachToAny, classes, also }: DesignationRow, say: Words['procedures']): Html {
  const needs = classes.map((each) => say.by.class[each]);
  const more = also.map((each) => say.by.also[each]);
  const rests =
    needs.length > 1 ? html`${say.restsOn}${items(needs)}` : html`${say.needed}${items([...needs, ...more])}`;
  const beside = needs.length > 1 && more.length > 0 && html`${say.needed}${items(more)}`;
  return html`<p>${say.by.adopts[adopts]}${attachToAny && html` ${say.attach}`}</p>${rests}${beside}`;
}

function confirming(ratifier: ProcedureModel['ratifier'], say: Words['procedures']): (Html | string)[] {
  if (!ratifier) return [say.noRatifier];
  const calls = ratifier.calls.map(({ of, span }) => say.ratifyCall({ of: called(say.by.callOf, of), span }));
  return [
    called(say.by.body, ratifier.who),
    html`<p>${say.ratifyWithin({ span: ratifier.within.span })}${ratifier.within.own && '\u00a0*'}</p>`,
    ratifier.silenceAdopts ? say.ratifySilent : nothing,
    calls.length > 0 ? items(calls) : nothing,
    ratifier.within.own ? ownNote(say) : nothing,
  ];
}

/** What the mark beside a time means. */
const ownNote = (say: Words['procedures']): Html => html`<p class="note">* ${say.own}</p>`;

/** A time, marked where it is Plenary's own. */
const timed = ({ span, own }: Time, say: Words['procedures']): Html => html`${say.span(span)}${own && '\u00a0*'}`;

function times(model: ProcedureModel, { procedures: say, format }: Words): Html {
  const { notice, call, calls, challenge, challenges, reviewEvery, sunset, phases } = model;
  const rows: (readonly [string, Html | string])[] = [
    [say.notice, notice.span.count === 0 ? say.inSession : timed(notice, say)],
    [say.call, call.count === 0 ? say.inSession : say.span(call)],
    [say.calls, calls === null ? say.noLimit : say.callsMost({ count: calls })],
    ...(challenge.count === 0 ? [] : [[say.challenge, say.span(challenge)] as const]),
    [say.challenges, html`${format.number(challenges)}\u00a0*`],
    ...(reviewEvery
      ? [[say.reviewed, html`${say.every({ span: reviewEvery })}${sunset && html` ${say.sunset}`}`] as const]
      : []),
  ];
  const named = phases.map((phase) => [called(say.by.phase, phase.id), phaseText(phase, say)] as const);
  return section(say.times, pairs(rows), ownNote(say), named.length > 0 && html`${part(say.phases)}${pairs(named)}`);
}

function phaseText({ usual, most, draft, needs }: PhaseRow, say: Words['procedures']): Html {
  const lines = [
    usual && say.phaseUsual({ span: usual }),
    most && say.phaseMost({ span: most }),
    draft && say.phaseDraft({ span: draft }),
    needs.length > 0 && say.phaseNeeds({ names: needs.map((each) => called(say.by.need, each)) }),
  ].filter((each) => typeof each === 'string');
  return lines.length === 0 ? html`${say.noLimit}` : items(lines);
}

function appeals({ appeals: steps, several }: ProcedureModel, { procedures: say, format }: Words): Html {
  if (steps.length === 0) return section(say.appeals, say.noAppeals);
  const marked = steps.some(({ within, answer }) => within?.own || answer.own);
  const heads = [say.headBody, say.headWithin, say.headAnswer, say.headMore];
  const rows = steps.map((step) => {
    const within = step.within === null ? html`${say.noLimit}` : timed(step.within, say);
    const body = called(say.by.body, step.to);
    return html`<tr><th scope="row">${body}</th><td>${within}</td><td>${timed(step.answer, say)}</td><td>${format.list(conditions(step, say))}</td></tr>`;
  });
  return section(
    say.appeals,
    several && html`<p>${say.several}</p>`,
    dataTable(say.appeals, heads, rows),
    marked && ownNote(say),
  );
}

function conditions({ convene, trigger }: AppealRow, say: Words['procedures']): string[] {
  return [
    ...(convene ? [say.convene({ span: convene })] : []),
    ...(trigger ? [say.trigger({ share: trigger.share, span: trigger.within })] : []),
  ];
}

function later({ reopen, read, known }: ProcedureModel, { procedures: say }: Words): Html {
  const named = [
    [say.read, read],
    [say.known, known],
  ] as const;
  const rows = named
    .filter(([, works]) => works.length > 0)
    .map(([how, works]) => [how, items(works.map(work))] as const);
  return html`${section(say.reopen, say.by.reopen[reopen])}${section(say.sources, pairs(rows))}`;
}

const work = (title: string): Html => html`<cite lang="en" dir="auto">${title}</cite>`;
