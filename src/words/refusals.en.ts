/** Sentences for what a command, a request or the server itself refuses, by code. Each says what to do where there is something. */
type Params = Readonly<Record<string, string | number>>;

export const refusals: Readonly<Record<string, (params: Params) => string>> = {
  'no-such-command': ({ command }) => `There is no command “${command}”. The list is at /api/openapi.json.`,
  'unknown-page': () => 'There is nothing at this address.',
  'unknown-process': ({ slug }) => `There is no process at “${slug}”.`,
  'not-allowed': ({ command }) => `You may not do this here (${command}). Sign in with a role that may.`,
  invalid: ({ command }) => `The input of ${command} does not fit.`,
  'key-missing': () =>
    'Send an Idempotency-Key with the request (8 to 100 letters, digits, dots, dashes), so that a retry acts once.',
  'body-unreadable': () => 'The body is neither a form nor a JSON object.',
  'too-large': ({ most }) => `The request is larger than ${most} bytes.`,
  'cross-site': () => 'The request came from another site, so nothing was done.',
  'already-open': ({ slug }) => `This process is open already, at “${slug}”.`,
  'slug-taken': ({ slug }) => `Another process has the address “${slug}”; choose another one.`,
  'named-twice': ({ what, id }) => `The charter names the ${what} “${id}” twice.`,
  'deadline-order': ({ stage }) =>
    `The deadline of the stage “${stage}” must lie in the future and after the stage before it.`,
  'not-open': () => 'This process has not been opened.',
  closed: () => 'This process is closed, so nothing can be added.',
  'unknown-seat': ({ seat }) => `There is no seat “${seat}” at this table.`,
  'not-a-participant': () => 'Only who has joined this process can vote in it.',
  'unknown-statement': ({ statement }) => `There is no statement ${statement} in this process.`,
  'same-statement': ({ statement }) => `Somebody has said exactly this already: statement ${statement}.`,
  'too-many-statements': ({ most }) => `A process holds ${most} statements at most.`,
  'already-out': ({ statement }) => `Statement ${statement} has been taken out already.`,
  'not-out': ({ statement }) => `Statement ${statement} has not been taken out.`,
  'taken-out': ({ statement }) => `Moderators have taken statement ${statement} out; it cannot be voted on.`,
  'column-length': ({ column, expected, got }) => `The column “${column}” should have ${expected} rows; it has ${got}.`,
  'column-value': ({ column, row, got }) =>
    `The column “${column}” holds ${got} in row ${row}, which stands for nothing here.`,
  'link-spent': () => 'This link has been used or has expired. Restarting the server prints a new one.',
  'data-in-use': ({ folder, holder }) =>
    `${folder} is in use by another Plenary (${holder}). Stop it first, or name another folder with --data.`,
  'data-unusable': ({ folder, reason }) => `${folder} cannot be used as a data folder: ${reason}.`,
  'port-in-use': ({ port }) => `Port ${port} is in use. Name another one with --port.`,
  'port-not-allowed': ({ port }) => `This user may not listen on port ${port}. Name one above 1023 with --port.`,
  'bad-port': ({ got }) => `A port is a number from 0 to 65535; got “${got}”.`,
  'bad-slug': ({ got }) =>
    `An address is 2 to 60 lower-case letters, digits and single dashes, like routing-security; got “${got}”.`,
  'bad-json': ({ reason }) => `The input is not a JSON object: ${reason}.`,
  'unknown-format': ({ got, formats }) => `Plenary cannot import “${got}”; it can import ${formats}.`,
  'too-many-to-import': ({ got, most }) => `The folder holds ${got} statements; a process holds ${most} at most.`,
  busy: ({ seconds }) => `More is waiting than can be taken in. Nothing was done; try again in ${seconds} seconds.`,
  'read-only': ({ reason }) =>
    `Nothing can be written at the moment (${reason}), so nothing was done. Whoever runs this site has to look at it.`,
  'server-failed': () => 'Something went wrong on our side. Nothing was changed; try again.',
};

/** What is wrong with one field of an input, by code. */
export const problems: Readonly<Record<string, (params: Params) => string>> = {
  missing: () => 'is missing',
  'wrong-type': ({ expected }) => `should be of type ${expected}`,
  'too-small-string': ({ least }) => `should have at least ${least} characters`,
  'too-big-string': ({ most }) => `should have at most ${most} characters`,
  'too-small-number': ({ least }) => `should be at least ${least}`,
  'too-big-number': ({ most }) => `should be at most ${most}`,
  'too-small-array': ({ least }) => `should have at least ${least} entries`,
  'too-big-array': ({ most }) => `should have at most ${most} entries`,
  'unknown-field': () => 'is not a field of this command',
  'not-one-of': ({ allowed }) => `should be one of: ${allowed}`,
  'wrong-form': () => 'is not of the expected form',
};
