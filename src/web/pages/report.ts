/** A conversation as one file that can be mailed: style set in, no script, no request, whole when printed. */
import { type CommonGround, commonGround } from '../../views/commonGround.ts';
import type { Conversation, Figures } from '../../views/conversation.ts';
import { type Words, words as wordsIn } from '../../words/index.ts';
import { type Html, html, nothing, raw } from '../html.ts';
import { aside } from '../parts/aside.ts';
import { evidenceSections, quotesOf } from '../parts/evidence.ts';
import { findingParagraph } from '../parts/findings.ts';
import { definitions } from '../parts/marks.ts';
import { rich } from '../parts/rich.ts';
import { tableDefinitions } from '../parts/table.ts';
import { anchors } from '../paths.ts';
import { stylesheet } from '../style.ts';
import { DOCTYPE, eyebrow } from './layout.ts';

export interface ReportOptions {
  /** What the votes were read from, as the reader may know it: the name of a folder or file. */
  readonly source: string;
  /** Whether who sits where is made up, while the votes are not. */
  readonly simulatedGroups?: boolean;
  /** When the report was made, milliseconds since 1970; left out where the same input must give the same file. */
  readonly generated?: number;
  /** Language of the report's own words. */
  readonly language?: string;
}

/** Nothing may be fetched, nothing may run; only the style that is in the file. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const FULL = 12;
const LONGEST = 600;
const LONGEST_LINE = 400;
const LONGEST_DECK = 300;

export function analysisPage(conversation: Conversation, figures: Figures, options: ReportOptions): string {
  const words = wordsIn(options.language ?? 'en');
  // A report is made for whoever asked for it, at the end: nothing in it waits for a deadline.
  const model = commonGround(ended(conversation), figures, figures.at);
  const { process } = model;
  return html`${DOCTYPE}<html lang="${words.language}" dir="${words.direction}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${words.site.title({ page: process.title })}</title><style>${raw(stylesheet.body)}</style></head>
<body class="report"><a class="skip" href="#${anchors.content}">${words.site.skip}</a>
<main id="${anchors.content}">${reportBody(model, words, options.simulatedGroups)}</main>
<footer class="foot"><div class="wrap">${foot(model, words, options)}</div></footer></body></html>
`.toString();
}

function ended(conversation: Conversation): Conversation {
  return { ...conversation, charter: { ...conversation.charter, figures: 'batched' } };
}

function reportBody(model: CommonGround, words: Words, simulatedGroups = false): Html {
  const { process, evidence, findings } = model;
  const quotes = evidence === null ? undefined : quotesOf(evidence);
  const sections =
    evidence === null ? nothing : evidenceSections(evidence, findings, listOptions(words, evidence.seats.length));
  const made = simulatedGroups ? html`<strong class="sample">${words.report.simulatedGroups}</strong>` : nothing;
  const question = process.question !== process.title && process.question;
  const deck = question && asked(question, process.language, words);
  return html`${definitions(evidence?.camps.map(({ letter }) => letter) ?? [], tableDefinitions(evidence?.seats.length ?? 0))}<div class="wrap"><div class="columns opening"><header class="head">${eyebrow({ words }, [words.report.eyebrow, made], process.simulated)}<h1><bdi lang="${process.language}" dir="auto">${process.title}</bdi></h1><h2 class="minor">${words.commonGround.inShort}</h2>${simulatedGroups && html`<p>${words.report.simulatedGroupsNote}</p>`}${findingParagraph(words, findings, { quotes })}${deck}</header>${aside(model, words)}</div>${sections}</div>`;
}

/** What people were asked. Descriptions of imported conversations run to pages: those open on request. */
function asked(question: string, language: string, words: Words): Html {
  const text = html`<p class="deck" lang="${language}" dir="auto">${question}</p>`;
  if (question.length <= LONGEST_DECK) return html`<h2 class="minor">${words.report.asked}</h2>${text}`;
  return html`<details class="data"><summary>${words.report.asked}</summary>${text}</details>`;
}

function listOptions(words: Words, seats: number) {
  // Table marks on hundreds of lines would make the file too heavy to mail; the full entries have them.
  const table = { full: { carried: 24, other: 6 }, lines: Infinity };
  return { words, full: FULL, lines: seats > 0 ? 400 : Infinity, longest: LONGEST, longestLine: LONGEST_LINE, table };
}

function foot({ process, evidence }: CommonGround, words: Words, { source, generated }: ReportOptions): Html {
  const { method, report, format, site } = words;
  const input =
    evidence === null
      ? nothing
      : html`<p>${rich(method.reportInput({ votes: evidence.votes, version: evidence.input.version, seed: evidence.input.seed }), { slots: { source: html`<bdi>${source}</bdi>` } })}</p>`;
  const when = generated !== undefined && html`${report.generated({ when: format.dateTime(generated) })}. `;
  return html`<section class="method" id="${anchors.method}"><h2>${method.title}</h2><p>${method.reportTally}</p><p>${method.reportAnalysis} ${method.limits}</p>${input}<p>${when}${report.madeBy}</p>${process.simulated && html`<p>${site.simulatedNote}</p>`}</section>`;
}
