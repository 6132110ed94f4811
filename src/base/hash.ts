/** SHA-256 of a text, or of a value in its one spelling (RFC 8785), as 64 hexadecimal digits. */
import { createHash } from 'node:crypto';
import { canonicalJson } from './json.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const hashOf = (value: unknown): string => sha256(canonicalJson(value));
