/** `/api`: how a program uses the site, in one page, with examples that work. */
import { type Html, html } from '../html.ts';
import { rich } from '../parts/rich.ts';
import { paths, routes } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export interface ApiModel {
  /** A process that the examples may be tried on; null where there is none yet. */
  readonly slug: string | null;
}

export function apiPage({ slug }: ApiModel, context: PageContext): Html {
  const { api, webhooks } = context.words;
  const origin = context.visit?.origin ?? '';
  const at = slug ?? 'routing-security';
  const command = origin + paths.command(at, 'statement.submit');
  const reading = [`curl ${origin}${paths.json(paths.process(at))}`, `curl ${origin}${paths.json(paths.home())}`];
  const writing = [
    `curl ${command} \\`,
    `  -H 'Authorization: Bearer plt_…' \\`,
    `  -H 'Idempotency-Key: ${api.sample.key}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '${JSON.stringify({ text: api.sample.text })}'`,
  ];
  const frame = `<iframe src="${origin}${paths.embed(at)}" width="360" height="420" title="Plenary"></iframe>`;
  const body = html`<div class="wrap narrow"><header class="head"><h1>${api.title}</h1><p class="lead">${api.lead}</p></header>
${part(api.reading, html`${api.readingText}`, code(reading.join('\n')))}
${part(api.key, rich(api.keyText, { href: paths.account() }))}
${part(api.writing, html`${api.writingText}`, code(writing.join('\n')))}
${part(api.once, html`${api.onceText}`)}
${part(api.refused, html`${api.refusedText}`)}
${part(api.whole, rich(api.wholeText, { href: routes.openapi }), code(`curl ${origin}${routes.openapi}`))}
${part(webhooks.title, html`${webhooks.check}`)}
${part(api.embed, html`${api.embedText}`, code(frame))}</div>`;
  return layout(context, { title: api.title, body });
}

const part = (title: string, text: Html, example?: Html): Html =>
  html`<section><h2>${title}</h2><p>${text}</p>${example}</section>`;

/** Wider than the screen it scrolls, with the keyboard too. */
const code = (text: string): Html =>
  html`<pre class="code" dir="ltr" translate="no" tabindex="0"><code>${text}</code></pre>`;
