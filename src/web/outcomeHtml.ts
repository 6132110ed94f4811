/** An outcome as one file that can be mailed: style set in, no script, nothing to fetch, whole when printed. */
import type { OutcomeDocument } from '../exchange/outcome/document.ts';
import type { Outcome } from '../views/outcomeModel.ts';
import { type Words, words } from '../words/index.ts';
import { type Html, html, raw } from './html.ts';
import { printStyle } from './outcomePrint.ts';
import { DOCTYPE } from './pages/layout.ts';
import { leadHtml, marksIn, sectionsHtml } from './parts/outcomeBody.ts';
import { tableDefinitionsFor } from './parts/tallied.ts';
import { anchors } from './paths.ts';
import { stylesheet } from './style.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** `notice`: what is said above it on a screen, and not on paper. */
export function outcomeHtml(outcome: Outcome, document: OutcomeDocument, notice = ''): string {
  const say = words(document.language);
  const { language, direction, title, simulated, citation } = document;
  const note = simulated !== null && html`<p>${simulated}</p>`;
  return html`${DOCTYPE}<html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${say.site.title({ page: `${title} · ${say.outcome.title}` })}</title><style>${raw(stylesheet.body + printStyle(document, outcome.input.hash, say))}</style></head>
<body class="report"><a class="skip" href="#${anchors.content}">${say.site.skip}</a>
${notice !== '' && html`<p class="wrap screen-only">${notice}</p>`}<main id="${anchors.content}"><article class="wrap text-page outcome-page">${headOf(outcome, document, say)}${bodyOf(outcome, document, say)}</article></main>
<footer class="foot"><div class="wrap">${note}<p dir="auto">${citation}</p></div></footer></body></html>
`.toString();
}

function headOf(outcome: Outcome, document: OutcomeDocument, say: Words) {
  const { above, title, titleLanguage, simulated } = document;
  const sample = simulated !== null && html` · <strong class="sample">${say.site.simulated}</strong>`;
  return html`<header class="head"><p class="eyebrow"><bdi>${above}</bdi>${sample}</p><h1><bdi lang="${titleLanguage}" dir="auto">${title}</bdi></h1>${leadHtml(outcome, document, say)}</header>`;
}

function bodyOf(outcome: Outcome, document: OutcomeDocument, say: Words): Html {
  const marks = marksIn(outcome);
  const [first = []] = marks.values();
  return html`${tableDefinitionsFor(first)}${sectionsHtml(document, marks, say)}`;
}
