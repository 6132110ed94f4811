/**
 * Words in an outcome, by where they stand. An edition keeps the places alone: what is read beside them is what the journal still
 * holds, so that a person who is forgotten is forgotten there too.
 */
import { canonicalJson } from '../base/json.ts';
import type { Nouns } from '../domain/index.ts';
import { type Hidden, hiddenOf } from './moderatedInput.ts';
import type { OutcomeCore, Words } from './outcomeModel.ts';

type Field = 'text' | 'remedy' | 'organisation' | `reasons-${number}` | `alternatives-${number}`;

/** What somebody wrote, by its id and which part of it. */
export const wordsOf = (id: string, field: Field, language: string, text: string | null | undefined): Words => ({
  at: `${id} ${field}`,
  language,
  text: text ?? null,
});

/** An organisation that took part, by its number among those of the participants. */
export const organisationWords = ({ participants }: Pick<Nouns, 'participants'>, number: number): Words => ({
  at: `organisation ${number}`,
  language: 'und',
  text: participants.organisations[number - 1] || null,
});

/** The words that stand at a place now; null once erased. */
function wordsAt(nouns: Nouns, at: string): string | null {
  const [id = '', field = ''] = at.split(' ');
  if (id === 'organisation') return nouns.participants.organisations[Number(field) - 1] || null;
  const [part, n] = field.split('-');
  if (part === 'reasons' || part === 'alternatives') {
    const step = objectionAt(nouns, id)?.steps.find((each) => each.n === Number(n));
    return step?.[part] ?? null;
  }
  if (part === 'remedy') return objectionAt(nouns, id)?.remedy ?? null;
  const input = inputAt(nouns, id);
  return (part === 'organisation' ? input?.organisation : input?.text) ?? null;
}

const objectionAt = ({ objections }: Nouns, id: string) => objections.list[objections.places.get(id) ?? -1];

function inputAt(nouns: Nouns, id: string) {
  const { minorities, appeals, determinations } = nouns;
  return (
    objectionAt(nouns, id) ??
    minorities.list[minorities.places.get(id) ?? -1] ??
    appeals.list[appeals.places.get(id) ?? -1] ??
    determinations.challenges.find((each) => each.id === id)
  );
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'at' in value && 'text' in value && typeof value.at === 'string';

/** Why the words at a place are not shown, where moderators took them out or have not read them. */
function hiddenAt(nouns: Nouns, at: string): Hidden | null {
  const [id = '', field = ''] = at.split(' ');
  const input = field === 'text' || field === 'remedy' ? inputAt(nouns, id) : undefined;
  return input ? hiddenOf(input) : null;
}

/** As `Words`, with why there are none. */
function told(nouns: Nouns, words: Words): Words {
  const hidden = words.text === null ? hiddenAt(nouns, words.at) : null;
  return hidden ? { ...words, hidden } : words;
}

/** An outcome as it stands, with why words of it are not shown. That is no part of its hash. */
export const explained = (nouns: Nouns, core: OutcomeCore): OutcomeCore =>
  JSON.parse(JSON.stringify(core), (_, value: unknown) => (isWords(value) ? told(nouns, value) : value));

/** What an edition keeps: its canonical JSON, with the place of words in the stead of them. */
export const frozenOf = (core: OutcomeCore): string =>
  canonicalJson(JSON.parse(JSON.stringify(core), (_, value) => (isWords(value) ? bare(value) : value)));

/** `was`: whether there were words when it was frozen. */
const bare = ({ at, language, text }: Words) => ({ at, language, was: text !== null });

interface Bare {
  readonly at: string;
  readonly language: string;
  readonly was: boolean;
}

const isBare = (value: unknown): value is Bare =>
  typeof value === 'object' && value !== null && 'was' in value && 'at' in value && typeof value.at === 'string';

/** What was frozen, with the words that are still there, and how many are not. */
export function thawed(nouns: Nouns, frozen: string): { core: OutcomeCore; erased: number } {
  let erased = 0;
  const core: OutcomeCore = JSON.parse(frozen, (_, value: unknown) => {
    if (!isBare(value)) return value;
    const { at, language, was } = value;
    const words = told(nouns, { at, language, text: was ? wordsAt(nouns, at) : null });
    if (was && words.text === null && !words.hidden) erased++;
    return words;
  });
  return { core, erased };
}
