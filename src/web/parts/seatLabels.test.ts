import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { taxonomies } from '../../domain/taxonomies.ts';
import { boxOf, seatLabels } from './seatLabels.ts';

/** One table of long names in each language that Plenary speaks. */
const names: Readonly<Record<string, readonly string[]>> = {
  en: ['Governments', 'Intergovernmental organisations', 'Civil society', 'Technical and academic community', 'Media'],
  fr: ['Gouvernements', 'Organisations intergouvernementales', 'Société civile', 'Communauté technique', 'Médias'],
  es: ['Gobiernos', 'Organizaciones intergubernamentales', 'Sociedad civil', 'Comunidad técnica', 'Medios'],
  pt: ['Governos', 'Organizações intergovernamentais', 'Sociedade civil', 'Comunidade técnica', 'Imprensa'],
  ru: ['Правительства', 'Межправительственные организации', 'Гражданское общество', 'Научное сообщество', 'СМИ'],
  ar: ['الحكومات', 'المنظمات الحكومية الدولية', 'المجتمع المدني', 'المجتمع التقني والأكاديمي', 'وسائل الإعلام'],
  zh: ['各国政府', '政府间国际组织与标准制定组织', '民间社会', '技术界与学术界', '媒体'],
  ja: ['各国政府', '政府間組織および標準化団体', '市民社会', '技術コミュニティと学術界', 'メディア'],
};

function fits(seats: readonly { letter: string; name: string }[]): void {
  const { labels, half, top, bottom, named } = seatLabels(seats);
  for (const [i, label] of labels.entries()) {
    const box = boxOf(label);
    assert.ok(box.left >= -half && box.right <= half && box.top >= -top && box.bottom <= bottom, label.letter);
    const shown = label.lines.join('').replace(/[\s-]/g, '');
    assert.equal(shown, named ? seats[i]!.name.replace(/[\s-]/g, '') : '', 'a name is shown whole or not at all');
  }
}

test('every name of every table that is offered, and of every language, stands whole within the drawing or in the list', () => {
  for (const { seats } of taxonomies) fits(seats);
  for (const table of Object.values(names)) fits(table.map((name, i) => ({ letter: 'GICTM'[i]!, name })));
});

test('the tables that most use have their names beside the seats', () => {
  const named = taxonomies.filter(({ seats }) => seatLabels(seats).named).map(({ id }) => id);
  for (const id of ['six-seats', 'igf', 'w3c']) assert.ok(named.includes(id), `${id} of ${named.join()}`);
});

test('whatever seats are called, and however many there are, nothing stands outside the drawing', () => {
  const seat = fc.record({ letter: fc.constantFrom('G', 'Ry'), name: fc.string({ unit: 'grapheme', maxLength: 60 }) });
  fc.assert(fc.property(fc.array(seat, { minLength: 1, maxLength: 24 }), fits));
});
