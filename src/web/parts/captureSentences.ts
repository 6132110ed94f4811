/** The manipulation report as sentences: for a page, and for a terminal. `{seat0}` stands where the name of a seat goes. */
import type { Diagnosis, SlateTold } from '../../views/diagnosis.ts';
import { isWithheld } from '../../views/shown.ts';
import type { Words } from '../../words/index.ts';

export interface CaptureSentence {
  readonly text: string;
  readonly seat?: string;
}

type Found = Extract<Diagnosis, { readonly state: 'ready' }>;

export function captureSentences(found: Found, say: Words['evidence']['capture']): readonly CaptureSentence[] {
  const { of, withoutSeat, organisations, weights, alike, bursts, medianAccounts } = found;
  const most = withoutSeat.reduce((a, b) => (b.changed > a.changed ? b : a));
  const rests = organisations.restsOn.length;
  const others = [
    organisations.tried === 0 ? say.noOrganisations : say.organisations(organisations),
    ...(rests > 0 ? [say.restsOn({ statements: rests })] : []),
    say.weights({ changed: weights, of }),
    isWithheld(alike.people) ? say.alikeFew : say.alike({ people: alike.people, of: alike.of, changed: alike.changed }),
    ...(bursts === null ? [] : [say.bursts({ count: bursts })]),
    ...(medianAccounts === null ? [] : [say.accounts({ median: medianAccounts })]),
    say.weak,
  ];
  const first =
    most.changed === 0
      ? { text: say.seatsNone }
      : { text: say.seats({ of, most: { name: '{seat0}', count: most.changed } }), seat: most.name };
  return [first, ...others.map((text) => ({ text }))];
}

/** Whom the short list leaves out, and how far it is from being unfair. */
export function slateAudit(
  { items, people: of, uncovered, violation }: SlateTold,
  say: Words['evidence']['slate'],
): string {
  const covered = isWithheld(uncovered) ? say.covered({ of }) : say.uncovered({ people: uncovered, of });
  return `${covered} ${say.audit({ violation: violation / 100, size: items.length })} ${say.observed}`;
}
