/** Every page of a conversation, as a reader would get it. */

import { commonGround } from '../../src/views/commonGround.ts';
import type { Conversation, Figures } from '../../src/views/conversation.ts';
import { home } from '../../src/views/home.ts';
import { overview } from '../../src/views/overview.ts';
import { statementView } from '../../src/views/statement.ts';
import { commonGroundPage } from '../../src/web/pages/commonGround.ts';
import type { PageContext } from '../../src/web/pages/context.ts';
import { errorPage } from '../../src/web/pages/error.ts';
import { homePage } from '../../src/web/pages/home.ts';
import { processPage } from '../../src/web/pages/process.ts';
import { analysisPage } from '../../src/web/pages/report.ts';
import { signInPage } from '../../src/web/pages/signIn.ts';
import { statementPage } from '../../src/web/pages/statement.ts';
import { paths } from '../../src/web/paths.ts';
import { words } from '../../src/words/index.ts';
import { NOW } from './conversations.ts';

export const contextAt = (path: string, more: Partial<PageContext> = {}): PageContext => ({
  words: words('en'),
  lang: 'en',
  dir: 'ltr',
  path,
  script: '/assets/client.js',
  live: { events: '/p/routing/events' },
  ...more,
});

/** By name. `statements` limits how many statement pages are made; `secret` goes wherever a request's own text goes. */
export function everyPage(
  { conversation, figures }: { conversation: Conversation; figures: Figures | undefined },
  { statements = 3, secret = 'token' }: { statements?: number; secret?: string } = {},
): Record<string, string> {
  const { slug } = conversation.charter;
  const pages: Record<string, string> = {
    home: String(homePage(home([{ conversation, figures }], NOW), contextAt(paths.home()))),
    process: String(processPage(overview(conversation, figures, NOW), contextAt(paths.process(slug)))),
    'common-ground': String(
      commonGroundPage(commonGround(conversation, figures, NOW), contextAt(paths.commonGround(slug))),
    ),
    'sign-in': String(
      signInPage({ token: secret, mail: null, codeSent: false, known: false, loses: false }, contextAt(paths.signIn())),
    ),
    error: String(errorPage(404, contextAt('/nowhere'), secret)),
  };
  for (const { id } of conversation.statements.slice(0, statements)) {
    const model = statementView(conversation, figures, id, NOW);
    if (model) pages[`statement ${id}`] = String(statementPage(model, contextAt(paths.statement(slug, id))));
  }
  if (figures) pages.report = analysisPage(conversation, figures, { source: secret });
  return pages;
}
