/** An outcome with one of everything that formats have to write; every text of it goes through `say`. */
import type { Block, OutcomeDocument } from '../src/exchange/outcome/document.ts';
import type { Outcome, OutcomeClause, OutcomeObjection, OutcomeSeat, Words } from '../src/views/outcomeModel.ts';

const DAY = 86_400_000;
const AT = Date.UTC(2026, 10, 23, 8, 0, 0, 500);
const id = (kind: string, at: number): string => `${kind}_${String(at).padStart(26, '0')}`;

export const clauseIds = [1, 2, 3, 4].map((at) => id('cls', at));

type Say = (text: string) => string;

export function outcomeExample(say: Say = (text) => text, language = 'en'): Outcome {
  const words = (text: string | null): Words => ({
    at: `x ${text}`,
    language: 'fr',
    text: text === null ? null : say(text),
  });
  const governments: OutcomeSeat = { id: 'governments', letter: 'G', name: say('Governments') };
  const technical: OutcomeSeat = { id: 'technical', letter: 'T', name: say('Technical community') };
  const author = { seat: governments, organisation: words('Ministry') };
  const clause = (at: number, kind: 'heading' | 'clause', number: number | null, text: string): OutcomeClause => ({
    ...{ id: id('cls', at), number, kind, text: say(text), hash: 'a'.repeat(64), translations: [] },
    ...{ strength: [], sources: [], objections: [], reservations: [] },
  });
  const objection: OutcomeObjection = {
    ...{
      id: id('obj', 1),
      label: 'O1',
      state: 'addressed_outweighed',
      word: 'maintained',
      class: 'merits',
      day: AT,
      author,
    },
    clause: { id: id('cls', 3), number: 2 },
    ...{ reason: words('It costs too much.'), remedy: words('A longer term.') },
    answer: { act: 'outweigh', at: AT, reasons: words('Less would not help.'), alternatives: words('None.') },
  };
  const positions = { people: 12, support: 7, liveWith: 2, standAside: 1, abstain: 1, disagree: 0, object: 1 };
  const few = { given: 'withheld', answered: 'withheld', accepted: 'withheld', cited: 'withheld' } as const;
  return {
    format: 'plenary-outcome-1',
    process: {
      ...{ id: id('prc', 1), slug: 'routes', title: say('Routing security'), question: say('What now?'), desired: '' },
      ...{
        convener: say('A council'),
        authority: '',
        language,
        languages: [language, 'fr'],
        simulated: true,
        smallCell: 5,
      },
      ...{ procedure: { id: 'ietf', version: 1 }, openedAt: AT - 90 * DAY },
    },
    at: { n: 1234, instant: AT },
    status: 'adopted',
    item: id('itm', 1),
    text: {
      ...{
        document: id('doc', 1),
        title: say('Declaration'),
        language,
        draft: 4,
        publishedAt: AT - 30 * DAY,
        hash: 'b'.repeat(64),
      },
      clauses: [
        clause(1, 'clause', 1, 'Everybody signs.\nAnd keeps it.'),
        clause(2, 'heading', null, 'Duties'),
        {
          ...clause(3, 'clause', 2, 'Within [[thirty|ninety]] days.'),
          translations: [{ language: 'ar', text: say('خلال ثلاثين يوما') }],
          strength: [
            { ...governments, people: 12, support: 8, liveWith: 3, cannot: 1 },
            { ...technical, withheld: true },
          ],
          sources: [
            { kind: 'statement', label: 'K1', id: id('stm', 1), clause: null, seat: null },
            { kind: 'editorial', label: null, id: null, clause: null, seat: null },
          ],
          objections: [objection],
          reservations: [id('mst', 2)],
        },
        clause(4, 'heading', null, 'Without a clause'),
      ],
    },
    designations: [
      {
        ...{
          item: id('itm', 1),
          number: 1,
          question: say('Adopt it?'),
          clauses: [],
          procedure: { id: 'ietf', version: 1 },
        },
        ...{ status: 'adopted', since: AT, reviewAt: AT + 365 * DAY, revisitAt: null },
        finding: {
          ...{ id: id('det', 1), designation: 'rough_consensus', classes: ['rough'], adopts: 'yes', status: 'final' },
          ...{ by: say('The chair'), at: AT - 20 * DAY, finalAt: AT - 10 * DAY, reasons: say('All was answered.') },
          ...{ alternatives: say('Waiting.'), reopensOn: say('New facts.'), draft: 4, text: 'b'.repeat(64) },
          call: {
            ...{
              id: id('cal', 1),
              kind: 'last',
              question: say('Can you live with it?'),
              opensAt: AT,
              closesAt: AT + DAY,
            },
            ...{
              eligible: 40,
              organisations: [
                { name: words('Ministry'), stance: 'support' },
                { name: words(null), stance: 'object' },
              ],
            },
          },
          evidence: {
            hash: 'c'.repeat(64),
            positions: [
              { ...governments, ...positions },
              { ...technical, withheld: true },
            ],
          },
          objections: [objection],
          answers: [{ check: 'seat-silent', answer: say('We asked.') }],
        },
        challenges: [{ id: id('chl', 1), day: AT, author, words: words('No.'), answered: true }],
        appeals: [],
      },
    ],
    dissent: {
      rough: [objection],
      standing: [],
      minority: [{ id: id('mst', 1), day: AT, author, words: words('We would wait.') }],
      reservations: [
        { id: id('mst', 2), day: AT, author, words: words('Not for us.'), clause: { id: id('cls', 3), number: 2 } },
        { id: id('mst', 3), day: AT, author: { seat: null, organisation: null }, words: words(null), clause: null },
      ],
    },
    objections: {
      all: 1,
      byState: [{ state: 'addressed_outweighed', count: 1 }],
      list: [{ ...objection, clause: id('cls', 3) }],
    },
    dispositions: {
      ...{ inputs: 1, answered: 1, byCode: [{ code: 'accepted', count: 1 }] },
      list: [{ label: 'C1', code: 'accepted' }],
    },
    participation: {
      people: 40,
      seats: [
        { ...governments, people: 10, target: null, given: 3, answered: 3, accepted: 1, cited: 1 },
        { ...technical, people: 'withheld', target: 9, ...few },
      ],
      notHeard: [say('Academia')],
    },
    commitments: [
      {
        ...{
          id: id('cmm', 1),
          title: say('Sign all routes'),
          text: say('We sign.'),
          measure: 'technical',
          status: 'accepted',
        },
        ...{
          actor: { kind: 'organisation', name: say('An operator') },
          clause: { id: id('cls', 3), number: 2 },
          level: 3,
        },
        indicator: {
          ...{ name: say('Signed'), unit: '%', baseline: { value: 40, at: AT }, target: { value: 90, at: AT + DAY } },
          method: say('Count them.'),
        },
        reviewAt: AT + 100 * DAY,
      },
    ],
    input: { n: 1234, hash: 'd'.repeat(64) },
    edition: { id: id('edn', 1), number: 1, hash: 'd'.repeat(64), n: 1234, at: AT },
    erased: 1,
    editions: [{ id: id('edn', 1), number: 1, hash: 'd'.repeat(64), n: 1234, at: AT }],
    endorsements: [{ organisation: say('An exchange'), seat: technical, day: AT, edition: 1 }],
  };
}

