/** Views of objections: the ledger, and one of them. */
import { objecting, objectionView } from '../../views/objection.ts';
import { ledgerView } from '../../views/objections.ts';
import { objectionPage } from '../pages/objection.ts';
import { objectionsPage } from '../pages/objections.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View } from './view.ts';

const nounsOf = async ({ site, params: { slug = '' } }: Asking) => (await site.hosted(slug))?.lane.process.nouns;

const pageIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? '') ? Number(text) : 1);

export const objectionViews: readonly View[] = [
  {
    path: routes.objections,
    summary:
      'The ledger of objections, open ones first (`?set=open|blocking|addressed|rough&class=…&seat=…&page=`), by state, class and seat.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, query } = asking;
      const asked = { page: pageIn(query('page')), set: query('set'), class: query('class'), seat: query('seat') };
      const ledger = nouns && ledgerView(nouns, viewer, now, asked);
      const whole = nouns && ledger?.document ? objecting(nouns, viewer, ledger.document.id, now) : null;
      return shown(ledger && { ...ledger, objecting: whole }, objectionsPage);
    },
  },
  {
    path: routes.objection,
    summary:
      'One objection: the words it is about, what was said and done, the last word of who raised it, and what would remove it.',
    async show(asking) {
      const nouns = await nounsOf(asking);
      const { viewer, now, params } = asking;
      return shown(nouns && objectionView(nouns, viewer, params.id ?? '', now), objectionPage);
    },
  },
];
