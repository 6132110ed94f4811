/**
 * The fields of a charter, filled with a draft or with what was typed before: what has to be known is asked first, the rest
 * is folded into parts that say what they hold.
 */
import type { CharterDraft } from '../../views/convene.ts';
import { languages } from '../../words/languages.ts';
import { lastFilled } from '../charterInput.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { charterSummary, type FoldedPart } from './charterSummary.ts';
import { type Fields, IS_WRONG, type Option } from './form.ts';
import { languageName, moreLanguages } from './languages.ts';

export interface CharterFormOf {
  readonly draft: CharterDraft;
  /** Before the name of every field. */
  readonly prefix: '' | 'change.';
  /** What was typed, where it comes back. */
  readonly typed: Readonly<Record<string, unknown>> | undefined;
  /** Whether the order of the seats must stay, because somebody sits there. */
  readonly seated: boolean;
}

/** Parts that are folded, in order. */
const foldedParts = ['more', 'scope', 'seats', 'wanted', 'taking', 'figures', 'rules'] as const;

const levelValues = [0, 1, 2, 3, 4] as const;

export function charterFields(f: Fields, of: CharterFormOf, context: PageContext): Html {
  const made = new Form(f, of, context);
  const { sections } = context.words.charter;
  const inside: Readonly<Record<FoldedPart, () => Html>> = {
    more: () => made.more(),
    scope: () => made.scope(),
    seats: () => made.seats(),
    wanted: () => made.wanted(),
    taking: () => made.taking(),
    figures: () => made.figures(),
    rules: () => made.rules(),
  };
  const folded = foldedParts.map((part) => {
    const says = charterSummary(part, of, context);
    return made.fold(html`<b>${sections[part]}</b><br><span class="note">${says}</span>`, inside[part](), part);
  });
  return html`${byEnter(of)}<section><h2>${sections.question}</h2>${made.question()}${made.deadlines()}</section>${folded}`;
}

/** What Enter in a line of text presses: else it would be the first button there is, which asks for more rows. */
const byEnter = ({ prefix }: CharterFormOf): Html =>
  html`<button class="by-enter" type="submit"${prefix === '' && html` name="more" value="preview"`} tabindex="-1" aria-hidden="true"></button>`;

class Form {
  readonly #f: Fields;
  readonly #of: CharterFormOf;
  readonly #context: PageContext;
  readonly #say: PageContext['words']['charter'];

  constructor(f: Fields, of: CharterFormOf, context: PageContext) {
    this.#f = f;
    this.#of = of;
    this.#context = context;
    this.#say = context.words.charter;
  }

  question(): Html {
    return html`${this.#line('title', 120, { required: true })}${this.#box('question', 600, 3, true)}`;
  }

