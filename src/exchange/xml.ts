/** XML 1.0 by parts: a text is escaped where it comes in, in one place, so that whatever was typed stays text. */

export interface Xml {
  readonly xml: string;
}

export type Child = Xml | string | undefined | false;
type Attribute = string | number | boolean | undefined;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};
/** In attributes, readers make them spaces otherwise (XML 1.0 §3.3.3). */
const spaces: Readonly<Record<string, string>> = { '\n': '&#10;', '\t': '&#9;' };

/** What XML 1.0 has no place for, not even escaped, is left out. */
export const xmlKept = (text: string): string =>
  text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');

export const xmlText = (text: string): string =>
  xmlKept(text).replace(/[&<>"\r]/g, (character) => entities[character]!);

const attributeText = (value: string): string => xmlText(value).replace(/[\n\t]/g, (space) => spaces[space]!);

/** Names are ours; what is undefined is left out, attributes and children alike. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, ...children: Child[]): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${attributeText(String(value))}"`],
  );
  const inside = children.map(inner).join('');
  return { xml: `<${name}${given.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` };
}

function inner(child: Child): string {
  if (child === undefined || child === false) return '';
  return typeof child === 'string' ? xmlText(child) : child.xml;
}

export const xmlFile = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
