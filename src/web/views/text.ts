/** Views of the text: as it stands, what differs between two states of it, and one clause. */
import { clauseView } from '../../views/clause.ts';
import { redlineView } from '../../views/redlines.ts';
import { textView } from '../../views/text.ts';
import { clausePage } from '../pages/clause.ts';
import { redlinePage } from '../pages/redline.ts';
import { textPage } from '../pages/text.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

const placeIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 0);

/** Words that were typed into the form of a change, with the hash of those that they were to replace. */
function typedIn({ typed }: Asking) {
  const { text, base } = typed?.command === 'clause.change' ? typed.values : {};
  return typeof text === 'string' && typeof base === 'string' ? { text, base } : undefined;
}

/** A text of which somebody asked what would become of it. */
function previewed({ typed }: Asking): string | undefined {
  const { text, preview } = typed?.command === 'document.open' ? typed.values : {};
  return preview !== undefined && typeof text === 'string' ? text.replace(/\r\n?/g, '\n') : undefined;
}

export const textViews: readonly View[] = [
  {
    path: routes.text,
    summary: 'The text as it stands, forty clauses from `?from=`, with what each comes from and what is open about it.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, query } = asking;
      const asked = { document: query('document'), from: placeIn(query('from')), preview: previewed(asking) };
      return shown(nouns && textView(nouns, viewer, now, asked), textPage);
    },
  },
  {
    path: routes.redline,
    summary:
      'What differs between two drafts (`?from=2&to=3`), or between a draft and the text as it stands (`?from=2`).',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { query } = asking;
      const whole = query('whole') === '1';
      const asked = {
        document: query('document'),
        from: query('from'),
        to: query('to'),
        first: placeIn(query('first')),
        whole,
      };
      return shown(nouns && redlineView(nouns, asked), (model, context) => redlinePage(model, context, whole));
    },
  },
  {
    path: routes.clause,
    summary: 'One clause: every version with what it comes from, in every language.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, params, query } = asking;
      const asked = {
        viewer,
        now,
        comments: placeIn(query('comments')),
        amendments: placeIn(query('amendments')),
        typed: typedIn(asking),
        sent: asking.typed?.command,
      };
      return shown(nouns && clauseView(nouns, params.id ?? '', asked), clausePage);
    },
  },
];
