/** The key of an installation (app/siteKey.ts) as a file of the data folder, which its owner alone can read. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { KEY_BYTES, SiteKey } from '../app/siteKey.ts';

/** Makes the file where there is none. Throws where what is there is no key: a new one would open nothing of the old one. */
export function readSiteKey(file: string): SiteKey {
  const text = read(file) ?? made(file);
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.length !== KEY_BYTES) throw new Error(`its site.key holds no key of ${KEY_BYTES} bytes`);
  return new SiteKey(key);
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written aside, synced, and only then given its name: a key that was used is never lost or half there. */
function made(file: string): string {
  const text = `${randomBytes(KEY_BYTES).toString('base64url')}\n`;
  const draft = `${file}.${process.pid}.part`;
  try {
    synced(openSync(draft, 'wx', 0o600), text);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  // Windows syncs no folders.
  if (process.platform !== 'win32') synced(openSync(dirname(file), 'r'));
  return text;
}

function synced(descriptor: number, text?: string): void {
  try {
    if (text !== undefined) writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
