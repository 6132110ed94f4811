/** Sentences for what a command, a request or the server itself refuses, by code. Each says what to do where there is something. */
import { account } from './account.en.ts';
import { charter } from './convene.en.ts';
import { format } from './counts.en.ts';

type Params = Readonly<Record<string, string | number>>;

const roles: Readonly<Record<string, string>> = account.role;
const role = (code: string | number | undefined): string => roles[String(code)] ?? String(code);
const fields: Readonly<Record<string, string>> = charter.fields;
const field = (code: string | number | undefined): string => fields[String(code)] ?? String(code);

export const refusals: Readonly<Record<string, (params: Params) => string>> = {
  'no-such-command': ({ command }) => `There is no command “${command}”. The list is at /api/openapi.json.`,
  'unknown-page': () => 'There is nothing at this address.',
  'unknown-process': ({ slug }) => `There is no process at “${slug}”.`,
  'not-allowed': () => 'You may not do this here. Sign in with a role that may.',
  invalid: ({ command }) => `The input of ${command} does not fit.`,
  'key-missing': () =>
    'Send an Idempotency-Key with the request (8 to 100 letters, digits, dots, dashes), so that a retry acts once.',
  'key-used': () =>
    'This Idempotency-Key was used for another request, so nothing was done. Send every new request with a key of its own.',
  'body-unreadable': () => 'The body is neither a form nor a JSON object.',
  'too-large': ({ most }) => `The request is larger than ${most} bytes.`,
  'wrong-method': ({ allowed }) => `This address takes ${allowed} only.`,
  'too-many-requests': ({ seconds }) =>
    `That was a lot in a short time, so nothing was done. Try again in ${seconds} seconds.`,
  'other-host': ({ host }) => `This site is at ${host}; open it there.`,
  'cross-site': () => 'The request came from another site, so nothing was done.',
  'already-open': ({ slug }) => `This process is open already, at “${slug}”.`,
  'other-slug': ({ slug, wanted }) =>
    `The charter says “${slug}”, the address says “${wanted}”; they must be the same.`,
  'slug-taken': ({ slug }) => `Another process has the address “${slug}”; choose another one.`,
  'named-twice': ({ what, id }) => `The charter names the ${what} “${id}” twice.`,
  'same-name': ({ what, name }) => `The charter gives the name “${name}” to more than one ${what}. Each needs its own.`,
  'deadline-order': ({ stage }) =>
    `The deadline of the stage “${stage}” must lie in the future and after the stage before it.`,
  'not-open': () => 'This process has not been opened.',
  closed: () => 'This process is closed, so nothing can be added.',
  'unknown-seat': ({ seat }) => `There is no seat “${seat}” at this table.`,
  'unknown-region': ({ region }) => `There is no region “${region}” in this process; choose one of its list.`,
  'seat-removed': ({ seat }) =>
    `People have joined, so the seat “${seat}” stays at the table. It can be renamed, and others can be added after it.`,
  'seat-moved': ({ seat }) =>
    `People have joined, so the seat “${seat}” stays where it is; add new seats after the others.`,
  'stage-fixed': ({ stage }) =>
    `The stage “${stage}” has closed, or will have before this change takes effect, so it stays as it is.`,
  'no-stage-left': () => 'A stage that closes after this change takes effect has to stay, or nobody could take part.',
  'closes-first': () =>
    'The process closes before this change would take effect, so it comes too late. A shorter notice has to be in the charter before.',
  'change-pending': ({ at }) =>
    `Another change of the charter takes effect on ${new Date(Number(at)).toISOString().slice(0, 16).replace('T', ' ')} UTC. Make yours after it.`,
  'nothing-changed': () => 'This is so already, so there was nothing to do.',
  'live-needs-linked': () =>
    'Figures that move with every vote give single votes away. Choose linked ballots with them, or figures in batches.',
  'less-protected': ({ field: code }) =>
    `People have joined under a promise that this change would take back (${field(code)}). It can be made stricter, not weaker.`,
  'role-not-held': ({ role: code }) => `They do not hold the role of ${role(code)} here.`,
  'role-held': ({ role: code }) =>
    `You hold the role of ${role(code)} here already, so the invitation was left unused.`,
  'last-convener': () => 'A process needs a convener. Invite another one first.',
  'account-needed': () => 'Sign in first, or open your invitation again, so that you can come back to your seat.',
  'already-joined': () => 'You have a seat in this process already. Nothing was changed.',
  'invitation-needed': () => 'This process is for people who were invited. Ask its convener for an invitation.',
  'unknown-invitation': () => 'This invitation is not valid. Ask whoever sent it for another one.',
  'invitation-used': () => 'This invitation has been used. If it was not by you, ask whoever sent it for another one.',
  'invitation-expired': () => 'This invitation has expired. Ask whoever sent it for another one.',
  'invitation-to-role': ({ role: code }) =>
    `This invitation is to the role of ${role(code)}. Accept the role; you can take a seat beside it.`,
  'invitation-to-seat': () => 'This invitation is to a seat at the table. Take the seat with it.',
  'no-invitations-left': ({ left, most }) =>
    `You can invite ${most} people here, and ${left} of these invitations are left. Nobody was invited.`,
  'unknown-participant': () => 'There is no such participant here, or they have been forgotten.',
  'own-case': () => 'This is about yourself, or about a doubt that you raised. Somebody else has to decide it.',
  'second-needed': () =>
    'You have answered for them already. It takes a second person: another chair or convener has to look, too.',
  'own-seat': () => 'Choose your own seat under “Mine”: nobody has settled it, so you need not contest it.',
  'asked-already': () => 'You have asked to correct this already, and it was decided again. That stands.',
  'settled-by-you': () => 'You settled this seat before. Another chair or convener decides on it now.',
  'seat-settled': () => 'Your seat was contested and settled, so only a chair or a convener can change it.',
  'contested-already': () => 'Somebody has contested this seat already. A chair or a convener will settle it.',
  'not-contested': () => 'Nobody contests the seat of this participant.',
  'unknown-organisation': ({ organisation }) => `There is no organisation ${organisation} in this process.`,
  'organisation-there': ({ organisation }) =>
    `You have named an organisation with this domain already: ${organisation}.`,
  'name-alike': ({ name, domain }) =>
    `This name looks like that of another organisation here: “${name}” (${domain}). Add what tells yours apart, such as its country.`,
  'too-many-organisations': ({ most }) => `You can name ${most} organisations here at most.`,
  'not-a-participant': () => 'Only who has joined this process can vote in it.',
  'unknown-statement': ({ statement }) => `There is no statement ${statement} in this process.`,
  'same-statement': () => 'Somebody has said exactly this already. Answer theirs instead, or say what is different.',
  'too-many-statements': ({ most }) => `A process holds ${most} statements at most.`,
  'already-out': () => 'This has been taken out already.',
  'not-out': () => 'This has not been taken out.',
  'taken-out': ({ statement }) => `Moderators have taken statement ${statement} out; it cannot be voted on.`,
  'same-line': ({ line }) => `Line ${line} says the same as a line before it. Leave one of them out.`,
  'no-statements-left': ({ most }) => `You have made all the ${most} statements that each of us can make here.`,
  'too-many-today': ({ most }) =>
    `You have made ${most} statements within a day, so this one has to wait. Keep it for later.`,
  'level-needed': ({ level }) =>
    Number(level) <= 1
      ? 'For this you have to confirm a mailbox first.'
      : `For this, the process asks you to show more of who you are (level ${level}). Its convener can tell you how.`,
  'waiting-review': ({ statement }) => `A moderator has not looked at statement ${statement} yet, so it waits.`,
  merged: ({ into }) => `This statement was merged into another that says the same: ${into}. You can vote on that one.`,
  reworded: ({ into }) => `This statement was put in other words: ${into}. You can vote on that one.`,
  'text-erased': ({ statement }) => `The text of statement ${statement} was erased, so nothing can be done with it.`,
  'already-approved': () => 'A moderator has looked at this already. Nothing was changed.',
  'merged-with-itself': () => 'A statement cannot be merged into itself. Choose another one.',
  'not-shown': ({ statement }) => `Statement ${statement} is not shown itself. Choose one that people can vote on.`,
  recused: () => 'You wrote this or disagree with it, so another moderator has to act on it.',
  'not-yours': () => 'Only who wrote this can appeal.',
  'dissent-stands': () =>
    'Words of somebody who contests a decision are taken out only where they are unlawful or tell personal things.',
  'appealed-already': () => 'There has been an appeal about this; there is one for each act.',
  'no-appeal': () => 'No appeal about this waits to be decided.',
  'same-moderator': () => 'This appeal is against what you did yourself. Another moderator, or the chair, decides it.',
  'own-language': ({ language }) => `The statement is in this language already (${format.language(String(language))}).`,
  'too-many-translations': ({ most }) => `This statement has ${most} translations, which is all it can have.`,
  'no-marks-left': ({ most }) =>
    `You can mark ${most} statements as important. Take a mark back from another one first.`,
  'link-spent': () =>
    'This link has been used or has expired. Ask for a new one; whoever runs the site gets one by restarting it.',
  'no-mail-here': () => 'This site sends no mail, so this way is not open here. Choose another one.',
  'signed-out': () => 'You are not signed in on this device, so nothing was done. Sign in, and try again.',
  'erase-word': ({ word }) => `Nothing was erased. To go on, type “${word}” into the field.`,
  'token-unknown': () => 'This key is not valid: it was taken back, has expired, or was not copied whole.',
  'token-reads-only': () => 'This key may only read. Make one that may act, in your account.',
  'token-elsewhere': () => 'This key does not reach this address. Make one that does, in your account.',
  busy: ({ seconds }) => `More is waiting than can be taken in. Nothing was done; try again in ${seconds} seconds.`,
  'read-only': ({ reason }) =>
    `Nothing can be written at the moment (${reason}), so nothing was done. Whoever runs this site has to look at it.`,
  'server-starting': () => 'The server is starting; try again in a moment.',
  'server-stopping': () => 'The server is about to stop; try again once it is back.',
  'store-unreadable': () => 'The database cannot be read at the moment. Whoever runs this site has to look at it.',
  'server-failed': () => 'Something went wrong on our side. Nothing was changed; try again.',
};

