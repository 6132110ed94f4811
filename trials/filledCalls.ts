/** Items and calls with a payload in every text: what is put, why it is moved, deferred or given time, and why people stand where they do. */
import type { Handing } from './filledInputs.ts';

/** On texts of their own: a call freezes what it is about. The id of a call that runs. */
export async function callOn(handing: Omit<Handing, 'words' | 'own'>): Promise<string> {
  const { give, take, editor, people } = handing;
  const chair = { ...editor, roles: ['chair' as const] };
  const tabled = async (): Promise<string> => {
    const text = 'Networks sign their routes.';
    const [title, instruction] = [take('document.open: title'), take('document.open: instruction')];
    const [opened] = await give(editor, 'document.open', { title, text, instruction });
    await give(editor, 'draft.publish', { document: opened?.document });
    const question = take('item.table: question');
    const put = { document: opened?.document, question, procedure: 'consent', inScope: true };
    const [item] = await give(editor, 'item.table', put);
    await give(chair, 'item.move', { item: item?.item, act: 'discuss' });
    return String(item?.item);
  };
  for (let i = 0; i < 3; i++) {
    await give(chair, 'item.defer', { item: await tabled(), reason: take('item.defer: reason'), days: 9 });
    const withdrawn = { item: await tabled(), act: 'withdraw', reason: take('item.move: reason') };
    await give(chair, 'item.move', withdrawn);
  }
  const item = await tabled();
  await give(chair, 'call.announce', { item });
  const opened = await give(chair, 'call.open', { item, kind: 'consensus', days: 3 });
  const call = String(opened.find((data) => data.call !== undefined)?.call);
  for (const person of people) {
    const said = { reason: take('position.take: reason'), remedy: take('position.take: remedy') };
    await give(person, 'position.take', { call, stance: 'object', ...said });
  }
  for (let i = 0; i < 3; i++) await give(chair, 'call.extend', { call, days: 1, reason: take('call.extend: reason') });
  return call;
}
