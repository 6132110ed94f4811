/**
 * Where a change of the text comes from. Editors cite what people gave by its id or by the label that pages show (`S12`, `C3`,
 * `K118`, `A4`, `O2`); a change that cites nothing is an orphan.
 */
import { z } from 'zod';
import { isRefusal, type Problem, type Refusal, refuse } from '../base/result.ts';
import { idOf, label, text } from './fields.ts';

/** What may be cited by id: the letter of its label, and the noun that keeps it. */
export const citable = {
  statement: { letter: 'S', kind: 'stm', noun: 'statements' },
  contribution: { letter: 'C', kind: 'ctb', noun: 'contributions' },
  comment: { letter: 'K', kind: 'cmt', noun: 'comments' },
  amendment: { letter: 'A', kind: 'amd', noun: 'amendments' },
  objection: { letter: 'O', kind: 'obj', noun: 'objections' },
} as const;
export type Citable = keyof typeof citable;
export const citables = Object.keys(citable) as Citable[]; // the names above, and no others

const LONGEST_NOTE = 500;
const note = z.string().max(LONGEST_NOTE);

/** `instruction`: of the group or the convener, in the words of `note`. `editorial`: the meaning stays as it was. */
export const source = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('statement'), id: idOf('stm') }),
  z.strictObject({ kind: z.literal('contribution'), id: idOf('ctb') }),
  z.strictObject({ kind: z.literal('comment'), id: idOf('cmt') }),
  z.strictObject({ kind: z.literal('amendment'), id: idOf('amd') }),
  z.strictObject({ kind: z.literal('objection'), id: idOf('obj') }),
  z.strictObject({ kind: z.literal('instruction'), note }),
  z.strictObject({ kind: z.literal('editorial') }),
]);
export type SourceRef = z.infer<typeof source>;

const reference = label(
  citables.map((each) => citable[each].letter).join(''),
  citables.map((each) => citable[each].kind),
);

/** As an editor cites: references, the words of an instruction, and whether the change is editorial. */
export const citing = {
  sources: z.array(reference).max(200).default([]),
  instruction: text(LONGEST_NOTE).default(''),
  editorial: z.boolean().default(false),
};
export type Citing = z.infer<z.ZodObject<typeof citing>>;

/** Each noun that may be cited, as far as it is needed: what it holds, in the order of its labels. */
export interface Cited {
  readonly list: readonly { readonly id: string }[];
  readonly places: ReadonlyMap<string, number>;
}
export type SeeCited = { readonly [kind in Citable as (typeof citable)[kind]['noun']]?: Cited };

/** The label of what stands at a place of its noun's list. */
export const labelOf = (kind: Citable, place: number): string => `${citable[kind].letter}${place + 1}`;

/** What is cited, each once; or every reference that leads nowhere. */
export function sourcesOf(see: SeeCited, { sources, instruction, editorial }: Citing): SourceRef[] | Refusal {
  const found = new Map<string, SourceRef>();
  const problems: Problem[] = [];
  for (const [at, each] of sources.entries()) {
    const ref = resolve(see, each);
    if (!isRefusal(ref)) found.set('id' in ref ? ref.id : ref.kind, ref);
    else problems.push({ place: `sources.${at}`, code: 'no-such-label', params: { entry: each } });
  }
  const [first] = problems;
  if (first) return { ...refuse('unknown-source', { source: first.params.entry ?? '' }), problems };
  const words: SourceRef[] = instruction === '' ? [] : [{ kind: 'instruction', note: instruction }];
  return [...found.values(), ...words, ...(editorial ? [{ kind: 'editorial' } as const] : [])];
}

function resolve(see: SeeCited, reference: string): SourceRef | Refusal {
  const kind = citables.find((each) => reference.startsWith(citable[each].letter) || isOf(each, reference));
  if (!kind) return refuse('unknown-source', { source: reference });
  const noun = see[citable[kind].noun];
  const place = isOf(kind, reference) ? noun?.places.get(reference) : Number(reference.slice(1)) - 1;
  const id = noun?.list[place ?? -1]?.id;
  // The noun of a kind gives ids of that kind.
  return id === undefined ? refuse('unknown-source', { source: reference }) : ({ kind, id } as SourceRef);
}

const isOf = (kind: Citable, reference: string): boolean => reference.startsWith(`${citable[kind].kind}_`);
