/** `/`: what is open now, by deadline; what was done before; how to convene. */
import type { Home, HomeEntry } from '../../views/home.ts';
import { type Html, html, nothing } from '../html.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

export function homePage(model: Home, context: PageContext): Html {
  const { home } = context.words;
  const list = (entries: readonly HomeEntry[]) =>
    html`<ul class="processes">${entries.map((entry) => processEntry(entry, context))}</ul>`;
  const open = model.open.length > 0 ? list(model.open) : html`<p class="note">${home.none}</p>`;
  const closed =
    model.closed.length > 0 ? html`<section><h2>${home.closed}</h2>${list(model.closed)}</section>` : nothing;
  const body = html`<div class="wrap"><header class="head"><h1>${home.title}</h1><p class="lead">${home.lead}</p></header>
<section><h2>${home.open}</h2>${open}</section>${closed}
${convening(context)}</div>`;
  return layout(context, { title: home.title, body });
}

/** Who may open a process, and the way to it for who does; where anybody may, the way leads past signing in. */
function convening({ words, visit }: PageContext): Html {
  const { home, convene } = words;
  const { conveners = 'invited', convening = false } = visit?.offers ?? {};
  const may = convening || (visit !== undefined && conveners === 'anyone');
  const way = may && html`<p><a class="button quiet" href="${paths.convene()}">${convene.title}</a></p>`;
  const who = convening && conveners === 'invited' ? home.conveneWho.you : home.conveneWho[conveners];
  return html`<section class="narrow"><h2>${home.convene}</h2><p>${home.conveneText} ${who}</p>${way}<p class="note">${home.conveneElsewhere}</p><p><code>${home.conveneCommand}</code></p></section>`;
}

function processEntry(entry: HomeEntry, { words }: PageContext): Html {
  const { home, format, site } = words;
  const { process, stage, closesAt, people, statements } = entry;
  const when =
    stage === null
      ? home.openedOn({ when: format.date(entry.openedAt) })
      : closesAt === null
        ? home.noDeadline({ stage })
        : home.until({ stage, when: format.dateTime(closesAt) });
  const sample = process.simulated && html` · <strong class="sample">${site.simulated}</strong>`;
  const question =
    process.question && html`<p class="text" lang="${process.language}" dir="auto">${process.question}</p>`;
  return html`<li><h3><a href="${paths.process(process.slug)}" lang="${process.language}" dir="auto">${process.title}</a></h3>${question}<p class="note">${when}${statements !== null && html` · ${home.counts({ people, statements })}`}${sample}</p></li>`;
}
