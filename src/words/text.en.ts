/** The text that a process works out: clause by clause, its drafts, its redlines, and what editors do with it. */
import { format, list, number, plural } from './counts.en.ts';

const changes = (count: number): string => `${number(count)} ${plural(count, { one: 'change', other: 'changes' })}`;
const counted = (one: string, other: string) => (p: { count: number }) =>
  `${number(p.count)} ${plural(p.count, { one, other })}`;

export const text = {
  title: 'The text',
  none: 'No text has been opened yet.',
  empty: 'There is no clause in it yet.',
  draft: (p: { number: number }) => `Draft ${number(p.number)}`,
  noDraft: 'Not yet published as a draft',
  ahead: (p: { count: number; draft: number }) =>
    `${changes(p.count)} came after draft ${number(p.draft)} and ${p.count === 1 ? 'is' : 'are'} in no draft yet.`,
  windowOpen: (p: { draft: number }) =>
    `Draft ${number(p.draft)} takes comments, objections and amendments until {when}.`,
  windowOver: (p: { draft: number }) =>
    `Draft ${number(p.draft)} took comments, objections and amendments until {when}.`,
  lastCall: (p: { draft: number }) =>
    `Last call on draft ${number(p.draft)} until {when}. Nobody can change the text until then.`,
  windowBehind: (p: { draft: number; newest: number }) =>
    `Comments, objections and amendments are taken until {when}. This time was opened for draft ${number(p.draft)}; draft ${number(p.newest)} has come since, and what is said now is about draft ${number(p.newest)}.`,
  windowClosed: (p: { draft: number }) =>
    `Draft ${number(p.draft)} took comments, objections and amendments until {when}. It was closed before its time: {reason}`,
  numberIn: (p: { number: number; draft: number }) => `Clause ${number(p.number)} of draft ${number(p.draft)}`,
  headingIn: (p: { draft: number }) => `A heading of draft ${number(p.draft)}`,
  marked: (p: { draft: number }) => `Changes since draft ${number(p.draft)} are marked.`,
  others: 'Other texts of this process',
  clause: (p: { number: number }) => `Clause ${number(p.number)}`,
  heading: 'Heading',
  outClause: 'A clause that was taken out',
  count: {
    statement: counted('statement', 'statements'),
    contribution: counted('contribution', 'contributions'),
    comment: counted('comment', 'comments'),
    amendment: counted('amendment', 'amendments'),
    objection: counted('objection', 'objections'),
    instruction: counted('instruction', 'instructions'),
    editorial: () => 'editorial changes',
  },
  from: (p: { sources: readonly string[] }) => `From ${list(p.sources)}`,
  noSource: 'Nothing is cited yet',
  source: {
    statement: (p: { label: string }) => `Statement ${p.label}`,
    contribution: (p: { label: string }) => `Contribution ${p.label}`,
    comment: (p: { label: string }) => `Comment ${p.label}`,
    amendment: (p: { label: string }) => `Amendment ${p.label}`,
    objection: (p: { label: string }) => `Objection ${p.label}`,
  },
  instruction: 'an instruction: {note}',
  editorial: 'an editorial change',
  since: {
    added: (p: { draft: number }) => `Added after draft ${number(p.draft)}, from {sources}`,
    changed: (p: { draft: number }) => `Changed after draft ${number(p.draft)}, from {sources}`,
    removed: (p: { draft: number }) => `Taken out after draft ${number(p.draft)}, from {sources}`,
    restored: (p: { draft: number }) => `Put back after draft ${number(p.draft)}, from {sources}`,
    moved: (p: { draft: number }) => `Moved after draft ${number(p.draft)}, from {sources}`,
  },
  sinceOrphan: (p: { draft: number }) => `Edited after draft ${number(p.draft)} without a source`,
  bracketHeld: '“{option}” is held by {seats}',
  bracketFree: 'Not agreed, and held by nobody so far: {options}',
  blank: 'nothing here',
  bracket: (p: { options: readonly string[] }) => `not agreed, either ${p.options.join(' or ')}`,
  propose: 'Propose a change',
  comment: 'Comment',
  object: 'Object to this clause',
  missing: 'Something is missing here',
  history: 'History and sources',
  rows: (p: { from: number; to: number; of: number }) => `${number(p.from)} to ${number(p.to)} of ${number(p.of)}`,
  next: 'Next clauses',
  previous: 'Previous clauses',
  comments: {
    open: counted('comment waits for an answer', 'comments wait for an answer'),
    answered: counted('comment answered', 'comments answered'),
    missing: counted('person says that something is missing', 'people say that something is missing'),
  },
  objections: {
    open: counted('objection open', 'objections open'),
    addressed: counted('objection addressed', 'objections addressed'),
    standing: counted('objection stands', 'objections stand'),
    accommodated: counted('objection accommodated', 'objections accommodated'),
  },
  drafts: 'Drafts',
  compare: (p: { from: number; to: number }) => `What draft ${number(p.to)} changed in draft ${number(p.from)}`,
  compareNow: (p: { from: number }) => `What has changed since draft ${number(p.from)}`,
  hash: 'SHA-256 of its clauses, as canonical JSON (RFC 8785):',
  orphans: 'Changes without a source',
  orphansLead: (p: { count: number }) =>
    `${changes(p.count)} ${p.count === 1 ? 'cites' : 'cite'} nothing. There can be no last call until every change cites what it comes from.`,
  orphansMore: (p: { count: number }) => `And ${number(p.count)} more.`,
  orphansCite: {
    title: 'Cite what they come from',
    which: 'Which changes',
    all: (p: { count: number }) => `All ${changes(p.count)} without a source`,
    button: 'Cite this for them',
  },
  orphanLine: {
    added: (p: { when: string }) => `added on ${p.when}`,
    changed: (p: { when: string }) => `changed on ${p.when}`,
    removed: (p: { when: string }) => `taken out on ${p.when}`,
    restored: (p: { when: string }) => `put back on ${p.when}`,
    moved: (p: { when: string }) => `moved on ${p.when}`,
  },
  editors: 'From which seats it was edited',
  editorsOf: (p: { seat: string; count: number }) => `${p.seat}: ${changes(p.count)}`,
  noSeat: 'Editors without a seat here',
  open: {
    title: 'Open a text',
    name: 'Title of the text',
    language: 'Language',
    text: 'Text to start from',
    textHint:
      'Paste Markdown, plain or numbered text: every paragraph and every numbered point becomes a clause. You can leave it empty. Words that are not agreed stand in brackets, such as [[thirty|ninety]].',
    instruction: 'Where it comes from',
    instructionHint:
      'Every clause of it will cite this, for example the meeting that asked for it. Without it, they cite nothing yet.',
    button: 'Open this text',
  },
  preview: {
    button: 'Show what would become of it',
    title: 'What would become of it',
    counts: (p: { clauses: number; headings: number }) =>
      `${counted('clause', 'clauses')({ count: p.clauses })} and ${counted('heading', 'headings')({ count: p.headings })}. Nothing is saved yet.`,
    mark: 'taken off: {mark}',
    more: (p: { count: number }) => `And ${number(p.count)} more.`,
  },
  withdraw: {
    title: 'Take this text back',
    lead: 'You opened it, and nobody has said anything of it so far. It leaves the pages; that it was opened stays in the journal.',
    button: 'Take the text back',
  },
  publish: {
    title: 'Publish a draft',
    lead: 'It freezes the whole text as it stands, under its hash. What people say is then about this draft.',
    note: 'A note on it',
    button: 'Publish this text as a draft',
  },
  window: {
    title: 'Open the draft for comments',
    days: 'For how many days',
    button: 'Open the draft for comments',
  },
  windowMove: {
    title: (p: { draft: number }) => `Open draft ${number(p.draft)} for comments instead`,
    lead: (p: { draft: number; newest: number }) =>
      `The time that was opened for draft ${number(p.draft)} goes over to draft ${number(p.newest)}. It cannot end sooner than people were told.`,
  },
  windowClose: {
    title: 'Close the time for comments early',
    lead: 'From then on, nobody can comment, object or propose amendments. The reason stands beside the text, for everybody to read.',
    reason: 'Why it ends before its time',
    button: 'Close it now',
  },
  call: {
    title: 'Last call',
    lead: 'In a last call, nobody can change the text, and whoever objects does it now.',
    notYet: 'There can be no last call yet.',
    objections: 'Objections that are open or stand: {objections}',
    days: 'For how many days',
    button: 'Open a last call',
    reason: 'Why it ends before its time',
    end: 'End the last call',
  },
  done: {
    'document.open': 'The text is open.',
    'document.withdraw': 'The text is taken back.',
    'draft.publish': 'The draft is published.',
    'window.open': 'The draft is open for comments.',
    'window.close': 'The time for comments is closed.',
    'lastcall.open': 'The last call is open.',
    'lastcall.end': 'The last call has ended: the text can be edited again.',
    'clause.add': 'The clause is added.',
    'clause.change': 'The clause is changed.',
    'clause.remove': 'The clause is taken out.',
    'clause.move': 'The clause is moved.',
    'change.cite': 'The sources are noted.',
    'clause.translate': 'The translation is noted.',
    'bracket.hold': 'It is noted who holds what.',
  },
};

