/** Who looks at a page of a process. Views say what may be seen by whom; nothing else decides it. */
import type { Level, Role } from '../domain/noun.ts';

export interface Viewer {
  /** Undefined for who has no session. */
  readonly account: string | undefined;
  /** The row of the person in this process; −1 where they have not joined it. */
  readonly person: number;
  readonly roles: readonly Role[];
  /** What the account has shown by itself. */
  readonly level: Level;
}

export const stranger: Viewer = { account: undefined, person: -1, roles: ['visitor'], level: 0 };

export const holds = ({ roles }: Viewer, ...wanted: readonly Role[]): boolean =>
  wanted.some((role) => roles.includes(role));
