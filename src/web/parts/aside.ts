/** What stands beside the findings: the table where there is one, else the size of it all. */
import type { CommonGround } from '../../views/commonGround.ts';
import type { Words } from '../../words/index.ts';
import { type Html, nothing } from '../html.ts';
import { factsList } from './facts.ts';
import { tableFigure } from './seats.ts';

export function aside({ evidence, statements }: CommonGround, words: Words): Html {
  if (evidence === null) return nothing;
  if (evidence.seats.length === 0) return factsList(words, evidence, statements);
  return tableFigure(words, evidence.table, evidence.seats, evidence.carried);
}
