/** `/p/{slug}/outcome`: what was decided, as whoever has to act on it reads it; on screen and on paper. */
import { annexFiles } from '../../exchange/outcome/csv.ts';
import type { OutcomeDesk } from '../../views/outcomeDesk.ts';
import type { Outcome } from '../../views/outcomeModel.ts';
import type { ProcessHead } from '../../views/process.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { addressOf, makingOf } from '../outcomeFiles.ts';
import { outcomeFormats } from '../outcomeFormats.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { leadHtml, marksIn, sectionsHtml } from '../parts/outcomeBody.ts';
import { named } from '../parts/outcomeRuns.ts';
import { outcomeDocument } from '../parts/outcomeSections.ts';
import { tableDefinitionsFor } from '../parts/tallied.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

export function outcomePage(outcome: Outcome, desk: OutcomeDesk, context: PageContext): Html {
  const { words, visit } = context;
  const { outcome: say } = words;
  const { process, text, edition } = outcome;
  const { slug } = process;
  const address = (visit?.origin ?? '') + addressOf(slug, outcome);
  const document = outcomeDocument(outcome, makingOf(slug, words, ''), address);
  const forms = html`${publishLink(outcome, desk, context)}${endorseForms(outcome, desk, context)}`;
  const which = edition ? html`<a href="${paths.outcome(slug)}">${say.title}</a>` : say.title;
  const number = edition ? say.editionName({ edition: edition.number }) : '';
  const head = html`<header class="head">${eyebrow(context, [linkOf(process), which, number], process.simulated)}<h1><bdi lang="${text.language}" dir="auto">${text.title}</bdi></h1>${leadHtml(outcome, document, words)}${standing(outcome, words)}${contents(document.sections, words)}</header>`;
  const marks = marksIn(outcome);
  const [first = []] = marks.values();
  const done = html`${doneLine(context, say.done)}${refusedLine(context, forms)}`;
  const body = html`${tableDefinitionsFor(first)}<article class="wrap text-page outcome-page">${head}${done}${sectionsHtml(document, marks, words)}${files(outcome, words)}${forms}</article>`;
  return layout(context, { title: `${text.title} · ${say.title} · ${process.title}`, process: headIn(outcome), body });
}

/** As every page of the process names it. */
const headIn = ({ process }: Outcome): ProcessHead => ({ ...process, outcome: process.desired });

const linkOf = ({ slug, language, title }: Pick<ProcessHead, 'slug' | 'language' | 'title'>): Html =>
  html`<a href="${paths.process(slug)}" lang="${language}" dir="auto">${title}</a>`;

export function noOutcomePage({ process }: { readonly process: ProcessHead }, context: PageContext): Html {
  const { outcome: say } = context.words;
  const head = html`<header class="head">${eyebrow(context, [linkOf(process)], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.none}</p></header>`;
  const body = html`<article class="wrap text-page">${head}<p><a href="${paths.text(process.slug)}">${context.words.text.title}</a></p></article>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

/** Which edition this is, or where editions are. */
function standing({ edition, process }: Outcome, { outcome: say, format }: Words): Html {
  if (!edition) return nothing;
  const { number, at } = edition;
  return html`<p class="meta">${say.isEdition({ edition: number, when: format.date(at) })} <a href="${paths.outcome(process.slug)}">${say.live}</a></p>`;
}

function contents(sections: readonly { readonly id: string; readonly title: string }[], { outcome: say }: Words): Html {
  const links = [...sections, { id: 'files', title: say.files }].map(
    ({ id, title }) => html`<li><a href="#${id}">${named({ [id]: title, ...say.contents }, id)}</a></li>`,
  );
  return html`<nav class="contents" aria-label="${say.title}"><ul>${links}</ul></nav>`;
}

function files({ process: { slug }, edition }: Outcome, { outcome: say }: Words): Html {
  const number = edition?.number;
  const formats = outcomeFormats.map(
    ({ ending }) =>
      html`<li><a href="${paths.outcomeFile(slug, ending, number)}">${named(say.formats, ending)}</a></li>`,
  );
  const json = edition ? paths.json(paths.edition(slug, edition.number)) : paths.json(paths.outcome(slug));
  const tables = annexFiles.map(
    (name) => html`<li><a href="${paths.annexTable(slug, name, number)}" download>${name}.csv</a></li>`,
  );
  return html`<section id="files" class="desk-forms"><h2>${say.files}</h2><ul class="files">${formats}<li><a href="${json}">${say.formats.json}</a></li></ul><h3>${say.annexFiles}</h3><ul class="files">${tables}</ul></section>`;
}

function publishLink({ process: { slug } }: Outcome, { publish }: OutcomeDesk, context: PageContext): Html {
  const { publish: say } = context.words.outcome;
  if (!publish || !context.visit) return nothing;
  return html`<section id="publish" class="desk-forms"><h2>${say.title}</h2><p>${say.text}</p><p><a class="button plain" href="${publishing(slug)}">${say.button}</a></p></section>`;
}

const publishing = (slug: string): string => `${paths.outcome(slug)}?publish=1`;

/** Asked once more on a page of its own, so that it needs no script: it is for good. */
export function publishPage(outcome: Outcome, desk: OutcomeDesk, context: PageContext): Html {
  const { outcome: say } = context.words;
  const { process, text, editions } = outcome;
  const { slug } = process;
  if (!desk.publish || !context.visit) return outcomePage(outcome, desk, context);
  const up = html`<a href="${paths.outcome(slug)}">${say.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [linkOf(process), up], process.simulated)}<h1>${say.publish.title}</h1><p class="lead"><bdi lang="${text.language}" dir="auto">${text.title}</bdi></p></header>`;
  const yes = html`<div class="choice"><button class="button danger" type="submit">${say.publish.yes}</button> <a class="button plain" href="${paths.outcome(slug)}">${say.publish.no}</a></div>`;
  const target = { slug, command: 'edition.publish', next: paths.outcome(slug) };
  const form = commandForm({ ...context, path: publishing(slug) }, target, nothing, yes);
  const body = html`<article class="wrap narrow">${head}${refusedLine(context, form)}<p>${say.publish.ask({ edition: editions.length + 1 })}</p>${form}</article>`;
  return layout(context, { title: `${say.publish.title} · ${process.title}`, process: headIn(outcome), body });
}

function endorseForms(outcome: Outcome, { endorse }: OutcomeDesk, context: PageContext): Html {
  const { endorse: say } = context.words.outcome;
  if (!endorse || !context.visit) return nothing;
  const { slug } = outcome.process;
  const { name, edition, state } = endorse;
  const next = `${addressOf(slug, outcome)}#endorse`;
  const form = (command: string, button: string) =>
    commandForm(context, { slug, command, hidden: { edition: edition.id }, next }, nothing, button);
  const told = { none: say.text({ edition: edition.number }), own: say.waits, other: say.confirmText };
  const sentence = state === 'confirmed' ? say.confirmed : told[state];
  const forward =
    state === 'none'
      ? form('outcome.endorse', say.button)
      : state === 'other'
        ? form('endorsement.confirm', say.confirm)
        : nothing;
  const back = state === 'none' ? nothing : form('endorsement.withdraw', say.withdraw);
  return html`<section id="endorse" class="desk-forms"><h2>${say.title({ name })}</h2><p>${sentence}</p>${forward}${back}</section>`;
}
