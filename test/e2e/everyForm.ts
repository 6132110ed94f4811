/** Forms as a browser without scripts reads them from a page, and sends them. */

export interface PlainForm {
  readonly id: string;
  readonly method: string;
  readonly action: string;
  readonly isMultipart: boolean;
  readonly fields: readonly PlainField[];
  readonly buttons: readonly { readonly name: string; readonly value: string; readonly action: string }[];
}

export interface PlainField {
  readonly name: string;
  readonly kind: 'hidden' | 'text' | 'choice';
  readonly value: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => entities[each] ?? each);
const attribute = (tag: string, name: string): string => plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
const has = (tag: string, name: string): boolean => new RegExp(` ${name}(?:[ =>]|$)`).test(tag);

export function formsOf(page: string): PlainForm[] {
  return [...page.matchAll(/(<form [^>]*>)(.*?)<\/form>/gs)].map(([, head = '', inside = '']) => ({
    id: attribute(head, 'id'),
    method: attribute(head, 'method'),
    action: attribute(head, 'action'),
    isMultipart: attribute(head, 'enctype').startsWith('multipart'),
    fields: fieldsIn(inside),
    buttons: [...inside.matchAll(/<button([^>]*)>/g)]
      .filter(([, tag = '']) => attribute(tag, 'type') !== 'button')
      .map(([, tag = '']) => ({
        name: attribute(tag, 'name'),
        value: attribute(tag, 'value'),
        action: attribute(tag, 'formaction'),
      })),
  }));
}

function fieldsIn(inside: string): PlainField[] {
  const inputs = [...inside.matchAll(/<input([^>]*)>/g)].flatMap(([, tag = '']): PlainField[] => {
    const [name, value, type] = ['name', 'value', 'type'].map((each) => attribute(tag, each));
    if (!name) return [];
    if (type === 'radio' || type === 'checkbox')
      return has(tag, 'checked') ? [{ name, kind: 'choice', value: value! }] : [];
    return [{ name, kind: type === 'hidden' ? 'hidden' : 'text', value: value! }];
  });
  const boxes = [...inside.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs)].map(([, tag = '', text = '']) => {
    return { name: attribute(tag, 'name'), kind: 'text', value: plain(text.replace(/^\n/, '')) } as const;
  });
  const selects = [...inside.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)].map(([, tag = '', options = '']) => {
    const all = [...options.matchAll(/<option([^>]*)>/g)].map(([, option = '']) => option);
    const chosen = all.find((option) => has(option, 'selected')) ?? all[0] ?? '';
    return { name: attribute(tag, 'name'), kind: 'choice', value: attribute(chosen, 'value') } as const;
  });
  return [...inputs, ...boxes, ...selects];
}

/** What is sent, with other texts in some of the fields. */
export function bodyOf(form: PlainForm, texts: Readonly<Record<string, string>> = {}): URLSearchParams | FormData {
  const body = form.isMultipart ? new FormData() : new URLSearchParams();
  for (const { name, value } of form.fields) body.append(name, texts[name] ?? value);
  const [button] = form.buttons;
  if (button?.name) body.append(button.name, button.value);
  return body;
}