/** As people read it: every kind of block. */
export function documentExample(outcome: Outcome, say: Say = (text) => text): OutcomeDocument {
  const { text, process } = outcome;
  const clauses = text.clauses.map(
    ({ id, number, kind, translations, ...clause }): Block => ({
      ...{ kind: 'clause', id, label: number === null ? null : String(number), heading: kind === 'heading' },
      ...{ text: clause.text, language: text.language, translations },
      notes: [[{ text: say('Strong in: ') }, { text: 'G', strong: true }]],
    }),
  );
  const decision: Block[] = [
    {
      kind: 'text',
      runs: [{ text: say('Found by the chair.') }, { text: 'abc', code: true }, { text: say('نعم'), language: 'ar' }],
    },
    { kind: 'quote', text: say('All was answered.\nTwice.'), language: 'fr' },
    {
      kind: 'list',
      items: [[{ kind: 'text', runs: [{ text: say('One'), href: 'https://plenary.example/p/routes' }] }], []],
    },
    {
      ...{ kind: 'part', id: 'evidence', title: say('Evidence') },
      blocks: [
        {
          kind: 'table',
          caption: say('Positions'),
          head: [say('Seat'), say('Support')],
          rows: [[say('Governments'), 7]],
        },
        { kind: 'text', runs: [{ text: say('Small groups are withheld.') }], note: true },
      ],
    },
  ];
  return {
    ...{ language: process.language, direction: process.language === 'ar' ? 'rtl' : 'ltr' },
    ...{
      title: text.title,
      titleLanguage: text.language,
      above: process.title,
      simulated: say('All of this is made up.'),
    },
    lead: [{ text: say('It was adopted.') }],
    sections: [
      { id: 'decision', title: say('What was decided'), blocks: decision },
      { id: 'text', title: say('The text'), blocks: clauses },
      { id: 'dissent', title: say('Dissent'), blocks: [] },
    ],
    citation: say('Declaration, edition 1'),
  };
}
