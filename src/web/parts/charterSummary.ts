/** What a folded part of the form of a charter holds: as it was drafted, or as it was typed. */
import type { CharterDraft } from '../../views/convene.ts';
import { lastFilled } from '../charterInput.ts';
import { type Html, html } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import type { CharterFormOf } from './charterForm.ts';
import { languageName } from './languages.ts';

export type FoldedPart = 'more' | 'scope' | 'seats' | 'wanted' | 'taking' | 'figures' | 'rules';

const LONGEST = 60;

export function charterSummary(part: FoldedPart | 'stages', of: CharterFormOf, context: PageContext): Html {
  const values = new Values(of);
  const { words, lang } = context;
  const { fields, choice, says, procedures } = words.charter;
  const { format } = words;
  const levels: Readonly<Record<string, string>> = choice.levels;
  const named: Readonly<Record<string, string>> = procedures;
  const choose = (name: 'joining' | 'figures' | 'moderation') => {
    const options: Readonly<Record<string, string>> = choice[name];
    return options[values.one(name)];
  };
  const inLanguages = (tags: readonly string[]) => format.list(tags.map((tag) => languageName(tag, lang)));
  const language = values.one('language') || lang;
  switch (part) {
    case 'more':
      return said([values.one('convener'), values.one('outcome'), inLanguages([language])], context);
    case 'stages':
      return said(values.stages(format.date), context);
    case 'scope':
      return said((['inScope', 'outOfScope', 'authority', 'guidelines'] as const).map(values.one), context);
    case 'seats':
      return said(values.names('seats'), context);
    case 'wanted':
      return said([inLanguages(values.several('languages', language)), ...values.names('regions')], context);
    case 'taking':
      return said([choose('joining'), `${fields.vote}: ${levels[values.one('levels.vote')] ?? ''}`], context);
    case 'figures':
      return said([choose('figures'), `${fields.smallCell}: ${values.one('smallCell')}`], context);
    case 'rules':
      return said([choose('moderation'), named[values.one('procedure')] ?? says.noProcedure], context);
  }
}

function said(values: readonly (string | Html | undefined)[], { words }: PageContext): Html {
  const filled = values.filter((value) => value !== undefined && String(value).trim() !== '');
  if (filled.length === 0) return html`${words.charter.says.nothing}`;
  return html`${filled.map((value = '', i) => html`${i > 0 && ' · '}${typeof value === 'string' ? html`<bdi>${short(value)}</bdi>` : value}`)}`;
}

function short(text: string): string {
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('').trimEnd()}…`;
}

class Values {
  readonly #of: CharterFormOf;

  constructor(of: CharterFormOf) {
    this.#of = of;
  }

  readonly one = (name: string): string => {
    const { typed, prefix, draft } = this.#of;
    if (typed) return String(typed[prefix + name] ?? '');
    return String(name.split('.').reduce<unknown>((within, step) => Object(within)[step], draft) ?? '');
  };

  several(name: 'languages', otherwise: string): readonly string[] {
    const { typed, prefix, draft } = this.#of;
    const chosen = typed ? [typed[prefix + name] ?? []].flat().map(String) : draft[name];
    return chosen.length > 0 ? chosen : [otherwise];
  }

  /** All but the first, whose deadline stands in sight. */
  stages(date: (at: number) => string): readonly Html[] {
    const { draft, typed, prefix } = this.#of;
    const all = typed ? Array.from({ length: lastFilled(typed, `${prefix}stages`) }) : draft.stages;
    return all.slice(1).map((_, i) => {
      const at = `stages.${i + 1}`;
      const closes = this.one(`${at}.closesAt`);
      const time = typed ? Date.parse(`${closes}Z`) : Number(closes || Number.NaN);
      return html`<bdi>${this.one(`${at}.name`)}</bdi>${!Number.isNaN(time) && html` (${date(time)})`}`;
    });
  }

  names(list: 'seats' | 'regions'): readonly string[] {
    const { typed, prefix, draft } = this.#of;
    const rows: readonly CharterDraft['regions'][number][] = draft[list];
    if (!typed) return rows.map(({ name }) => name);
    const isName = new RegExp(`^${list}\\.\\d+\\.name$`);
    const own = Object.entries(typed).filter(([field]) => field.startsWith(prefix));
    return own.filter(([field]) => isName.test(field.slice(prefix.length))).map(([, value]) => String(value));
  }
}
