/** The shell of every page: skip link, names of places, content, foot. */
import type { ProcessHead } from '../../views/process.ts';
import { holds } from '../../views/viewer.ts';
import type { Words } from '../../words/index.ts';
import { offered } from '../../words/index.ts';
import { languageOf } from '../../words/languages.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { anchors, paths } from '../paths.ts';
import { stylesheet } from '../style.ts';
import type { PageContext, Visit } from './context.ts';

export interface Alternate {
  readonly type: string;
  readonly href: string;
  readonly title: string;
}

export interface Shell {
  readonly title: string;
  /** The same for programs, for the head of the page. */
  readonly alternates?: readonly Alternate[];
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
  const alternates = (shell.alternates ?? []).map(
    ({ type, href, title }) => html`<link rel="alternate" type="${type}" href="${href}" title="${title}">`,
  );
  const code = script && html`<script type="module" src="${script}"${nonce && html` nonce="${nonce}"`}></script>`;
  return html`${DOCTYPE}<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${words.site.title({ page: shell.title })}</title><link rel="stylesheet" href="${stylesheet.path}">${icon && html`<link rel="icon" type="image/svg+xml" href="${icon}">`}${alternates}${code}</head>
<body${watched}><a class="skip" href="#${anchors.content}">${words.site.skip}</a>
${masthead(context, shell.process)}
<main id="${anchors.content}" tabindex="-1">${shell.body}</main>
<footer class="foot"><div class="wrap">${shell.foot ?? nothing}${shell.process?.simulated && html`<p>${words.site.simulatedNote}</p>`}${visitFoot(context, shell.process !== undefined)}</div></footer>
${watched && html`<div class="live" role="status"></div>`}</body></html>
`;
}

/** Who reads a page on the server may change its language, and leave. A file that was mailed has no foot of this kind. */
function visitFoot({ words, lang, visit, path }: PageContext, ofProcess: boolean): Html {
  if (!visit) return nothing;
  const { site } = words;
  const choices = offered.map(
    ({ tag, name }) =>
      html`<li><button class="quiet" name="language" value="${tag}" lang="${tag}"${tag === lang && html` aria-current="true"`}>${name}</button></li>`,
  );
  const unread = languageOf(lang)?.reviewed === false && html`<p class="note">${site.notReviewed}</p>`;
  const out =
    visit.viewer.account !== undefined &&
    html`<form class="signed-in" method="post" action="${paths.signOut()}"><button class="quiet" type="submit">${site.signOut}</button></form>`;
  // On the site's own pages it stands above.
  const account =
    ofProcess && visit.viewer.account !== undefined && html`<p><a href="${paths.account()}">${site.account}</a></p>`;
  return html`<form class="languages" method="post" action="${paths.language()}" aria-label="${site.language}"><input type="hidden" name="_next" value="${path}"><ul>${choices}</ul></form>${unread}${account}${out}`;
}

// A document type cannot be a template of its own: it is the same on every page.
export const DOCTYPE = raw('<!doctype html>\n');

function masthead({ words, path, visit }: PageContext, process: ProcessHead | undefined): Html {
  const { site } = words;
  const brand = html`<a class="brand" href="${paths.home()}">${site.name}</a>`;
  const links = [
    ...(process ? pagesOf(process.slug, words, visit) : []),
    ...(process ? [] : ownPages(words, visit)),
  ].map(({ href, name }) => html`<li><a href="${href}"${href === path && html` aria-current="page"`}>${name}</a></li>`);
  if (links.length === 0) return html`<header class="top"><div class="wrap">${brand}</div></header>`;
  const nav =
    links.length > MOST_IN_A_ROW
      ? folded(links, words)
      : html`<nav aria-label="${site.navigation}"><ul>${links}</ul></nav>`;
  return html`<header class="top"><div class="wrap">${brand}${nav}</div></header>`;
}

/** What a phone has room for beside the name of the site. */
const MOST_IN_A_ROW = 2;

/** On a narrow screen a button unfolds them, without a script; on a wide one, and where browsers know no popovers, they stand there. */
const folded = (links: readonly Html[], { site }: Words): Html =>
  html`<button class="menu quietly" type="button" popovertarget="${anchors.pages}">${site.menu} <span aria-hidden="true">▾</span></button><nav id="${anchors.pages}" popover aria-label="${site.navigation}"><ul>${links}</ul></nav>`;

interface Link {
  readonly href: string;
  readonly name: string;
}

/** The pages of a process that are there for who looks. A file that was mailed links to what everybody may see. */
function pagesOf(slug: string, words: Words, visit: Visit | undefined): Link[] {
  const { site } = words;
  const open = [
    { href: paths.process(slug), name: site.overview },
    ...(visit ? [{ href: paths.takePart(slug), name: site.takePart }] : []),
    { href: paths.commonGround(slug), name: site.commonGround },
    ...(visit ? [{ href: paths.text(slug), name: site.text }, ...decidedPages(slug, words)] : []),
  ];
  if (!visit) return open;
  const { viewer } = visit;
  const own = viewer.person === -1 ? [] : [{ href: paths.mine(slug), name: site.mine }];
  const queue = holds(viewer, 'moderator', 'chair', 'convener') ? [{ href: paths.queue(slug), name: site.queue }] : [];
  const desk = holds(viewer, 'convener') ? [{ href: paths.desk(slug), name: site.desk }] : [];
  return [...open, { href: paths.table(slug), name: site.table }, ...own, ...queue, ...desk];
}

/** Where a text goes from there: put to calls, decided on, told. */
const decidedPages = (slug: string, { calls, decisions, outcome, site }: Words): Link[] => [
  { href: paths.calls(slug), name: calls.title },
  { href: paths.decisions(slug), name: decisions.title },
  { href: paths.outcome(slug), name: outcome.title },
  { href: paths.quality(slug), name: site.quality },
];

function ownPages({ site }: Words, visit: Visit | undefined): Link[] {
  if (!visit) return [];
  const own =
    visit.viewer.account === undefined
      ? { href: paths.signIn(), name: site.signIn }
      : { href: paths.account(), name: site.account };
  return [{ href: paths.convene(), name: site.convene }, own];
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
