/** `/p/{slug}/commitments.csv` and `.jsonld`: the whole register, the same for whoever asks. */
import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import { commitmentsCsv, commitmentsJsonld } from '../exchange/commitments.ts';
import { type CommitmentModel, commitmentView } from '../views/commitment.ts';
import { stranger } from '../views/viewer.ts';
import { routes as patterns } from './paths.ts';
import { refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

const file =
  (type: string, name: string, write: (models: readonly CommitmentModel[]) => string) =>
  async (c: Context, { site }: Env): Promise<Response> => {
    const hosted = await site.hosted(c.req.param('slug') ?? '');
    if (!hosted) return refused(c, refuse('unknown-page'), true);
    const { nouns } = hosted.lane.process;
    const now = await site.store.now();
    const models = nouns.commitments.list.flatMap(({ id }) => commitmentView(nouns, stranger, id, now) ?? []);
    const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
    return c.body(write(models), 200, headers);
  };

const jsonld = (models: readonly CommitmentModel[]): string =>
  `${JSON.stringify(commitmentsJsonld(models), null, 2)}\n`;

export const commitmentFileRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: patterns.commitmentsCsv,
    who: 'anyone',
    handle: file('text/csv; charset=utf-8', 'commitments.csv', commitmentsCsv),
  },
  {
    method: 'GET',
    path: patterns.commitmentsJsonld,
    who: 'anyone',
    handle: file('application/ld+json', 'commitments.jsonld', jsonld),
  },
];
