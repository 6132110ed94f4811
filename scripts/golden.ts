// Writes the golden journal of this release: every event type that it can write, from commands with fixed time and bytes.
// Run once at a release: node --import tsx scripts/golden.ts test/golden/0.1.0.jsonl
import { existsSync, writeFileSync } from 'node:fs';
import { toBase64 } from '../src/base/base64.ts';
import { digest } from '../test/digest.ts';
import { idIn, opened, participant } from '../test/given.ts';

const [, , file] = process.argv;
if (!file || existsSync(file)) throw new Error('Name a file that is not there yet: a released journal never changes.');

const { given, statements, persons } = opened(12, 2026);
given.when('participants.import', {
  count: 3,
  seat: toBase64(Uint8Array.of(1, 0, 2)),
  sourceIds: toBase64(Uint32Array.of(7, 8, 9)),
  organisations: ['Sample organisation'],
  organisation: toBase64(Uint32Array.of(1, 0, 1)),
  regions: ['Sample region'],
  region: toBase64(Uint8Array.of(0, 1, 1)),
});
given.when('statements.import', {
  statements: [
    { text: 'Imported, and taken out.', label: '7', meta: false, seed: true, moderatedOut: 'imported' },
    { text: 'About the process itself.', meta: true, seed: false },
  ],
});
given.when('votes.import', {
  count: 3,
  participant: toBase64(Uint32Array.of(12, 13, 12)),
  statement: toBase64(Uint16Array.of(0, 1, 0)),
  value: toBase64(Int8Array.of(1, 0, -1)),
  seconds: toBase64(Uint32Array.of(0, 60, 61)),
  from: 1_700_000_000_000,
});
persons.forEach((person, i) => {
  given.now += 1000;
  const value = ['agree', 'pass', 'disagree'][i % 3];
  given.when('vote.cast', { statement: statements[i % 2], value }, participant(person), `golden-key-${i}`);
});
const said = idIn(
  given.when('statement.submit', { text: 'Said by a participant.' }, participant(persons[0])),
  'statement',
);
given.when('statement.moderate', { action: 'take-out', statement: said, reason: 'duplicate' });
given.when('statement.moderate', { action: 'restore', statement: said });
given.when('participant.join', { organisation: 'Sample organisation', region: 'Sample region' });
given.now = 2_000_000;
given.close();
given.when('process.close', {});

const head = { process: given.process.id, n: given.process.n, state: digest(given.process) };
const lines = given.rows.map((row) => ({ ...row, secret: row.vault && given.secrets.get(row.vault) }));
writeFileSync(file, [head, ...lines].map((line) => `${JSON.stringify(line)}\n`).join(''));
