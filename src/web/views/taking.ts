/** Views of who takes part: the statement to answer, what is like a text, and what became of what somebody gave. */
import { createHmac, randomBytes } from 'node:crypto';
import { type Random, random } from '../../base/random.ts';
import { mine } from '../../views/mine.ts';
import { myNouns } from '../../views/myText.ts';
import { similarView } from '../../views/similar.ts';
import { takePart } from '../../views/takePart.ts';
import type { Viewer } from '../../views/viewer.ts';
import { minePage } from '../pages/mine.ts';
import { similarPage } from '../pages/similar.ts';
import { takePartPage, takePartPieces } from '../pages/takePart.ts';
import { routes } from '../paths.ts';
import { type Asking, shown, type View, viewOf } from './view.ts';

async function inputOf({ site, params: { slug = '' } }: Asking) {
  const hosted = await site.hosted(slug);
  const view = await viewOf(site, slug);
  return hosted && view && { ...view, nouns: hosted.lane.process.nouns };
}

const secret = randomBytes(32);

/**
 * Chance of which nobody outside knows anything, and the same until the person votes again: a page that is loaded anew, or
 * comes back with a form, shows the same statement.
 */
function chanceOf(slug: string, { account, person }: Viewer, latest: number): Random {
  const who = person === -1 ? '' : (account ?? String(person));
  const digest = createHmac('sha256', secret).update(`${slug} ${who} ${latest}`).digest();
  return random(digest.readUIntBE(0, 6));
}

const pageIn = (text: string | undefined): number => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : 1);

function askedIn({ query }: Asking) {
  const propensity = Number(query('propensity'));
  return { statement: query('statement'), propensity: propensity > 0 && propensity <= 1 ? propensity : undefined };
}

/** A statement that comes back because it was refused: what is like it stands beside it, without a script, too. */
function textTyped({ typed }: Asking): string | undefined {
  const { text } = typed?.command === 'statement.submit' ? typed.values : {};
  return typeof text === 'string' ? text : undefined;
}

export const takingViews: readonly View[] = [
  {
    path: routes.takePart,
    summary: 'The statement to answer next, how far you are, and where you stand.',
    async show(asking) {
      const input = await inputOf(asking);
      if (!input) return undefined;
      const { viewer, now, params, query } = asking;
      const { latest } = input.nouns.votes;
      const row = viewer.person !== -1 && latest.has(viewer.person) ? latest.get(viewer.person) : 0;
      const chance = chanceOf(params.slug ?? '', viewer, row);
      const typed = textTyped(asking);
      const model = takePart(input, viewer, now, { asked: askedIn(asking), chance, typed });
      return shown(model, query('part') === 'card' ? takePartPieces : takePartPage);
    },
  },
  {
    path: routes.similar,
    summary: 'The statements that are most like a text (`?text=…`), most alike first.',
    // Every statement is read for it: for who may write one, or judges them.
    who: ['participant', 'moderator', 'chair', 'convener', 'operator'],
    async show(asking) {
      const input = await inputOf(asking);
      const { viewer, now, query } = asking;
      return shown(input && similarView(input, viewer, now, query('text') ?? textTyped(asking) ?? ''), similarPage);
    },
  },
  {
    path: routes.mine,
    summary:
      'Everything that you gave, and what became of it (`?contributions=2&comments=&amendments=&objections=&assessments=&support=` turn pages).',
    async show(asking) {
      const input = await inputOf(asking);
      const { viewer, now, query } = asking;
      const pages = Object.fromEntries(myNouns.map((noun) => [noun, pageIn(query(noun))]));
      return shown(input && mine(input, viewer, now, Number(query('from') ?? 0), pages), minePage);
    },
  },
];
