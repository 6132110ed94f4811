/** Views of the outcome: as it stands, and its editions. */
import { isRefusal } from '../../base/result.ts';
import { headOf } from '../../views/charter.ts';
import { outcomeDesk } from '../../views/outcomeDesk.ts';
import { outcomeWanted } from '../outcomeFiles.ts';
import { noOutcomePage, outcomePage, publishPage } from '../pages/outcome.ts';
import { routes } from '../paths.ts';
import { type Asking, type Shown, shown, type View } from './view.ts';

async function show({ site, params: { slug = '', number }, viewer, query }: Asking) {
  const process = (await site.hosted(slug))?.lane.process;
  const charter = process?.nouns.process.charter;
  if (!process || !charter) return undefined;
  const outcome = outcomeWanted(process, number);
  // A process without a text has its page all the same; an edition that is not there has none.
  if (isRefusal(outcome)) {
    if (outcome.refused !== 'no-outcome') return undefined;
    return shown({ process: headOf(charter), outcome: null }, noOutcomePage);
  }
  const desk = outcomeDesk(process.nouns, viewer, outcome);
  const page = query('publish') === undefined ? outcomePage : publishPage;
  return shown(outcome, (model, context) => page(model, desk, context)) as Shown; // there is a model
}

export const outcomeViews: readonly View[] = [
  {
    path: routes.outcome,
    summary:
      'The outcome: what was decided, in which words, how strong it is in each seat, dissent, dispositions, participation.',
    show,
  },
  {
    path: routes.edition,
    summary: 'An edition of the outcome, frozen and named by its hash.',
    show,
  },
];