export const clause = {
  back: 'Back to the text',
  previous: 'The clause before',
  next: 'The clause after',
  out: 'This clause was taken out of the text. Its versions stay.',
  outSay: 'Nothing more can be said on it. What was said on it stays here.',
  shaped: 'What shaped this clause',
  shapedNone: 'Nothing is cited yet.',
  versions: 'Every version',
  version: (p: { number: number }) => `Version ${number(p.number)}`,
  act: { added: 'added', changed: 'changed', removed: 'taken out', restored: 'put back', moved: 'moved' },
  by: 'by {name}',
  cites: 'From {sources}',
  orphan: 'This change cites nothing.',
  inDrafts: (p: { drafts: readonly number[] }) =>
    `In ${p.drafts.length === 1 ? 'draft' : 'drafts'} ${list(p.drafts.map(number))}`,
  hash: 'SHA-256',
  translations: 'In other languages',
  stale: 'The original has changed since this was translated.',
  original: (p: { language: string }) => `The original (${p.language})`,
  translated: (p: { language: string }) => `Translated from ${p.language}.`,
  brackets: 'What is not agreed',
  say: 'What you can say on it',
  editing: 'Edit this clause',
  change: {
    title: 'Change the words',
    text: 'The clause',
    hint: 'Every version stays public, for good. Words that are not agreed stand in brackets, such as [[thirty|ninety]].',
    button: 'Change the clause',
  },
  cite: {
    title: 'Cite more for a change',
    sources: 'What it comes from',
    sourcesHint:
      'Labels, one a line, such as S12 (statement), C3 (contribution), K118 (comment), A4 (amendment), O2 (objection).',
    instruction: 'Instruction that it follows',
    instructionHint: 'Of the group or the convener, in their words; everybody can read it.',
    editorial: 'It is editorial: the meaning stays as it was',
    change: 'Which change',
    button: 'Cite this',
  },
  remove: { title: 'Take the clause out', button: 'Take the clause out' },
  move: {
    title: 'Move the clause',
    after: 'It is to stand after',
    first: 'nothing: at the very start',
    button: 'Move the clause',
  },
  add: {
    title: 'Add a clause after this one',
    kind: 'What it is',
    kinds: { clause: 'A clause', heading: 'A heading' },
    text: 'Its words',
    button: 'Add the clause',
  },
  translate: {
    title: 'Translate it',
    language: 'Language',
    text: 'The clause in this language',
    button: 'Keep this translation',
  },
  hold: {
    title: 'Say who holds what in a bracket',
    seats: (p: { option: string }) => `Seats that hold “${p.option}”`,
    button: 'Note who holds it',
  },
  conflict: {
    title: 'Somebody else changed this clause while you wrote',
    lead: 'Here are the words as they stand now, and how what you typed differs from them. What you typed is still in the form: sent again, it replaces the words that stand now.',
    stands: 'As it stands now',
    typed: 'What you typed, against it',
  },
  shapedClauses: 'The clauses that it shaped',
};

