/** Views of how decisions are called: of the site as a whole. */
import { latestProcedure } from '../../domain/procedures.ts';
import { headOf } from '../../views/charter.ts';
import { procedureList, procedureModel, procedurePage as procedureOf } from '../../views/procedures.ts';
import { procedurePage, proceduresPage } from '../pages/procedures.ts';
import { routes } from '../paths.ts';
import { shown, type View } from './view.ts';

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
  {
    path: routes.ownProcedure,
    summary:
      'One decision procedure as a process may use it, of its own or a known one, explained to whoever takes part.',
    async show({ site, params: { slug = '', id = '' } }) {
      const nouns = (await site.hosted(slug))?.lane.process.nouns;
      const charter = nouns?.process.charter;
      const procedure = nouns && latestProcedure(nouns.procedures, id);
      return shown(procedure && charter && procedureModel(procedure, headOf(charter)), procedurePage);
    },
  },
];
