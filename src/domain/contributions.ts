/** Long written input: handed in by participants, or brought in from where it was said. Words stand in the vault. */
import { z } from 'zod';
import type { Id } from '../base/ids.ts';
import { isRefusal, refuse } from '../base/result.ts';
import { idOf, imported, importedName, key, language } from './fields.ts';
import { author, forgetWords, type Input, links, type SeeAuthors, saidEnough, shown, words, writer } from './input.ts';
import { comingIn, moderatedInputs } from './moderating.ts';
import { define } from './noun.ts';
import { citable } from './sources.ts';

export const contributionId = idOf('ctb');
export const MOST_CONTRIBUTIONS_A_DAY = 5;
export const LONGEST_CONTRIBUTION = 20_000;
export const LONGEST_TITLE = 200;
export const LONGEST_IMPORTED = 200_000;
export const MOST_IMPORTED = 5_000;
export const MOST_CONTRIBUTIONS = 20_000;

/** By the clock of whoever said it. */
const said = z.number().int().min(0);

export const contributionSources = ['netmundial', 'mbox'] as const;
export type ContributionSource = (typeof contributionSources)[number];

export interface Contribution extends Input {
  readonly id: Id<'ctb'>;
  /** Undefined once erased. */
  title: string | undefined;
  /** What is known of it where it was brought in from another place. */
  readonly origin: Origin | undefined;
}

export interface Origin {
  readonly source: ContributionSource;
  /** What its source calls it: people quote that. */
  readonly label: string | undefined;
  /** Kind of organisation, as the source says. */
  readonly type: string;
  readonly country: string | undefined;
  readonly author: string | undefined;
  /** When it was said there, where its source tells. */
  readonly said?: number;
}

export interface ContributionsState {
  readonly list: Contribution[];
  readonly places: Map<string, number>;
}

const { event, command, noun } = define<ContributionsState, SeeAuthors>();

function add({ list, places }: ContributionsState, contribution: Contribution): void {
  places.set(contribution.id, list.length);
  list.push(contribution);
}

const submitted = event('contribution.submitted', {
  v: 1,
  data: z.strictObject({ contribution: contributionId, shown, language }),
  secret: z.strictObject({
    title: z.string(),
    text: z.string(),
    organisation: z.string().optional(),
    links: z.array(z.string()),
  }),
  publicity: 'committed',
  evolve(state, { data, secret, actor, at }, see) {
    const { contribution: id, shown, language } = data;
    const said = { title: secret?.title, text: secret?.text, organisation: secret?.organisation };
    const links = secret?.links ?? [];
    const contribution = { id, ...writer(see, actor), shown, ...said, links, language, at, origin: undefined };
    add(state, comingIn(contribution, see.process));
  },
});

const broughtIn = event('contribution.imported', {
  // The first version did not tell when something was said.
  v: 2,
  older: { 1: (data) => data },
  data: z.strictObject({
    contribution: contributionId,
    label: z.string().optional(),
    seat: key.optional(),
    country: z.string().optional(),
    type: z.string(),
    language,
    source: z.enum(contributionSources),
    said: said.optional(),
  }),
  secret: z.strictObject({ title: z.string(), text: z.string(), author: z.string(), organisation: z.string() }),
  publicity: 'committed',
  evolve(state, { data, secret, at }) {
    const { contribution: id, label, seat, country, type, language, source, said: when } = data;
    const told = when === undefined ? {} : { said: when };
    const origin = { source, label, type, country, author: secret?.author || undefined, ...told };
    const organisation = secret?.organisation || undefined;
    const said = { title: secret?.title, text: secret?.text, organisation, links: [] };
    add(state, { id, by: -1, seat, shown: 'organisation', ...said, language, at, origin });
  },
});

const erased = event('contributions.erased', {
  v: 1,
  data: z.strictObject({ participant: idOf('ptp') }),
  publicity: 'open',
  evolve({ list }, { data }, { participants }) {
    forgetWords(list, participants.ids.indexOf(data.participant));
  },
});

const submit = command('contribution.submit', {
  summary: 'Hand in a contribution: longer input in writing, with links to what it rests on.',
  who: ['participant'],
  input: z.strictObject({
    title: words(LONGEST_TITLE),
    text: words(LONGEST_CONTRIBUTION),
    links: links.default([]),
    language: language.optional(),
    shown: shown.default('seat'),
  }),
  decide({ list }, { title, text, links, shown, ...given }, { actor, now, see, newId }) {
    const by = author(see, actor, shown);
    if (isRefusal(by)) return by;
    if (list.length >= MOST_CONTRIBUTIONS) return refuse('too-many-contributions', { most: MOST_CONTRIBUTIONS });
    const { language = '' } = { ...see.process.charter, ...given };
    const { organisation } = by;
    const enough = saidEnough(list, by.row, now, MOST_CONTRIBUTIONS_A_DAY);
    const data = { contribution: newId('ctb'), shown, language };
    return enough ?? [submitted(data, { title, text, organisation, links: [...new Set(links)] })];
  },
});

const importMany = command('contributions.import', {
  summary: 'Bring in contributions that were made elsewhere: all of them, or none.',
  // With people's names, as their source tells them: nobody's over the web.
  who: ['operator'],
  input: z.strictObject({
    source: z.enum(contributionSources),
    contributions: z
      .array(
        z.strictObject({
          label: importedName(40).optional(),
          /** Of this table, where one stands for this kind of organisation. */
          seat: key.optional(),
          country: importedName(80).optional(),
          type: importedName(80),
          language: language.optional(),
          title: imported(LONGEST_TITLE * 5),
          text: imported(LONGEST_IMPORTED),
          author: imported(LONGEST_TITLE).default(''),
          organisation: imported(LONGEST_TITLE * 2).default(''),
          said: said.optional(),
        }),
      )
      .min(1)
      .max(MOST_IMPORTED),
  }),
  decide({ list }, { source, contributions: given }, { see, newId }) {
    const { charter } = see.process;
    if (!charter) return refuse('not-open');
    if (list.length + given.length > MOST_CONTRIBUTIONS) {
      return refuse('too-many-contributions', { most: MOST_CONTRIBUTIONS });
    }
    const stranger = given.find(({ seat }) => seat !== undefined && !charter.seats.some(({ id }) => id === seat));
    if (stranger) return refuse('unknown-seat', { seat: stranger.seat ?? '' });
    const here = new Set(list.map((each) => (each.origin?.source === source ? asGiven(each.origin.label, each) : '')));
    const again = given.find((each) => here.has(asGiven(each.label, each)));
    if (again) return refuse('imported-before', { label: again.label ?? again.title });
    return given.map(({ label, seat, country, type, language = charter.language, said, ...secret }) =>
      broughtIn({ contribution: newId('ctb'), label, seat, country, type, language, source, said }, secret),
    );
  },
});

/** By what a contribution is known to be the same as one that was brought in before. */
const asGiven = (label: string | undefined, { title, text }: Pick<Contribution, 'title' | 'text'>): string =>
  [label, title, text].join('\n');

export const contributions = noun({
  name: 'contributions',
  uses: ['process', 'participants'],
  initial: (): ContributionsState => ({ list: [], places: new Map() }),
  save: ({ list }): Contribution[] => structuredClone(list),
  load(kept: Contribution[]): ContributionsState {
    const list = structuredClone(kept);
    return { list, places: new Map(list.map(({ id }, place) => [id, place])) };
  },
  erasing: (_state, _see, participant) => [erased({ participant })],
  events: [submitted, broughtIn, erased, ...moderatedInputs<ContributionsState, SeeAuthors>(citable.contribution)],
  commands: [submit, importMany],
});
