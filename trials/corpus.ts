/** Which payloads have been through which field. Short ones go together, as many as a field holds. */
import { allCommands } from '../src/app/engine.ts';
import { type TextField, textFields } from './textFields.ts';

/** Texts that are kept and shown. What is looked up only, or is of few harmless characters, shows nothing but in refusals. */
const SHOWN: ReadonlySet<unknown> = new Set(['name', 'text', 'imported', undefined]);

interface Packed {
  readonly texts: readonly string[];
  readonly payloads: number;
  readonly refused: number;
  used: number;
}

export class Corpus {
  readonly #fields = new Map<string, Packed>();

  constructor(payloads: readonly string[]) {
    for (const { type, input } of allCommands) {
      for (const field of textFields(input)) {
        if (SHOWN.has(field.kind)) this.#fields.set(`${type}: ${field.place}`, packed(payloads, field));
      }
    }
  }

  /** More fields, of what is no command. */
  add(name: string, payloads: readonly string[]): void {
    this.#fields.set(name, { texts: payloads, payloads: payloads.length, refused: 0, used: 0 });
  }

  /** The next text for a field; they begin anew once all were used. */
  take(name: string): string {
    const packed = this.#fields.get(name);
    if (!packed) throw new Error(`No command has a text “${name}”.`);
    return packed.texts[packed.used++ % packed.texts.length];
  }

  readonly some = (name: string, count: number): string[] => Array.from({ length: count }, () => this.take(name));

  /** How many texts there are for a field. */
  sizeOf(name: string): number {
    return this.#fields.get(name)?.texts.length ?? 0;
  }

  /** Fields that have not had all payloads yet. */
  get left(): string[] {
    return [...this.#fields].filter(([, { used, texts }]) => used < texts.length).map(([name]) => name);
  }

  /** How many texts of these fields were taken. */
  usedOf(names: readonly string[]): number {
    return names.reduce((sum, name) => sum + (this.#fields.get(name)?.used ?? 0), 0);
  }

  get counts(): Record<string, { payloads: number; refused: number }> {
    const entries = [...this.#fields].map(([name, { payloads, refused }]) => [name, { payloads, refused }]);
    return Object.fromEntries(entries);
  }
}

/** Room for a few letters that tell one text from the next: what is said twice is refused. */
const ROOM = 8;
/** Imported texts may be of any length; one page is to hold some of them. */
const LONGEST = 2000;

/** What a field refuses has been through it as well: it came no further. */
function packed(payloads: readonly string[], { field, longest, place }: TextField): Packed {
  const most = Math.min(longest > 100 ? longest - ROOM : longest, LONGEST);
  const cut = payloads.map((payload) => shaped(place, payload.slice(0, most).trim()));
  const fits = (text: string): boolean => text !== '' && text.length <= most && field.safeParse(text).success;
  const texts: string[] = [];
  for (const text of new Set(cut.filter(fits))) {
    const joined = `${texts.at(-1) ?? ''} ${text}`;
    // Letters of seats and labels of statements stay single: they must differ.
    if (texts.length > 0 && most > 20 && fits(joined)) texts[texts.length - 1] = joined;
    else texts.push(text);
  }
  return { texts, payloads: payloads.length, refused: cut.filter((text) => !fits(text)).length, used: 0 };
}

/** A mailbox has no space in it, and one sign. */
const shaped = (place: string, text: string): string =>
  place.endsWith('.mail') ? `${text.replace(/[\s@]/g, '/')}@x.example` : text;
