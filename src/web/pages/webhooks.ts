/** `/p/{slug}/convene/webhooks`: which programs elsewhere are told of what happens, and how that goes. For conveners. */
import type { WebhookLine, WebhooksModel } from '../../views/webhooks.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import { doneLine, refusedLine } from '../parts/done.ts';
import { commandForm } from '../parts/form.ts';
import { rich } from '../parts/rich.ts';
import { paths } from '../paths.ts';
import { shownOnce } from './accountOnce.ts';
import type { PageContext } from './context.ts';
import { eyebrow, layout } from './layout.ts';

const LONGEST_ADDRESS = 500;

export function webhooksPage({ process, list }: WebhooksModel, context: PageContext): Html {
  const { webhooks: say, desk } = context.words;
  const { slug } = process;
  const link = html`<a href="${paths.desk(slug)}">${desk.title}</a>`;
  const head = html`<header class="head">${eyebrow(context, [link], process.simulated)}<h1>${say.title}</h1><p class="lead">${say.lead}</p><p class="note">${rich(say.how, { href: paths.api() })}</p></header>`;
  const rows = list.map((each) => html`<li>${entry(each, slug, context)}</li>`);
  const known =
    list.length === 0
      ? html`<p>${say.none}</p>`
      : html`<ul class="lines own-list">${rows}</ul><p class="note">${say.rotateNote}</p>`;
  const told = html`<section><h2>${say.list}</h2>${known}</section>`;
  const parts = html`${told}${adding(slug, context)}`;
  const body = html`<div class="wrap narrow">${head}${doneLine(context, say.done)}${refusedLine(context, parts)}${parts}</div>`;
  return layout(context, { title: `${say.title} · ${process.title}`, process, body });
}

function entry(each: WebhookLine, slug: string, context: PageContext): Html {
  const { webhooks: say, format } = context.words;
  const { id, address, since, n, state } = each;
  const { host } = new URL(address);
  const resume = state.code !== 'on' && act(slug, 'resume', id, say.resume, say.resumeOf({ host }), context);
  const acts = html`${resume}${act(slug, 'rotate', id, say.rotate, say.rotateOf({ host }), context)}${act(slug, 'remove', id, say.remove, say.removeOf({ host }), context)}`;
  const known = html`${say.since({ when: format.date(since) })} ${say.known({ n })}`;
  return html`<span><strong><bdi dir="ltr" translate="no">${address}</bdi></strong> <span class="note">${known}</span>${trouble(each, context.words)}</span> <span class="choice">${acts}</span>`;
}

function trouble({ state }: WebhookLine, { webhooks: say, format }: Words): Html {
  if (state.code === 'on') return nothing;
  const [when, why] = [format.dateTime(state.since), reason(state.why, say)];
  const text = state.code === 'off' ? say.off({ when, why }) : say.failing({ when, why, tries: state.tries });
  return html` <b class="clock">${text}</b>`;
}

function reason(code: string, { why }: Words['webhooks']): string {
  const [, status] = /^status-(\d+)$/.exec(code) ?? [];
  if (status !== undefined) return why.status({ status });
  const { status: _, ...plain } = why;
  const known = Object.entries(plain).find(([each]) => each === code);
  return known?.[1] ?? why.connection;
}

function act(slug: string, name: string, id: string, label: string, whole: string, context: PageContext): Html {
  const at = { action: paths.webhookAct(slug, name), command: `webhooks.${name}`, about: id, hidden: { id } };
  const button = html`<button class="quietly" type="submit" aria-label="${whole}">${label}</button>`;
  return commandForm(context, { ...at, className: 'inline' }, nothing, button);
}

function adding(slug: string, context: PageContext): Html {
  const { webhooks: say } = context.words;
  const form = commandForm(
    context,
    { action: paths.webhookAct(slug, 'add'), command: 'webhooks.add' },
    (f) =>
      f.text('address', {
        ...{ label: say.address, hint: say.addressHint, type: 'url', required: true, most: LONGEST_ADDRESS },
        autocomplete: 'off',
      }),
    say.addButton,
  );
  return html`<section><h2>${say.add}</h2>${form}</section>`;
}

export function webhookSecretPage(secret: string, slug: string, context: PageContext): Html {
  const { webhooks: say } = context.words;
  const back = { href: paths.webhooks(slug), label: say.back };
  return shownOnce({ title: say.secretReady, text: say.secretOnce, secret, back }, context);
}
