/** Why something was refused to whoever runs the server, at its terminal: in English only. */
type Params = Readonly<Record<string, string | number>>;

export const operatorRefusals: Readonly<Record<string, (params: Params) => string>> = {
  'column-length': ({ column, expected, got }) => `The column “${column}” should have ${expected} rows; it has ${got}.`,
  'column-value': ({ column, row, got }) =>
    `The column “${column}” holds ${got} in row ${row}, which stands for nothing here.`,
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
  'imported-before': ({ label }) =>
    `These contributions were imported before: “${label}” is here already. Nothing was changed.`,
  'too-many-to-import': ({ got, most }) => `The folder holds ${got} statements; a process holds ${most} at most.`,
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
};
