/** What a procedure is called. */
import type { Words } from '../../words/index.ts';

export function procedureName(id: string, { charter }: Words): string {
  const procedures: Readonly<Record<string, string>> = charter.procedures;
  return procedures[id] ?? (id || charter.says.noProcedure);
}
