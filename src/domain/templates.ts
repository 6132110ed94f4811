/** Data: ways in which known bodies run a process, as charters to start from. Every field stays the convener's to change. */
import type { CharterInput, Seat, Stage } from './charter.ts';
import { taxonomyCalled, unRegionalGroups } from './taxonomies.ts';

export interface TemplateStage extends Pick<Stage, 'id' | 'name'> {
  readonly days: number;
}

/** What a template says of a charter; what it leaves out stays at its default. */
type Said =
  | 'outcome'
  | 'authority'
  | 'guidelines'
  | 'regions'
  | 'joining'
  | 'levels'
  | 'figures'
  | 'moderation'
  | 'procedure'
  | 'statementsEach'
  | 'invitesEach'
  | 'noticeDays';

export interface Template {
  readonly id: string;
  readonly name: string;
  readonly taxonomy: string;
  readonly stages: readonly TemplateStage[];
  readonly charter: Pick<CharterInput, Said>;
}

const stage = (id: string, name: string, days: number): TemplateStage => ({ id, name, days });

export const templates: readonly Template[] = [
  {
    // Internet Society, “Why the multistakeholder approach works” (2016): a concrete outcome for a concrete problem.
    id: 'isoc-round-table',
    name: 'Internet Society round table',
    taxonomy: 'six-seats',
    stages: [
      stage('listen', 'Listen', 21),
      stage('draft', 'Draft', 14),
      stage('decide', 'Decide', 14),
      stage('carry-out', 'Carry out', 365),
    ],
    charter: {
      outcome:
        'Commitments that can be checked, each by whoever can keep it, and a date on which we look at them again.',
      guidelines:
        'Say one thing at a time, so that others can agree or disagree with it. Speak of the problem and of what would solve it, not of the people. All seats count equally, whatever their headcount.',
      joining: 'open',
      levels: { vote: 0, statement: 0, invite: 2 },
      figures: 'batched',
      moderation: 'after',
      procedure: 'ietf-rough-consensus',
      statementsEach: 8,
      invitesEach: 5,
      noticeDays: 7,
    },
  },
  {
    // Outputs are offered and never negotiated; silence on a draft that was announced in time counts as assent.
    id: 'igf-best-practice-forum',
    name: 'IGF best practice forum',
    taxonomy: 'igf',
    stages: [
      stage('scope', 'Agree on the scope', 30),
      stage('collect', 'Collect practices', 60),
      stage('draft', 'Draft', 30),
      stage('comments', 'Comments on the draft', 30),
      stage('output', 'Output', 14),
    ],
    charter: {
      outcome: 'A collection of practices that worked somewhere, with where and for whom. It binds nobody.',
      authority: 'Nobody has to act on it; whoever finds a practice useful may take it up.',
      guidelines:
        'Say what was done, where, and what came of it; also what failed. A practice is not a demand on others. Name your part in it where you have one.',
      regions: [...unRegionalGroups],
      joining: 'open',
      levels: { vote: 0, statement: 1, invite: 2 },
      figures: 'batched',
      moderation: 'before',
      procedure: 'lazy-consensus',
      statementsEach: 12,
      invitesEach: 5,
      noticeDays: 14,
    },
  },
  {
    // São Paulo, 2014: seven days of comments and one to read 1,370 of them was too little, so reading has its own stage here;
    // nobody's mailbox was asked for, which was regretted.
    id: 'netmundial',
    name: 'NETmundial',
    taxonomy: 'netmundial-2014',
    stages: [
      stage('contributions', 'Contributions', 30),
      stage('draft', 'Draft', 21),
      stage('comments', 'Comments on the draft', 14),
      stage('reading', 'Reading the comments', 7),
      stage('meeting', 'Meeting', 2),
    ],
    charter: {
      outcome: 'A statement of principles and a roadmap, adopted in the room, with every reservation beside it.',
      authority: 'Not binding; addressed to all who govern a part of the Internet, each in their role.',
      guidelines:
        'Queues and limits are the same for every group. Refer to the paragraph you speak of. What the final text takes up is shown with where it came from.',
      regions: [...unRegionalGroups],
      joining: 'open',
      levels: { vote: 1, statement: 1, invite: 2 },
      figures: 'batched',
      moderation: 'after',
      procedure: 'plenary-communique',
      statementsEach: 8,
      invitesEach: 0,
      noticeDays: 7,
    },
  },
  {
    // Policy development in RIPE (ripe-781): four weeks for each phase.
    id: 'ripe-pdp',
    name: 'RIPE policy development',
    taxonomy: 'six-seats',
    stages: [
      stage('discussion', 'Discussion', 28),
      stage('drafting', 'Draft and impact analysis', 28),
      stage('review', 'Review', 28),
      stage('last-call', 'Last call', 28),
    ],
    charter: {
      outcome: 'A policy by consensus of whoever takes part, or a record of why there is none.',
      authority: 'The RIPE NCC carries out what the community has agreed on.',
      guidelines:
        'Anyone may propose and anyone may object. Give the reason: the chairs look at what objections say, not at how many there are. Support without a reason adds little.',
      joining: 'open',
      levels: { vote: 1, statement: 1, invite: 2 },
      figures: 'batched',
      moderation: 'after',
      procedure: 'ripe-pdp',
      statementsEach: 8,
      invitesEach: 0,
      noticeDays: 28,
    },
  },
  {
    // W3C Process: a call needs a week at least; who has said nothing abstains.
    id: 'w3c-call-for-consensus',
    name: 'W3C call for consensus',
    taxonomy: 'w3c',
    stages: [stage('discussion', 'Discussion', 14), stage('call', 'Call for consensus', 7)],
    charter: {
      outcome: 'A decision of the group on one question, with every dissent recorded.',
      authority: 'The group and its chairs.',
      guidelines:
        'One question, one call. An objection says what is wrong and what would remove it. Two people of one organisation are not two independent supports.',
      joining: 'invited',
      levels: { vote: 2, statement: 2, invite: 3 },
      figures: 'hidden',
      moderation: 'after',
      procedure: 'w3c-consensus',
      statementsEach: 8,
      invitesEach: 0,
      noticeDays: 7,
    },
  },
];

export const DEFAULT_TEMPLATE = 'isoc-round-table';

export const templateCalled = (id: string): Template | undefined => templates.find((each) => each.id === id);

const DAY_MS = 86_400_000;

/** The stages of a template, one after the other from `from` on; each closes at the end of its last day, UTC. */
export function stagesFrom({ stages }: Pick<Template, 'stages'>, from: number): Stage[] {
  let at = from;
  return stages.map(({ id, name, days }) => {
    at += days * DAY_MS;
    return { id, name, closesAt: Math.ceil(at / DAY_MS) * DAY_MS };
  });
}

type FromTemplate = Pick<CharterInput, Said> & { template: string; seats: Seat[]; stages: Stage[] };

/** What a template fills into a charter that opens at `now`. */
export function charterFrom(template: Template, now: number): FromTemplate {
  return {
    ...template.charter,
    template: template.id,
    seats: (taxonomyCalled(template.taxonomy)?.seats ?? []).map((seat) => ({ ...seat })),
    stages: stagesFrom(template, now),
  };
}
