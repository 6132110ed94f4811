/** `/p/{slug}/outcome.{ending}` and the tables of its annex: the same for whoever asks in one language. */
import type { Context } from 'hono';
import type { Process } from '../app/engine.ts';
import { outcomeInput } from '../app/outcomeFrozen.ts';
import { isRefusal, type Refusal, refuse } from '../base/result.ts';
import { type AnnexFile, annexCsv, annexFiles } from '../exchange/outcome/csv.ts';
import { editionOf, outcomeOf } from '../views/outcome.ts';
import type { Outcome } from '../views/outcomeModel.ts';
import { type Words, words } from '../words/index.ts';
import { type OutcomeFile, type OutcomeFormat, outcomeFormats } from './outcomeFormats.ts';
import type { Making } from './parts/outcomeRuns.ts';
import { outcomeDocument } from './parts/outcomeSections.ts';
import { hrefOf } from './parts/sources.ts';
import { paths, routes as patterns } from './paths.ts';
import { languageOfRequest, refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

/** Made once for a journal of one length. */
const made = new WeakMap<Process, { readonly n: number; readonly outcome: Outcome | Refusal }>();

/** As it stands. */
export function outcomeNow(process: Process): Outcome | Refusal {
  const known = made.get(process);
  if (known?.n === process.n) return known.outcome;
  const outcome = outcomeOf(outcomeInput(process));
  made.set(process, { n: process.n, outcome });
  return outcome;
}

/** An edition, by its number as somebody wrote it; the outcome as it stands without one. */
export function outcomeWanted(process: Process, edition: string | undefined): Outcome | Refusal {
  if (edition === undefined || edition === '') return outcomeNow(process);
  const number = /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : 0;
  return editionOf(process.nouns, number) ?? refuse('unknown-edition', { edition: edition.slice(0, 40) });
}

/** `base`: the origin in files; nothing on pages, whose links begin at the root. */
export function makingOf(slug: string, words: Words, base: string): Making {
  return {
    words,
    source(source) {
      // Its words are not told here, and its kind is one of those.
      const href = hrefOf({ ...source, text: null, language: null } as Parameters<typeof hrefOf>[0], slug);
      return href === undefined ? undefined : base + href;
    },
    clause: (id) => base + paths.clause(slug, id),
    edition: (number) => base + paths.edition(slug, number),
  };
}

export const addressOf = (slug: string, { edition }: Pick<Outcome, 'edition'>): string =>
  edition ? paths.edition(slug, edition.number) : paths.outcome(slug);

export function outcomeFile(outcome: Outcome, words: Words, origin: string): OutcomeFile {
  const { slug } = outcome.process;
  const making = makingOf(slug, words, origin);
  const address = origin + addressOf(slug, outcome);
  const { source, clause } = making;
  return { outcome, document: outcomeDocument(outcome, making, address), origin, address, source, clause };
}

async function wanted(c: Context, { site }: Env): Promise<Outcome | Refusal> {
  const hosted = await site.hosted(c.req.param('slug') ?? '');
  return hosted ? outcomeWanted(hosted.lane.process, c.req.query('edition')) : refuse('unknown-page');
}

const attached = (name: string) => ({ 'Content-Disposition': `attachment; filename="${name}"` });

/** What is being made is asked for again by itself, in a browser as by a program. */
const later = {
  soon: [202, { 'Retry-After': '3', Refresh: '3' }],
  failed: [503, { 'Retry-After': '30' }],
  none: [200, {}],
} as const;

const format = ({ ending, type, write }: OutcomeFormat): Route => ({
  method: 'GET',
  path: `${patterns.outcome}.${ending}`,
  who: 'anyone',
  async handle(c, env) {
    const outcome = await wanted(c, env);
    if (isRefusal(outcome)) return refused(c, outcome, true);
    const file = outcomeFile(outcome, words(languageOfRequest(c).tag), env.doors.origin());
    const written = await write(file);
    if (typeof written === 'object' && 'page' in written) {
      const [status, headers] = later[written.when];
      return c.html(written.page, status, { ...headers });
    }
    // A buffer of its own: what a library hands out may be a window on a larger one.
    const body = typeof written === 'string' ? written : Uint8Array.from(written);
    return c.body(body, 200, { 'Content-Type': type, ...attached(`${nameOf(outcome)}.${ending}`) });
  },
});

const nameOf = ({ process, edition }: Outcome): string =>
  edition ? `${process.slug}-outcome-${edition.number}` : `${process.slug}-outcome`;

const annex = (name: AnnexFile): Route => ({
  method: 'GET',
  path: `${patterns.outcome}/${name}.csv`,
  who: 'anyone',
  async handle(c, env) {
    const outcome = await wanted(c, env);
    if (isRefusal(outcome)) return refused(c, outcome, true);
    const headers = { 'Content-Type': 'text/csv; charset=utf-8', ...attached(`${nameOf(outcome)}-${name}.csv`) };
    return c.body(annexCsv(outcome, name), 200, headers);
  },
});

export const outcomeRoutes: readonly Route[] = [...outcomeFormats.map(format), ...annexFiles.map(annex)];
