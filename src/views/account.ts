/** An account as its owner sees it, and everything of theirs as a file to take along. */
import type { Nouns } from '../domain/index.ts';
import type { Role } from '../domain/noun.ts';
import { participantOf, seatOf, toldBy } from '../domain/participants.ts';
import { rolesOf } from '../domain/roles.ts';
import { votesOf } from '../domain/votes.ts';

const DAY_MS = 86_400_000;

export interface Device {
  readonly id: string;
  readonly since: number;
  readonly used: number;
  readonly isThis: boolean;
}

export interface ProgramKey {
  readonly id: string;
  readonly name: string;
  readonly may: 'read' | 'act';
  /** Addresses of processes; null for all of one's own. */
  readonly processes: readonly string[] | null;
  readonly until: number;
  readonly used: number;
}

export interface Own {
  readonly id: string;
  readonly name: string;
  readonly since: number;
}

export interface Participation {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  /** By name; null for who takes part without one, or not at all. */
  readonly seat: string | null;
  readonly joined: boolean;
  readonly roles: readonly Role[];
}

export interface AccountModel {
  /** False for who has no account on this device. */
  readonly known: boolean;
  readonly mail: string | null;
  /** Whether anything opens the account besides the devices that are signed in. */
  readonly safe: boolean;
  readonly passkeys: readonly Own[];
  readonly identities: readonly Own[];
  readonly devices: readonly Device[];
  readonly keys: readonly ProgramKey[];
  readonly processes: readonly Participation[];
  /** Of which processes a letter a day tells, by their addresses; `all`: of those that come later as well. */
  readonly digest: 'all' | readonly string[];
  /** Whether a code has just been sent to a mailbox that waits to be confirmed. */
  readonly codeSent: boolean;
}

export const stranger: AccountModel = {
  known: false,
  mail: null,
  safe: false,
  passkeys: [],
  identities: [],
  devices: [],
  keys: [],
  processes: [],
  digest: [],
  codeSent: false,
};

export const timeOfDay = (day: number): number => day * DAY_MS;

/** What an account is in one process; undefined where it is nothing there. */
export function participation(nouns: Nouns, account: string): Participation | undefined {
  const { charter } = nouns.process;
  const row = participantOf(nouns.participants, account);
  const roles = rolesOf(nouns.roles, account);
  if (!charter || (row === -1 && roles.length === 0)) return undefined;
  const seat = row === -1 ? undefined : seatOf(nouns.participants, charter, row);
  const { slug, title, language, seats } = charter;
  return { slug, title, language, seat: seats.find(({ id }) => id === seat)?.name ?? null, joined: row !== -1, roles };
}

/** Everything of somebody in one process, as it is kept. */
export function participationData(nouns: Nouns, account: string): object {
  const { process, participants } = nouns;
  const { slug, title } = process.charter ?? {};
  const row = participantOf(participants, account);
  const roles = rolesOf(nouns.roles, account);
  const name = nouns.roles.names.get(account);
  const common = { slug, title, roles, nameInRoles: name, invitationsGiven: invitationsOf(nouns, account) };
  if (row === -1 || !process.charter) return common;
  const id = participants.ids.idAt(row);
  return {
    ...common,
    participant: id,
    seat: seatOf(participants, process.charter, row),
    level: participants.level.get(row),
    ...toldBy(participants, row),
    statements: statementsOf(nouns, row),
    votes: ballots(nouns, row),
    important: (nouns.statements.marks.get(row) ?? []).map((place) => nouns.statements.list[place]?.id),
    translations: translationsOf(nouns, id),
    seatQuestions: participants.contests
      .filter(({ participant, by }) => participant === row || by === id)
      .map(({ participant, seat, at, why, settled }) => ({ aboutMe: participant === row, seat, at, why, settled })),
    organisations: nouns.organisations.list
      .filter(({ by }) => by === row)
      .map(({ by: _by, ...organisation }) => organisation),
    invitationsGiven: [...common.invitationsGiven, ...invitationsOf(nouns, id)],
  };
}

function statementsOf({ statements }: Nouns, row: number): object[] {
  return statements.list
    .filter(({ by }) => by === row)
    .map(({ id, text, language, at, status, moderatedOut, note, into, from, appeal }) => ({
      ...{ id, text, language, at, status, reason: moderatedOut, moderatorsNote: note, into, from, appeal },
    }));
}

function ballots({ statements, votes }: Nouns, row: number): object[] {
  return [...votesOf(votes, row)].map(([place, value]) => {
    const statement = statements.list[place];
    return { statement: statement?.id, text: statement?.text, value };
  });
}

function translationsOf({ statements }: Nouns, id: string): object[] {
  return statements.list.flatMap((statement) =>
    statement.translations
      .filter(({ by }) => by === id)
      .map((translation) => ({ statement: statement.id, language: translation.language, text: translation.text })),
  );
}

/** Without what their links show: those are for whom they were given to. */
function invitationsOf({ invitations }: Nouns, by: string): object[] {
  return invitations.list
    .filter((invitation) => invitation.by === by)
    .map(({ token: _token, by: _by, ...invitation }) => invitation);
}
