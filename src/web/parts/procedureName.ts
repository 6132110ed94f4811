/** What a procedure is called. */
import type { Words } from '../../words/index.ts';

export function procedureName(id: string, { charter }: Words): string {
  const procedures: Readonly<Record<string, string>> = charter.procedures;
  return procedures[id] ?? (derivedName(id) || charter.says.noProcedure);
}

/** Of one that was derived, its id is the name that it was given. */
const derivedName = (id: string): string => (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
