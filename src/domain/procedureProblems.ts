/** What in a procedure cannot work: states that nothing leads to, dead ends, deadlines and references that are missing. */
import type { Problem } from '../base/result.ts';
import { days } from './duration.ts';
import { type ItemAct, itemMachine } from './machine.ts';
import type { Procedure } from './procedure.ts';
import { machineProblems, restricted } from './reach.ts';

/** Acts that this procedure never allows, whoever gives them. */
export function actsWithout({ ratifier, appeals, designations, maxIterations }: Procedure): ItemAct[] {
  const adopts = (...ways: (boolean | string)[]) => designations.some((each) => ways.includes(each.adopts));
  const without: ItemAct[] = [];
  if (maxIterations === 0) without.push('open_call');
  if (appeals.length === 0) without.push('appeal');
  if (ratifier === null) without.push('advance');
  else without.push('adopt_direct');
  if (!adopts(true, 'ratifier')) without.push('advance');
  if (!adopts(true)) without.push('adopt_direct');
  return without;
}

/** Everything in a procedure that does not hold together, with its place. Empty where it can be used. */
export function procedureProblems(procedure: Procedure): Problem[] {
  return [
    ...reachProblems(procedure),
    ...namedTwice('designations', procedure.designations),
    ...namedTwice(
      'appeals',
      procedure.appeals.map(({ to }) => ({ id: to })),
    ),
    ...namedTwice('phases', procedure.phases ?? []),
    ...namedTwice(
      'composite.allOf',
      (procedure.composite?.allOf ?? []).map((id) => ({ id })),
    ),
    ...designationProblems(procedure),
    ...supportProblems(procedure),
    ...deadlineProblems(procedure),
    ...referenceProblems(procedure),
  ];
}

const problem = (place: string, code: string, params: Problem['params'] = {}): Problem => ({ place, code, params });

/** States that belong to a part which a procedure may do without. */
function reachProblems(procedure: Procedure): Problem[] {
  const dropped = [
    ...(procedure.ratifier === null ? ['ratifying'] : []),
    ...(procedure.appeals.length === 0 ? ['under_appeal'] : []),
  ];
  const used = restricted(itemMachine, actsWithout(procedure));
  return machineProblems(used).filter(({ params }) => !dropped.includes(String(params.state)));
}

function namedTwice(place: string, list: readonly { readonly id: string }[]): Problem[] {
  const ids = list.map(({ id }) => id);
  return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [problem(`${place}.${at}`, 'named-twice', { id })]));
}

function designationProblems({ designations, allowOutweighed, ratifier }: Procedure): Problem[] {
  const found: Problem[] = [];
  for (const [at, { adopts, classes, attachToAny }] of designations.entries()) {
    const place = `designations.${at}`;
    if (adopts === 'ratifier' && ratifier === null) found.push(problem(`${place}.adopts`, 'no-ratifier'));
    // Decided over an objection that is well founded: not where a procedure knows no weighing.
    if (adopts !== false && allowOutweighed === false && classes.includes('rough'))
      found.push(problem(`${place}.classes`, 'outweighing-barred'));
    if (adopts !== false && attachToAny) found.push(problem(`${place}.attachToAny`, 'attached-adopts'));
  }
  // Somebody must be able to say that there is no agreement.
  if (designations.every(({ adopts }) => adopts !== false)) found.push(problem('designations', 'no-way-to-say-no'));
  return found;
}

function supportProblems({ support }: Procedure): Problem[] {
  const missing = (field: 'share' | 'returnRate' | 'count') =>
    typeof support[field] === 'number' ? [] : [problem(`support.${field}`, 'missing')];
  if (support.kind === 'ballot') return [...missing('share'), ...missing('returnRate')];
  return support.kind === 'min_reviewers' ? missing('count') : [];
}

function deadlineProblems(procedure: Procedure): Problem[] {
  const found: Problem[] = [];
  const { ratifySilence, ratifyDeadline, reviewEvery, sunsetIfNotReviewed, reopen, bounds } = procedure;
  const need = (place: string) => found.push(problem(place, 'deadline-missing'));
  if (ratifySilence && !ratifyDeadline) need('ratifyDeadline');
  if (!reviewEvery && (sunsetIfNotReviewed || reopen === 'systematic_review' || reopen === 'periodic'))
    need('reviewEvery');
  for (const [at, step] of procedure.appeals.entries()) {
    if (step.triggerShare !== undefined && !step.triggerWindow) need(`appeals.${at}.triggerWindow`);
  }
  // Nothing that somebody waits for may be due at once.
  for (const field of ['appealWithin', 'answerWithin', 'ratifyWithin'] as const) {
    if (days(bounds[field]) === 0) need(`bounds.${field}`);
  }
  return found;
}

function referenceProblems(procedure: Procedure): Problem[] {
  const found: Problem[] = [];
  const unknown = (place: string, to: string) => found.push(problem(place, 'unknown-reference', { to }));
  const { ratifier, ratifyMinCall, ratifyDeadline, ratifySilence, composite, support, vote, pollScale } = procedure;
  if (ratifier === null) {
    const fields = Object.entries({ ratifyMinCall, ratifyDeadline, ratifySilence });
    for (const [field, value] of fields) if (value !== undefined) unknown(field, 'ratifier');
  }
  if (!composite) {
    for (const [field, value] of Object.entries({
      'support.kind': support.kind,
      vote,
      objectionRule: procedure.objectionRule,
    }))
      if (value === 'children' || value === 'all_children_adopted') unknown(field, 'composite');
  }
  if (vote === 'five_point_poll_on_escalation' && !pollScale) unknown('vote', 'pollScale');
  if (procedure.appealQuorum && procedure.appeals.length === 0) unknown('appealQuorum', 'appeals');
  return found;
}
