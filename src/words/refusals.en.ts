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
  'other-slug': ({ slug, wanted }) =>
    `The charter says “${slug}”, the address says “${wanted}”; they must be the same.`,
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
  'no-such-folder': ({ folder }) => `There is no data folder ${folder}. Name the server’s with --data.`,
  'output-failed': ({ reason }) => `What was asked for cannot be written: ${reason}.`,
  'server-gone': () =>
    'The server went away before it answered. Give the command again with the same --key: it acts once.',
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
  'server-starting': () => 'The server is starting; try again in a moment.',
  'server-stopping': () => 'The server is about to stop; try again once it is back.',
  'store-unreadable': () => 'The database cannot be read at the moment. Whoever runs this site has to look at it.',
  'server-unready': ({ sentence }) => `The server is not ready: ${sentence}`,
  'server-silent': ({ holder }) => `The folder is held by ${holder}, which does not answer on its socket.`,
  'data-missing': ({ folder }) => `There is no database of Plenary in ${folder}. Name its folder with --data.`,
  'data-there': ({ folder }) =>
    `${folder} holds a database already, and it stays as it is. Restore into another folder, or move the old one away first.`,
  'file-there': ({ file }) => `${file} exists already, and it stays as it is. Name another file.`,
  'server-older': () =>
    'The server that runs on the folder is of a version that cannot do this. Restart it, and try again.',
  'backup-missing': ({ file }) => `There is no file ${file}.`,
  'backup-in-use': ({ file }) =>
    `${file} is a database in use, or was left by a crash: there is a log beside it (${file}-wal). Make a copy with plenary backup.`,
  'copy-cut': () =>
    'The copy ended before its end: the server stopped or failed meanwhile. Nothing was kept; try again.',
  'database-foreign': ({ file }) => `${file} is no database of Plenary.`,
  'database-newer': ({ file, got, most }) =>
    `${file} is of version ${got}; this Plenary knows versions up to ${most}. Use a newer Plenary.`,
  'database-damaged': ({ file, reason }) => `${file} is damaged: ${reason}. Use another backup.`,
  'journal-astray': ({ count }) => `${count} events belong to no process.`,
  'vault-astray': ({ count }) => `${count} entries of the vault belong to no event.`,
  'journal-gap': ({ slug, expected, got }) =>
    `The journal of “${slug}” has a gap: after event ${Number(expected) - 1} comes ${got}.`,
  'journal-time': ({ slug, n }) => `In the journal of “${slug}”, event ${n} is earlier than the one before it.`,
  'journal-cut': ({ slug, expected, got }) => `The journal of “${slug}” should have ${expected} events; it has ${got}.`,
  'journal-unreadable': ({ slug, n, reason }) => `Event ${n} of “${slug}” cannot be read: ${reason}`,
  'slug-differs': ({ slug, charter }) => `The process at “${slug}” says of itself that it is at “${charter}”.`,
  'folder-unwritable': ({ folder, reason }) => `Nothing can be written into ${folder}: ${reason}.`,
  'folder-open': ({ path, mode }) =>
    `Other users of this machine can read ${path} (its mode is ${mode}): chmod go= ${path}`,
  'disk-low': ({ free }) =>
    `The disk has ${free} MB left. Once it is full, nothing can be written any more; make room.`,
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
