/**
 * Data: the groups into which bodies of Internet governance divide who has a stake, and the regional groups of the United
 * Nations. None of them is the right one; a convener picks one and edits it.
 */
import type { Seat } from './charter.ts';

export type TaxonomySeat = Pick<Seat, 'id' | 'name' | 'letter'>;
export interface Taxonomy {
  readonly id: string;
  readonly name: string;
  readonly seats: readonly TaxonomySeat[];
}

const seat = (id: string, name: string, letter: string): TaxonomySeat => ({ id, name, letter });

export const taxonomies: readonly Taxonomy[] = [
  {
    id: 'six-seats',
    name: 'Six seats',
    seats: [
      seat('governments', 'Governments', 'G'),
      seat('private-sector', 'Private sector', 'P'),
      seat('civil-society', 'Civil society', 'C'),
      seat('technical-community', 'Technical community', 'T'),
      seat('international-organisations', 'International organisations', 'I'),
      seat('academia', 'Academia', 'A'),
    ],
  },
  {
    // Tunis Agenda for the Information Society, paragraph 35; academic and technical communities stand within these (36).
    id: 'tunis-agenda',
    name: 'Tunis Agenda (2005)',
    seats: [
      seat('states', 'States', 'S'),
      seat('private-sector', 'Private sector', 'P'),
      seat('civil-society', 'Civil society', 'C'),
      seat('intergovernmental-organisations', 'Intergovernmental organisations', 'I'),
      seat('international-organisations', 'International organisations that set standards', 'O'),
    ],
  },
  {
    id: 'netmundial-2014',
    name: 'NETmundial (2014)',
    seats: [
      seat('government', 'Government', 'G'),
      seat('private-sector', 'Private sector', 'P'),
      seat('civil-society', 'Civil society', 'C'),
      seat('technical-community', 'Technical community', 'T'),
      seat('academia', 'Academia', 'A'),
      seat('users', 'Users', 'U'),
    ],
  },
  {
    id: 'netmundial-10',
    name: 'NETmundial+10 (2024)',
    seats: [
      seat('academia', 'Academia', 'A'),
      seat('civil-society', 'Civil society', 'C'),
      seat('governments', 'Governments and international organisations', 'G'),
      seat('private-sector', 'Private sector', 'P'),
      seat('technical-community', 'Technical community', 'T'),
    ],
  },
  {
    // The communiqué of the ministers of information and communication technology, Takamatsu.
    id: 'g7-2016',
    name: 'G7 communiqué (2016)',
    seats: [
      seat('governments', 'Governments', 'G'),
      seat('private-sector', 'Private sector', 'P'),
      seat('civil-society', 'Civil society', 'C'),
      seat('technical-community', 'Technical community', 'T'),
      seat('international-organisations', 'International organisations', 'I'),
    ],
  },
  {
    // As people register.
    id: 'igf',
    name: 'Internet Governance Forum',
    seats: [
      seat('civil-society', 'Civil society', 'C'),
      seat('government', 'Government', 'G'),
      seat('private-sector', 'Private sector', 'P'),
      seat('technical-community', 'Technical and academic community', 'T'),
      seat('intergovernmental-organisations', 'Intergovernmental organisations', 'I'),
      seat('media', 'Media', 'M'),
    ],
  },
  {
    // Supporting organisations (the generic names one by its houses) and advisory committees.
    id: 'icann',
    name: 'ICANN',
    seats: [
      seat('registries', 'Registries (GNSO)', 'Ry'),
      seat('registrars', 'Registrars (GNSO)', 'Rr'),
      seat('commercial', 'Commercial stakeholders (GNSO)', 'Co'),
      seat('non-commercial', 'Non-commercial stakeholders (GNSO)', 'Nc'),
      seat('country-codes', 'Country-code registries (ccNSO)', 'Cc'),
      seat('addresses', 'Address registries (ASO)', 'As'),
      seat('governments', 'Governments (GAC)', 'G'),
      seat('at-large', 'Internet users (ALAC)', 'U'),
      seat('security', 'Security and stability (SSAC)', 'S'),
      seat('root-servers', 'Root server operators (RSSAC)', 'R'),
    ],
  },
  {
    id: 'w3c',
    name: 'W3C',
    seats: [
      seat('members', 'Member organisations', 'M'),
      seat('invited-experts', 'Invited experts', 'E'),
      seat('public', 'Public', 'P'),
    ],
  },
  {
    // Interest categories of a balanced consensus body.
    id: 'ansi',
    name: 'ANSI interest categories',
    seats: [
      seat('producers', 'Producers', 'P'),
      seat('users', 'Users', 'U'),
      seat('general-interest', 'General interest', 'G'),
    ],
  },
];

export const DEFAULT_TAXONOMY = 'six-seats';

export const taxonomyCalled = (id: string): Taxonomy | undefined => taxonomies.find((each) => each.id === id);

/** Offered beside the seats of any table (`isOffered`), and no seats at it. */
export const alwaysOffered: readonly { readonly id: 'other' | 'undisclosed'; readonly name: string }[] = [
  { id: 'other', name: 'Other' },
  { id: 'undisclosed', name: 'Prefer not to say' },
];

export const unRegionalGroups: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'african-states', name: 'African States' },
  { id: 'asia-pacific-states', name: 'Asia-Pacific States' },
  { id: 'eastern-european-states', name: 'Eastern European States' },
  { id: 'latin-american-and-caribbean-states', name: 'Latin American and Caribbean States' },
  { id: 'western-european-and-other-states', name: 'Western European and other States' },
  { id: 'international-or-none', name: 'International, or none of these' },
];
