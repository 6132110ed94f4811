/** Amendments of a clause, and who supports its words. */
import { few, number } from './counts.en.ts';

export const amendments = {
  title: 'Amendments to this clause',
  none: 'Nobody has proposed other words yet.',
  own: 'Your amendments',
  name: (p: { label: string }) => `Amendment ${p.label}`,
  count: (p: { open: number; adopted: number; others: number }) =>
    `Waiting: ${number(p.open)}. Adopted: ${number(p.adopted)}. Settled in another way: ${number(p.others)}.`,
  adds: 'Would add a clause after this one',
  toDraft: (p: { draft: number }) => `To draft ${number(p.draft)}`,
  erased: 'The words were erased, as their author asked.',
  against: 'Against the words it would change',
  againstNow: 'Against the words that stand now',
  overtaken: 'The clause has changed since this was proposed.',
  reason: 'Why',
  outcomes: { adopted: 'Adopted', declined: 'Declined', withdrawn: 'Withdrawn by its author', overtaken: 'Overtaken' },
  reworded: 'The text took other words instead.',
  backing: 'Who backs it',
  propose: {
    title: 'Propose a change',
    titleAdd: 'Propose a clause after this one',
    text: 'What you propose is public. Editors adopt or decline it, with reasons.',
    wording: 'The words that you propose',
    wordingHint: 'They begin as the clause stands: change what you want changed.',
    wordingAdd: 'The words of the new clause',
    reason: 'Why',
    button: 'Propose this',
  },
  back: {
    title: 'What you say of it',
    support: 'Support it',
    oppose: 'Oppose it',
    none: 'Take it back',
    mine: { support: 'You support it.', oppose: 'You oppose it.' },
  },
  withdraw: 'Withdraw my amendment',
  withdrawWhy: 'Why, if you want to say so',
  adopt: 'Adopt it',
  adoptWording: 'The words that the clause takes',
  adoptHint: 'Leave them as they were proposed, or word them otherwise. The change will cite this amendment.',
  decline: 'Decline it',
  outcome: 'What becomes of it',
  outcomeOptions: {
    declined: 'It is declined',
    overtaken: 'It was overtaken: the text says it already, or differently',
  },
  editorReason: 'Reasons, for all to read',
  done: {
    'amendment.propose': 'Your amendment stands below. Editors adopt or decline it, with reasons.',
    'amendment.back': 'Noted. It counts in the figures of your seat once enough people of it have spoken.',
    'amendment.withdraw': 'You have withdrawn your amendment.',
    'amendment.adopt': 'Adopted: the clause has the new words, and cites the amendment.',
    'amendment.decline': 'Done. It stands in the record with your reasons.',
  },
};

export const support = {
  title: 'Can you live with these words?',
  note: 'What you say counts for exactly these words. If they are changed, you are asked once again, and nothing is carried over.',
  stances: {
    support: 'I support them',
    'live-with': 'I can live with them',
    cannot: 'I cannot live with them',
    none: 'Take it back',
  },
  mine: {
    support: 'You support these words.',
    'live-with': 'You can live with these words.',
    cannot: 'You cannot live with these words. To have it answered, object to them.',
  },
  /** Of words that the clause has no more. */
  spoken: {
    support: 'You supported these words.',
    'live-with': 'You could live with these words.',
    cannot: 'You could not live with these words.',
  },
  asked: {
    title: 'Words that you spoke of have changed',
    lead: 'What you said counts for the earlier words. Once again: can you live with these?',
    opened: (p: { when: string }) =>
      `A review opened this clause again on ${p.when}. Its words are those that you spoke of.`,
    before: {
      support: 'You supported the earlier words.',
      'live-with': 'You could live with the earlier words.',
      cannot: 'You could not live with the earlier words.',
    },
  },
  seats: 'What the seats say',
  seatsNote: (p: { k: number }) =>
    `A seat is shown once at least ${few(p.k)} people of it spoke, and moves by as many at once. Filled: they support the words or can live with them. Hatched: they cannot.`,
  seatsNone: (p: { k: number }) =>
    `No seat can be shown yet: it takes at least ${few(p.k)} people of one who say something.`,
  headSeat: 'Seat',
  heads: { support: 'Support', 'live-with': 'Can live with', cannot: 'Cannot live with', oppose: 'Oppose' },
  few: 'too few',
  unseated: 'nobody sits here',
  done: { 'clause.support': 'Noted. It counts in the figures of your seat once enough people of it have spoken.' },
};

export const amendmentRefusals: Readonly<
  Record<string, (params: Readonly<Record<string, string | number>>) => string>
> = {
  'unknown-amendment': () => 'There is no such amendment. Go back to the clause and choose one from it.',
  'already-settled': () => 'This amendment has been settled. Load the page again to see how.',
  'own-amendment': () => 'You proposed this amendment: others back it and say what becomes of it.',
  'not-your-amendment': () => 'Only who proposed this amendment can withdraw it.',
  'amendment-not-shown': () => 'Its words are not shown: moderators took them out, or have not read them yet.',
  'amendment-erased': () => 'The words of this amendment were erased. Word the clause yourself to adopt it.',
  'too-many-amendments': ({ most }) => `There are ${most} amendments, which is all that there can be.`,
};
