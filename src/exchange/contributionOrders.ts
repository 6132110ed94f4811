/** From contributions that were read elsewhere to the commands that bring them into a process, all or nothing. */
import type { CharterInput, Seat } from '../domain/charter.ts';
import { taxonomies } from '../domain/taxonomies.ts';
import { charterFrom, DEFAULT_TEMPLATE, templateCalled } from '../domain/templates.ts';
import type { ContributionSet } from './contributionSet.ts';
import type { Order } from './opening.ts';

export interface Into {
  readonly slug: string;
  readonly language: string;
}

/** What a process is called that is opened for them; a list's archive does not say what it is about. */
const named = {
  netmundial: {
    template: 'netmundial',
    title: 'NETmundial 2014',
    question:
      'Which principles of Internet governance, and which roadmap for the further evolution of its ecosystem, can everybody stand behind?',
  },
  mbox: { template: DEFAULT_TEMPLATE, title: undefined, question: '' },
} as const;

/** Opens a process for them and brings them in. */
export function ordersOfContributions(set: ContributionSet, { slug, language }: Into, now: number): Order[] {
  const { template, title = slug, question } = named[set.source];
  const from = charterFrom(templateCalled(template)!, now); // both are among the templates
  const charter: CharterInput = {
    ...from,
    ...{ slug, title, question, convener: '', language, simulated: false, smallCell: 5 },
  };
  return [{ command: 'process.open', input: charter }, importOrder(set, from.seats, language)];
}

/**
 * Brings them into a process that is there. Nobody tells from here which seats its table has, so there is an order for each
 * table that is known, the best fit first, and one without seats: the first that is not refused is right.
 */
export function ordersInto(set: ContributionSet, language: string): Order[] {
  const types = new Set(set.contributions.map(({ type }) => type));
  const fit = (seats: readonly Seat[]) => [...types].filter((type) => seatFor(type, seats)).length;
  const tables = taxonomies.map(({ seats }) => seats).sort((a, b) => fit(b) - fit(a));
  return [...tables, []].map((seats) => importOrder(set, seats, language));
}

/** Each to the seat of its kind of organisation, where the table has one. */
function importOrder({ source, contributions }: ContributionSet, seats: readonly Seat[], language: string): Order {
  const given = contributions.map((each) => ({ ...each, seat: seatFor(each.type, seats), language }));
  return { command: 'contributions.import', input: { source, contributions: given } };
}

/** Tables call the same seat “Government” and “Governments”. */
const seatFor = (type: string, seats: readonly Seat[]): string | undefined =>
  seats.find(({ name }) => name === type || name === `${type}s`)?.id;
