/**
 * The letter of the day: in plain text, and in HTML without pictures, styles or anything that is fetched. Its headers hold no
 * word of anybody's, and its links nothing that tells who follows them but the one that ends it.
 */
import type { Letter } from '../app/mailer.ts';
import type { ProcessDigest } from '../views/digest.ts';
import { type Words, words } from '../words/index.ts';
import { deadlineTitle, newsTitle, pageOf } from './following.ts';
import { type Html, html } from './html.ts';
import { DOCTYPE } from './pages/layout.ts';
import { paths } from './paths.ts';

/** A line of what happened, and where it can be read. */
interface Line {
  readonly text: string;
  readonly page: string;
}

interface Part {
  readonly title: string;
  readonly lines: readonly Line[];
}

interface Section {
  readonly title: string;
  readonly page: string;
  readonly note: string;
  readonly parts: readonly Part[];
}

export function digestLetter(
  language: string | undefined,
  told: readonly ProcessDigest[],
  { token, origin }: { token: string; origin: string },
): Omit<Letter, 'to'> {
  const say = words(language ?? 'en');
  const sections = told.map((each) => sectionOf(each, say, origin));
  const [stop, choose] = [origin + paths.unsubscribe(token), origin + paths.account()];
  const site = new URL(origin).host;
  const foot: readonly Line[] = [
    { text: say.digest.stop, page: stop },
    { text: say.digest.choose, page: choose },
  ];
  const why = say.digest.why({ site });
  return {
    subject: say.digest.subject({ site }),
    text: plainText(sections, { lead: say.digest.lead, why, foot }),
    html: String(page(sections, { why, foot }, say)),
    unsubscribe: stop,
  };
}

function sectionOf(each: ProcessDigest, say: Words, origin: string): Section {
  const { digest, format, site } = say;
  const { slug, title, simulated } = each.process;
  const mine: Line[] = each.answered ? [{ text: digest.answered, page: paths.mine(slug) }] : [];
  const calls = each.calls.map(({ id, question, closesAt }) => ({
    text: digest.call({ question: inOneLine(question), when: format.dateTime(closesAt) }),
    page: paths.call(slug, id),
  }));
  const dates = each.dates.map(({ what, place, start, end }) => ({
    text: digest.date({ when: format.dateTime(end ?? start), what: deadlineTitle(say, what) }),
    page: pageOf(slug, place),
  }));
  const news = each.news.map(({ what, place }) => ({ text: newsTitle(say, what), page: pageOf(slug, place) }));
  const more = { text: digest.more({ count: each.moreNews }), page: paths.process(slug) };
  const parts = [
    { title: digest.forYou, lines: [...mine, ...calls] },
    { title: digest.dates, lines: dates },
    { title: digest.news, lines: each.moreNews > 0 ? [...news, more] : news },
  ];
  const absolute = (line: Line): Line => ({ text: inOneLine(line.text), page: origin + line.page });
  return {
    title: digest.process({ title: inOneLine(title) }),
    page: origin + paths.process(slug),
    note: simulated ? site.simulatedNote : '',
    parts: parts.filter(({ lines }) => lines.length > 0).map((part) => ({ ...part, lines: part.lines.map(absolute) })),
  };
}

const inOneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

interface Around {
  readonly why: string;
  readonly foot: readonly Line[];
}

function plainText(sections: readonly Section[], { lead, why, foot }: Around & { lead: string }): string {
  const blocks = sections.flatMap(({ title, page, note, parts }) => [
    [title, page, ...(note === '' ? [] : [note])].join('\n'),
    ...parts.map((part) =>
      [part.title, ...part.lines.flatMap(({ text, page }) => [`* ${text}`, `  ${page}`])].join('\n'),
    ),
  ]);
  // What follows such a line is a signature, and programs show it as one.
  const end = ['-- ', why, ...foot.flatMap(({ text, page }) => [text, page])].join('\n');
  return `${[lead, ...blocks, end].join('\n\n')}\n`;
}

function page(sections: readonly Section[], { why, foot }: Around, say: Words): Html {
  const shown = sections.map(({ title, page, note, parts }) => {
    const lists = parts.map(
      (part) =>
        html`<h3>${part.title}</h3><ul>${part.lines.map(({ text, page }) => html`<li><a href="${page}" dir="auto">${text}</a></li>`)}</ul>`,
    );
    return html`<h2><a href="${page}" dir="auto">${title}</a></h2>${note !== '' && html`<p><em>${note}</em></p>`}${lists}`;
  });
  const end = foot.map(({ text, page }) => html`<br>${text} <a href="${page}">${page}</a>`);
  return html`${DOCTYPE}<html lang="${say.language}" dir="${say.direction}"><head><meta charset="utf-8"><title>${say.digest.title}</title></head><body><p>${say.digest.lead}</p>${shown}<hr><p>${why}${end}</p></body></html>
`;
}