export const redlines = {
  title: 'What changed',
  from: 'From',
  to: 'To',
  nothing: 'before the first draft',
  now: 'the text as it stands',
  whole: 'Show clauses that are the same, too',
  button: 'Compare',
  none: 'Nothing differs.',
  added: (p: { count: number }) => `Added: ${number(p.count)}`,
  removed: (p: { count: number }) => `Taken out: ${number(p.count)}`,
  changed: (p: { count: number }) => `Changed: ${number(p.count)}`,
  moved: (p: { count: number }) => `Moved: ${number(p.count)}`,
  what: { added: 'Added', removed: 'Taken out', changed: 'Changed', same: 'The same' },
  movedHere: 'Moved to this place',
  key: 'Underlined words were added, struck words were taken out.',
  why: 'What the changes come from',
};

type Params = Readonly<Record<string, string | number>>;

export const textRefusals: Readonly<Record<string, (params: Params) => string>> = {
  'unknown-source': ({ source }) =>
    `Nothing here is called “${source}”. Cite labels that pages show, such as S12 for a statement or C3 for a contribution.`,
  'unknown-document': () => 'There is no such text in this process.',
  'unknown-clause': () => 'There is no such clause in this text.',
  'unknown-change': () => 'There is no such change in this text.',
  'unknown-bracket': () => 'There is no such bracket in this clause, or not with so many alternatives.',
  'no-draft': () => 'No draft of this text has been published yet.',
  'window-closed': ({ at }) => `The time to speak to this draft ended on ${format.dateTime(Number(at))}.`,
  'window-open': ({ at }) => `This draft is open for comments already, until ${format.dateTime(Number(at))}.`,
  'no-window': () => 'No time for comments is open.',
  'window-shorter': ({ at }) =>
    `People were told that they have until ${format.dateTime(Number(at))}. Choose more days, or close that time first, with a reason.`,
  'in-last-call': ({ at }) =>
    `A last call is running until ${format.dateTime(Number(at))}: nobody can change the text. Who chairs can end it before.`,
  'no-last-call': () => 'No last call is running.',
  'clause-moved-on': () =>
    'Somebody else has changed this clause in the meantime. Nothing was changed: compare what stands now with what you wrote, and send it again if it should replace it.',
  'clause-out': () => 'This clause was taken out of the text.',
  'no-change-chosen': () => 'Choose at least one change that this is the source of.',
  'nothing-cited': () => 'This names nothing that the change does not cite already.',
  'text-language': ({ language }) => `The text itself is in this language (${format.language(String(language))}).`,
  'too-many-clauses': ({ most }) => `A text has at most ${number(Number(most))} clauses.`,
  'clause-too-long': ({ clause, most }) =>
    `Paragraph ${number(Number(clause))} is longer than ${number(Number(most))} characters. Divide it, and open the text again.`,
  'brackets-nested': ({ clause }) =>
    `Paragraph ${number(Number(clause))} has brackets within brackets. Write each alternative in full, such as [[within thirty days|within ninety days]], and open the text again.`,
  'not-your-text': () => 'Only who opened a text can take it back.',
  'text-spoken-of': () => 'People have said something of this text already, so it stays.',
  'editor-groups': ({ groups, seated }) =>
    `The charter asks for editors from ${number(Number(groups))} groups before anybody works on the text. There are editors from ${number(Number(seated))} so far: invite editors, and let each take a seat.`,
  'text-previewed': () =>
    'Nothing is saved yet. What would become of the text stands below; what you typed is still in the form.',
  'text-empty': () => 'There is no clause in this text yet.',
  'draft-same': ({ draft }) => `Nothing has changed since draft ${number(Number(draft))}.`,
  'draft-outdated': ({ draft }) =>
    `The text has changed since draft ${number(Number(draft))}. Publish it as a draft first: a last call is on a draft.`,
  'orphan-changes': ({ count }) =>
    `Without a source: ${changes(Number(count))}. Every change has to cite what it comes from before a last call.`,
  'brackets-open': ({ count }) =>
    `Brackets stand open in ${number(Number(count))} ${plural(Number(count), { one: 'clause', other: 'clauses' })}. Settle their words first.`,
};
