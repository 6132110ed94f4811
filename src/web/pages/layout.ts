/** The shell of every page: skip link, names of places, content, foot. */
import type { ProcessHead } from '../../views/process.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { anchors, paths } from '../paths.ts';
import { stylesheet } from '../style.ts';
import type { PageContext } from './context.ts';

export interface Shell {
  readonly title: string;
  readonly process?: ProcessHead;
  /** Where the figures stand, for the script that watches for newer ones. */
  readonly n?: number;
  readonly body: Html;
  readonly foot?: Html;
}

export function layout(context: PageContext, shell: Shell): Html {
  const { words, lang, dir, live, script, nonce, icon } = context;
  const watched =
    live &&
    shell.n !== undefined &&
    html` data-n="${String(shell.n)}" data-events="${live.events}" data-new="${words.site.newFigures}" data-show="${words.site.showNew}"`;
  const code = script && html`<script type="module" src="${script}"${nonce && html` nonce="${nonce}"`}></script>`;
  return html`${DOCTYPE}<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${words.site.title({ page: shell.title })}</title><link rel="stylesheet" href="${stylesheet.path}">${icon && html`<link rel="icon" type="image/svg+xml" href="${icon}">`}${code}</head>
<body${watched}><a class="skip" href="#${anchors.content}">${words.site.skip}</a>
${masthead(context, shell.process)}
<main id="${anchors.content}" tabindex="-1">${shell.body}</main>
<footer class="foot"><div class="wrap">${shell.foot ?? nothing}${shell.process?.simulated && html`<p>${words.site.simulatedNote}</p>`}${signedIn(context)}</div></footer>
${watched && html`<div class="live" role="status"></div>`}</body></html>
`;
}

function signedIn({ words, viewer }: PageContext): Html {
  if (!viewer) return nothing;
  return html`<form class="signed-in" method="post" action="${paths.signOut()}"><p>${words.site.signedIn}</p><button class="quiet" type="submit">${words.site.signOut}</button></form>`;
}

// A document type cannot be a template of its own: it is the same on every page.
export const DOCTYPE = raw('<!doctype html>\n');

function masthead({ words, path }: PageContext, process: ProcessHead | undefined): Html {
  const { site } = words;
  const brand = html`<a class="brand" href="${paths.home()}">${site.name}</a>`;
  if (process === undefined) return html`<header class="top"><div class="wrap">${brand}</div></header>`;
  const pages = [
    { href: paths.process(process.slug), name: site.overview },
    { href: paths.commonGround(process.slug), name: site.commonGround },
  ];
  const links = pages.map(
    ({ href, name }) => html`<li><a href="${href}"${href === path && html` aria-current="page"`}>${name}</a></li>`,
  );
  return html`<header class="top"><div class="wrap">${brand}<nav aria-label="${site.navigation}"><ul>${links}</ul></nav></div></header>`;
}

/** The line above a title: what this belongs to, and that it is made up where it is. */
export function eyebrow(
  { words }: Pick<PageContext, 'words'>,
  parts: readonly (Html | string)[],
  simulated: boolean,
): Html {
  const shown = parts.filter((part) => String(part) !== '');
  const sample = simulated && html`<strong class="sample">${words.site.simulated}</strong>`;
  if (shown.length === 0 && !sample) return nothing;
  const between = (i: number) => i > 0 && ' · ';
  return html`<p class="eyebrow">${shown.map((part, i) => html`${between(i)}${part}`)}${sample && html`${between(shown.length)}${sample}`}</p>`;
}
