/** A text with a payload in every field of it: opened, edited, cited, translated, published, called, and opened again. */
import type { Actor } from '../src/domain/index.ts';

export interface Writing {
  readonly convener: Actor;
  readonly editor: Actor;
  give(actor: Actor, command: string, input: object): Promise<Record<string, unknown>[]>;
  /** The next payload of a field; `own`: with something that no other text has. */
  take(field: string): string;
  own(field: string): string;
  /** The hash of a clause as it stands. */
  base(clause: string): string;
}

export interface Written {
  readonly document: string;
  /** One that was changed and translated, and one that was taken out. */
  readonly clauses: readonly [string, string];
}

const CLAUSES = 6;
const CHANGES = 4;

export async function writeText(writing: Writing): Promise<Written> {
  const { convener, editor, give, take, own, base } = writing;
  const asked = (command: string) => ({ instruction: take(`${command}: instruction`) });
  const [opened] = await give(convener, 'document.open', {
    title: own('document.open: title'),
    // As one paragraph: a payload is not to be read as several clauses, or as none.
    text: `x ${own('document.open: text').replace(/\s+/g, ' ')}`,
    ...asked('document.open'),
  });
  const document = String(opened?.document);
  const clauses: string[] = [];
  for (let i = 0; i < CLAUSES; i++) {
    const input = { document, text: own('clause.add: text'), ...asked('clause.add') };
    const [added] = await give(editor, 'clause.add', input);
    clauses.push(String(added?.clause));
  }
  await give(convener, 'draft.publish', { document, note: take('draft.publish: note') });
  const [changed = '', out = '', moved = ''] = clauses;
  const at = (clause: string) => ({ clause, base: base(clause) });
  for (let i = 0; i < CHANGES; i++) {
    const input = { ...at(changed), text: own('clause.change: text'), ...asked('clause.change') };
    await give(editor, 'clause.change', input);
    const instruction = own('change.cite: instruction');
    await give(editor, 'change.cite', { document, change: CLAUSES + 1 + i, instruction });
  }
  for (const [i, language] of ['fr', 'ar', 'ja'].entries()) {
    const input = { ...at(changed), language, text: take('clause.translate: text') };
    await give(i === 0 ? convener : editor, 'clause.translate', input);
  }
  await give(editor, 'clause.move', { ...at(moved), after: out, ...asked('clause.move') });
  await give(editor, 'clause.remove', { ...at(out), ...asked('clause.remove') });
  await give(convener, 'draft.publish', { document, note: take('draft.publish: note') });
  await give(convener, 'window.open', { document, days: 30 });
  await give(convener, 'window.close', { document, reason: take('window.close: reason') });
  await give(convener, 'window.open', { document, days: 120 });
  await give(convener, 'lastcall.open', { document, days: 1 });
  await give(convener, 'lastcall.end', { document, reason: take('lastcall.end: reason') });
  return { document, clauses: [changed, out] };
}