/** What a value should have been, by the name that schemas have for it. */
const typed: ReadonlyMap<string, string> = new Map([
  ['int', 'should be a whole number'],
  ['number', 'should be a number, or a date that can be read'],
  ['boolean', 'should be yes or no'],
  ['string', 'should be text'],
  ['array', 'should be a list'],
]);

/** What is wrong with one field of an input, by code. */
export const problems: Readonly<Record<string, (params: Params) => string>> = {
  missing: () => 'is missing',
  'wrong-type': ({ expected }) => typed.get(String(expected)) ?? 'is not of the expected form',
  'too-small-string': ({ least }) => `should have at least ${least} characters`,
  'too-big-string': ({ most, has }) =>
    has === undefined
      ? `should have at most ${most} characters`
      : `has ${format.number(Number(has))} characters, and at most ${format.number(Number(most))} fit; nothing was cut off`,
  'too-small-number': ({ least }) => `should be at least ${least}`,
  'too-big-number': ({ most }) => `should be at most ${most}`,
  'too-small-array': ({ least }) => `should have at least ${least} entries`,
  'too-big-array': ({ most }) => `should have at most ${most} entries`,
  'unknown-field': () => 'is not a field of this command',
  'not-one-of': ({ allowed }) => `should be one of: ${allowed}`,
  'not-offered': () => 'should be one of those that are offered',
  'nothing-chosen': () => 'Tick at least one input that this answer is for.',
  'label-form': () => 'is not the label of anything, such as S12, C3 or K118',
  'no-such-label': () => 'is nothing that stands here',
  'link-form': () => 'is not the address of a page: it begins with https:// or http://, and has no spaces',
  'bracket-nested': () =>
    'has brackets within brackets: write each alternative in full, such as [[within thirty days|within ninety days]]',
  'wrong-form': () => 'is not of the expected form',
  unseen: () =>
    'holds characters that cannot be seen or that turn the direction of writing; type it anew, or paste it as plain text',
};

/** A refusal together with what is wrong at each place of an input. */
export const wrong = {
  /** At the head of a form that comes back: what is wrong stands at its fields. */
  form: 'Nothing was sent yet, and nothing that you typed is lost. This does not fit:',
  /** While somebody writes, in a browser. */
  over: '{count} of {most} characters: this is too long to be sent. Nothing was cut off.',
  /** Where a script fills in what was typed before. */
  kept: { still: 'What you typed on {when} is still here. It has not been sent off.', discard: 'Discard it' },
  at: (p: { place: string; what: string }) => `“${p.place}” ${p.what}`,
  all: (p: { sentence: string; problems: readonly string[] }) => `${p.sentence} ${p.problems.join('; ')}.`,
};