  more(): Html {
    const { prefix, draft } = this.#of;
    const language = this.#f.select(this.#name('language'), {
      label: this.#say.fields.language,
      options: this.#languages(),
      value: draft.language || this.#context.lang,
    });
    const slug = prefix === '' && this.#line('slug', 60, { pattern: '[a-z0-9]+(-[a-z0-9]+)*' });
    return html`${this.#line('convener', 120)}${this.#box('outcome', 2000, 3)}${language}${slug}`;
  }

  /** It is open where something in it is wrong, or where more rows were asked for. */
  fold(summary: Html, inside: Html, list = ''): Html {
    const asked = this.#of.typed?.more;
    const isOpen =
      String(inside).includes(IS_WRONG) || (asked !== undefined && asked === (list === 'wanted' ? 'regions' : list));
    return html`<details class="more act"${isOpen && html` open`}><summary><span>${summary}</span></summary>${inside}</details>`;
  }

  scope(): Html {
    return html`${this.#box('inScope', 2000, 2)}${this.#box('outOfScope', 2000, 2)}${this.#box('authority', 2000, 2)}${this.#box('guidelines', 2000, 4)}`;
  }

  /** The deadline that runs first; the names and deadlines of the others are folded. */
  deadlines(): Html {
    const { row, hints, localTime, sections, stageNames } = this.#say;
    const [first, ...others] = this.#rows('stages', 1).map(({ at, id, draft }) => {
      const typed = this.#of.typed?.[this.#name(`stages.${at}.name`)];
      const called = String(typed ?? draft?.name ?? '') || row.stage({ number: at + 1 });
      const label = at === 0 ? row.closesOf({ stage: called }) : row.closesAt;
      const name = this.#cell('stages', at, 'name', { label: row.name, value: draft?.name ?? '', most: 80 });
      return { at, id, name, closes: this.#closes(at, label, draft) };
    });
    if (!first) return nothing;
    const rows = [{ ...first, closes: nothing }, ...others].map(({ at, id, name, closes }) =>
      this.#row('stages', at, id, row.stage({ number: at + 1 }), html`${name}${closes}`),
    );
    const names = html`<div class="rows stage-rows">${rows}</div>${this.#more('stages')}`;
    const summary = html`<b>${stageNames}</b><br><span class="note">${charterSummary('stages', this.#of, this.#context)}</span>`;
    return html`<div data-local="${localTime}"><h3>${sections.stages}</h3><p class="note">${hints.stages}</p>${first.closes}${this.fold(summary, names, 'stages')}</div>`;
  }

  #closes(at: number, label: string, draft: { readonly closesAt?: number | undefined } | undefined): Html {
    const value = draft?.closesAt === undefined ? '' : minuteOf(draft.closesAt);
    return this.#f.text(this.#name(`stages.${at}.closesAt`), { label, type: 'datetime-local', value });
  }

  seats(): Html {
    const { row, hints } = this.#say;
    const { seated } = this.#of;
    const rows = this.#rows('seats', 2).map(({ at, id, draft }) => {
      const order =
        !seated &&
        this.#cell('seats', at, 'order', {
          label: row.order,
          value: String(at + 1),
          type: 'number',
          least: 1,
          most: 99,
        });
      const name = this.#cell('seats', at, 'name', { label: row.name, value: draft?.name ?? '', most: 80 });
      const letter = this.#cell('seats', at, 'letter', { label: row.letter, value: draft?.letter ?? '', most: 2 });
      return this.#row(
        'seats',
        at,
        id,
        row.seat({ number: at + 1 }),
        html`${name}${letter}${this.#target('seats', at, draft)}${order}`,
      );
    });
    return html`<p class="note">${seated ? hints.seatsFixed : hints.seats}</p><div class="rows ${seated ? 'seat-rows-fixed' : 'seat-rows'}">${rows}</div>${this.#more('seats')}`;
  }

  wanted(): Html {
    const { row, fields, hints } = this.#say;
    const { draft } = this.#of;
    const rows = this.#rows('regions', 2).map(({ at, id, draft: region }) => {
      const name = this.#cell('regions', at, 'name', { label: row.name, value: region?.name ?? '', most: 80 });
      return this.#row(
        'regions',
        at,
        id,
        row.region({ number: at + 1 }),
        html`${name}${this.#target('regions', at, region)}`,
      );
    });
    const expertise = this.#f.text(this.#name('expertise'), {
      label: fields.expertise,
      hint: hints.expertise,
      value: draft.expertise.join('\n'),
      rows: 3,
    });
    const chosen = draft.languages.length > 0 ? draft.languages : [draft.language || this.#context.lang];
    const languages = this.#f.checks(this.#name('languages'), {
      label: fields.languages,
      hint: hints.languages,
      options: this.#languages(),
      value: chosen,
    });
    return html`${expertise}<div class="many">${languages}</div><h3>${fields.regions}</h3><p class="note">${hints.regions}</p><div class="rows region-rows">${rows}</div>${this.#more('regions')}`;
  }

  taking(): Html {
    const { fields, choice } = this.#say;
    const { draft } = this.#of;
    const options = levelValues.map((level) => ({ value: String(level), label: choice.levels[level] }));
    const level = (name: 'vote' | 'statement' | 'invite') =>
      this.#f.select(this.#name(`levels.${name}`), { label: fields[name], options, value: String(draft.levels[name]) });
    return html`${this.#radios('joining')}${level('vote')}${level('statement')}<div class="numbers">${this.#number('statementsEach', 1, 50)}${this.#number('importantEach', 0, 20)}${this.#number('invitesEach', 0, 100)}</div>${level('invite')}`;
  }

  figures(): Html {
    return html`${this.#radios('figures')}${this.#radios('ballots')}<div class="numbers">${this.#number('smallCell', 2, 100)}</div>`;
  }

  rules(): Html {
    const { fields, choice, procedures } = this.#say;
    const known = Object.entries(procedures).map(([value, label]) => ({ value, label }));
    const procedure = this.#f.select(this.#name('procedure'), {
      label: fields.procedure,
      options: [{ value: '', label: choice.noProcedure }, ...known],
      value: this.#of.draft.procedure,
    });
    return html`${this.#radios('moderation')}${procedure}<div class="numbers">${this.#number('noticeDays', 0, 60)}${this.#number('editorGroups', 0, 24)}</div>`;
  }

  #name(name: string): string {
    return this.#of.prefix + name;
  }

  #hint(name: string): { hint?: string } {
    const hints: Readonly<Record<string, string>> = this.#say.hints;
    const hint = hints[name];
    return hint === undefined ? {} : { hint };
  }

  #line(name: 'title' | 'slug' | 'convener', most: number, more: { required?: boolean; pattern?: string } = {}): Html {
    const { draft } = this.#of;
    const field = { label: this.#say.fields[name], ...this.#hint(name), value: draft[name], most, ...more };
    return this.#f.text(this.#name(name), field);
  }

  #box(
    name: 'question' | 'outcome' | 'inScope' | 'outOfScope' | 'authority' | 'guidelines',
    most: number,
    rows: number,
    required = false,
  ): Html {
    const value = this.#of.draft[name];
    return this.#f.text(this.#name(name), {
      label: this.#say.fields[name],
      ...this.#hint(name),
      value,
      most,
      rows,
      required,
    });
  }

  #number(
    name: 'statementsEach' | 'importantEach' | 'invitesEach' | 'smallCell' | 'noticeDays' | 'editorGroups',
    least: number,
    most: number,
  ): Html {
    const value = String(this.#of.draft[name]);
    const label = this.#say.fields[name];
    return this.#f.text(this.#name(name), {
      label,
      ...this.#hint(name),
      value,
      type: 'number',
      least,
      most,
      inputmode: 'numeric',
    });
  }

  #radios(name: 'joining' | 'figures' | 'ballots' | 'moderation'): Html {
    const options: Option[] = Object.entries(this.#say.choice[name]).map(([value, label]) => ({ value, label }));
    return this.#f.radios(this.#name(name), { label: this.#say.fields[name], options, value: this.#of.draft[name] });
  }

  #languages(): Option[] {
    const { draft } = this.#of;
    const tags = [draft.language, ...draft.languages, ...languages.map(({ tag }) => tag), ...moreLanguages];
    return [...new Set(tags.filter((tag) => tag !== ''))].map((tag) => ({
      value: tag,
      label: languageName(tag, this.#context.lang),
    }));
  }

  /** Rows of the draft or of what was typed, and some empty ones. */
  #rows<L extends 'seats' | 'stages' | 'regions'>(list: L, spare: number) {
    const { draft, typed } = this.#of;
    // Rows of the list, whichever it is.
    const rows = draft[list] as readonly CharterDraft[L][number][];
    const filled = typed ? lastFilled(typed, this.#name(list)) : rows.length;
    return Array.from({ length: filled + spare }, (_, at) => {
      const before = typed?.[this.#name(`${list}.${at}.id`)];
      return { at, draft: rows[at], id: typed ? String(before ?? '') : (rows[at]?.id ?? '') };
    });
  }

  #row(list: string, at: number, id: string, name: string, cells: Html): Html {
    return html`<div class="row" role="group" aria-label="${name}"><input type="hidden" name="${this.#name(`${list}.${at}.id`)}" value="${id}">${cells}</div>`;
  }

  #cell(list: string, at: number, name: string, field: Parameters<Fields['text']>[1]): Html {
    return html`<div class="cell ${name}">${this.#f.text(this.#name(`${list}.${at}.${name}`), field)}</div>`;
  }

  #target(list: string, at: number, draft: { readonly target?: number | undefined } | undefined): Html {
    const value = draft?.target === undefined ? '' : String(draft.target);
    return this.#cell(list, at, 'target', {
      label: this.#say.row.target,
      value,
      type: 'number',
      least: 1,
      most: 100_000,
    });
  }

  #more(list: string): Html {
    return html`<button class="button plain" type="submit" name="more" value="${list}" formnovalidate>${this.#context.words.convene.moreRows}</button>`;
  }
}

/** As a field of date and time has it, in UTC. */
export const minuteOf = (at: number): string => new Date(at).toISOString().slice(0, 16);
