/**
 * Forms of values that several nouns share. Every text of a command is one of these (test/fields.test.ts sees to it): they
 * say which characters may come in, and all texts are kept in one form (NFC), so that what looks the same is the same.
 */
import { z } from 'zod';
import { type Id, isId, type Kind } from '../base/ids.ts';

/**
 * `name`: what people, seats and things are called, in one line. `text`: what people say, in several. `imported`: what was
 * said elsewhere. `reference`: looked up, and neither kept nor shown. `column`: many values as one text. `form`: of so few
 * characters that no markup can be made of them.
 */
export type FieldKind = 'name' | 'text' | 'imported' | 'reference' | 'column' | 'form';
/** `several`: in one field of a form, more of them stand beside each other, with spaces or commas between. */
export const fieldKinds = z.registry<{ kind: FieldKind; several?: boolean }>();

export const idOf = <K extends Kind>(kind: K) =>
  z.custom<Id<K>>((value) => typeof value === 'string' && isId(kind, value));

/** A text of a strict form: the pattern is to be anchored at both ends. */
const form = (pattern: RegExp, longest: number) =>
  z.string().max(longest).regex(pattern).register(fieldKinds, { kind: 'form' });

export const key = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 40);
export const slug = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 60).min(2);
export const language = form(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 60);
export const level = z.number().int().min(0).max(4);

/** Controls, noncharacters and halves of characters: nobody means them, and they break what reads the text. */
const BROKEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
/** What turns the direction of writing until it is taken back: a text would not be read in the order in which it is kept. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/u;
/** What nobody sees: two names that differ in it are one name to whoever reads them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\u2028\u2029]/u;
/** Scripts that are spelled with a joiner or a non-joiner between two letters, in names too. */
const SPELLED_SO = 'Arab Syrc Mong Nkoo Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Mymr'
  .split(' ')
  .map((script) => `\\p{scx=${script}}`)
  .join('');
const JOINED = new RegExp(`(?<=[${SPELLED_SO}])[\u200c\u200d](?=[${SPELLED_SO}])`, 'gu');
/** A heart is drawn in colour by it. */
const VARIANT = /(?<=[\p{Extended_Pictographic}\d#*])\ufe0f/gu;

const isName = (text: string): boolean =>
  !BROKEN.test(text) && !UNSEEN.test(text.replace(JOINED, '').replace(VARIANT, ''));
const isText = (text: string): boolean => !BROKEN.test(text.replaceAll('\n', '')) && !TURNING.test(text);

/** Other ways to end a line, and what only moves the pen. */
const inLines = (text: string): string => text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replaceAll('\t', ' ');

/** What people call themselves, others and their places. */
export const name = (longest: number) =>
  z
    .string()
    .normalize('NFC')
    .trim()
    .max(longest)
    .refine(isName, { params: { code: 'unseen' } })
    .register(fieldKinds, { kind: 'name' });

/**
 * What people say. What turns the direction of writing is refused rather than isolated: pages could isolate it, but files,
 * mails and terminals cannot, and a statement must read the same for everybody who votes on it. Marks that only say which
 * way a full stop belongs, joiners and non-joiners stay: Arabic, Hebrew, Persian and Indic scripts are written with them.
 */
export const text = (longest: number) =>
  z
    .string()
    .normalize('NFC')
    .overwrite(inLines)
    .trim()
    .max(longest)
    .refine(isText, { params: { code: 'unseen' } })
    .register(fieldKinds, { kind: 'text' });

/** What was said in another place is taken in without what would be refused: nobody is there to say it anew. */
const cleaned = (text: string): string =>
  inLines(text.toWellFormed()).replace(/[\p{Cc}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu, (c) =>
    c === '\n' ? c : '',
  );

export const imported = (longest: number) =>
  z.string().normalize('NFC').overwrite(cleaned).max(longest).register(fieldKinds, { kind: 'imported' });

/** A label from another place, in one line. */
export const importedName = (longest: number) =>
  z
    .string()
    .normalize('NFC')
    .overwrite((text) => cleaned(text).replaceAll('\n', ' '))
    .trim()
    .min(1)
    .max(longest)
    .register(fieldKinds, { kind: 'imported' });

/** An id or a token that somebody brings along. */
export const reference = z.string().max(200).register(fieldKinds, { kind: 'reference' });

/** A label that pages show, or an id: of what is named by one of these letters, or has an id of one of these kinds. */
export function label(letters: string, kinds: readonly Kind[]) {
  const form = new RegExp(`^(?:[${letters}][1-9]\\d{0,6}|(?:${kinds.join('|')})_[0-9a-z]{26})$`);
  return z
    .string()
    .trim()
    .overwrite((text) => (/^[a-z]\d+$/.test(text) ? text.toUpperCase() : text))
    .max(40)
    .refine((text) => form.test(text), { params: { code: 'label-form' } })
    .register(fieldKinds, { kind: 'form', several: true });
}

/** Many values as one text: of any length, and no page shows it. */
export const column = z.string().register(fieldKinds, { kind: 'column' });

const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** A domain name as resolvers take it, with a dot in it. Other letters are turned into punycode, and stand so on every page. */
export const domain = z
  .string()
  .trim()
  .overwrite(inAsciiLetters)
  .max(253)
  .regex(DOMAIN)
  .register(fieldKinds, { kind: 'form' });

function inAsciiLetters(text: string): string {
  const isOther = /\P{ASCII}/u.test(text) && /^[\p{L}\p{M}\p{N}.\-\u00b7\u3002]+$/u.test(text);
  const address = `http://${text}`;
  return isOther && URL.canParse(address) ? new URL(address).hostname : text.toLowerCase();
}

/** Random bytes as text that fits into an address. */
export const tokenOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** A label that somebody gives to something of their own: what does not belong in a name is left out of it. */
export const labelled = (text: string, longest: number): string =>
  [...cleaned(text.normalize('NFC')).replaceAll('\n', ' ')]
    .filter((c) => !UNSEEN.test(c))
    .join('')
    .trim()
    .slice(0, longest)
    .toWellFormed();
