/** `/p/{slug}/assessments/brief.md`: the impact brief as a file, in the language of who asks. */
import type { Context } from 'hono';
import { refuse } from '../base/result.ts';
import { type BriefModel, briefView } from '../views/impactBrief.ts';
import { type Words, words } from '../words/index.ts';
import { type Block, briefSections, titleOf } from './parts/briefSections.ts';
import { plainly, quoted } from './parts/markdown.ts';
import { routes as patterns } from './paths.ts';
import { languageOfRequest, refused } from './replies.ts';
import type { Env } from './request.ts';
import type { Route } from './server.ts';

export function briefText(model: BriefModel, say: Words): string {
  const sections = briefSections(model, say).map(
    ({ title, blocks }) => `## ${plainly(title)}\n\n${blocks.map((block) => marked(block)).join('\n\n')}`,
  );
  const simulated = model.process.simulated ? [plainly(say.site.simulatedNote)] : [];
  return `${[`# ${plainly(titleOf(model, say))}`, ...simulated, ...sections].join('\n\n')}\n`;
}

function marked(block: Block): string {
  switch (block.kind) {
    case 'text':
      return plainly(block.text);
    case 'quote':
      return [...(block.label === undefined ? [] : [plainly(block.label)]), quoted(block.text)].join('\n\n');
    case 'list':
      return block.items.map((item) => indented(item.map(marked).join('\n\n'))).join('\n');
    case 'part':
      return [`### ${plainly(block.title)}`, ...block.blocks.map(marked)].join('\n\n');
  }
}

/** An entry of a list, with all of its paragraphs. */
const indented = (text: string): string => `- ${text.replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')}`;

async function briefFile(c: Context, { site }: Env): Promise<Response> {
  const nouns = (await site.hosted(c.req.param('slug') ?? ''))?.lane.process.nouns;
  const model = nouns && briefView(nouns, { document: c.req.query('document'), clause: c.req.query('clause') });
  if (!model) return refused(c, refuse('unknown-page'), true);
  return c.body(briefText(model, words(languageOfRequest(c).tag)), 200, {
    'Content-Type': 'text/markdown; charset=utf-8',
    'Content-Disposition': 'attachment; filename="impact-brief.md"',
  });
}

export const briefRoutes: readonly Route[] = [
  { method: 'GET', path: patterns.briefFile, who: 'anyone', handle: briefFile },
];
