/** The sample process with all that was decided and promised in it, on a site that may have others: as old as it is when a site starts. */
import assert from 'node:assert/strict';
import { isRefusal } from '../src/base/result.ts';
import { sampleProcess } from '../src/exchange/sample.ts';
import { ownProcedure } from '../src/exchange/sampleDecisions.ts';
import { openingOfSample } from '../src/exchange/sampleOrders.ts';
import { paths } from '../src/web/paths.ts';
import { operator } from './given.ts';
import type { Given } from './site.ts';

/** Addresses of its pages, one of each kind. */
export async function decidedOnSite(given: Given, slug: string) {
  const sample = sampleProcess();
  const opening = openingOfSample({ ...sample, charter: { ...sample.charter, slug } }, Date.now());
  const orders = opening.map((each) => (typeof each === 'function' ? each : { ...each, actor: operator }));
  const made = await given.site.create(orders);
  assert.ok(!isRefusal(made), JSON.stringify(made));
  const { calls, commitments, items } = (await given.hosted(slug)).lane.process.nouns;
  return {
    calls: paths.calls(slug),
    call: paths.call(slug, calls.list.at(-1)?.id ?? ''),
    decisions: paths.decisions(slug),
    decision: paths.decision(slug, items.list[0]?.id ?? ''),
    outcome: paths.outcome(slug),
    edition: paths.edition(slug, 1),
    commitments: paths.commitments(slug),
    /** Measured, and reported on more than once. */
    commitment: paths.commitment(slug, commitments.list[0]?.id ?? ''),
    reviews: paths.reviews(slug),
    quality: paths.quality(slug),
    procedure: paths.ownProcedure(slug, ownProcedure),
    webhooks: paths.webhooks(slug),
  };
}
