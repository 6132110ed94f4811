/** What somebody shows to be let in. It is kept by its hash: who reads the database cannot sign in with it. */
import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('base64url');
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
export const dayOf = (at: number): number => Math.floor(at / DAY);
