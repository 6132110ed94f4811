/** Views of how decisions are called: of the site as a whole. */
import { procedureList, procedurePage as procedureOf } from '../../views/procedures.ts';
import { procedurePage, proceduresPage } from '../pages/procedures.ts';
import { routes } from '../paths.ts';
import { shown, type View } from '../views.ts';

export const procedureViews: readonly View[] = [
  {
    path: routes.procedures,
    summary: 'The decision procedures that a process can name.',
    show: async () => shown(procedureList(), proceduresPage),
  },
  {
    path: routes.procedure,
    summary:
      'One decision procedure, explained to whoever takes part: who may, what each position means, windows, results, appeals.',
    show: async ({ params: { id = '' } }) => shown(procedureOf(id), procedurePage),
  },
];
