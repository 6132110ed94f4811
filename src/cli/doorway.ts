/** What opens accounts on a server, wired with the key of its folder, its mail and its issuers. */
import { join } from 'node:path';
import { DigestLetters } from '../app/digest.ts';
import { Outbox, smtpMailer } from '../app/mailer.ts';
import type { Site } from '../app/site.ts';
import type { SiteKey } from '../app/siteKey.ts';
import { refuse } from '../base/result.ts';
import { readSiteKey } from '../store/siteKeyFile.ts';
import type { ProcessDigest } from '../views/digest.ts';
import { digestLetter } from '../web/digestLetter.ts';
import type { Doors } from '../web/doors.ts';
import { doorsFrom } from '../web/openDoors.ts';
import type { DataFolder } from './dataFolder.ts';
import { Stop } from './io.ts';
import type { SiteSettings } from './siteOptions.ts';

export interface Doorway {
  readonly doors: Doors;
  /** The server listens at this address: where nobody said otherwise, that is where browsers see it. */
  standAt(address: string): void;
  /** A link for who has started the server, good for one session of their account. */
  hostLink(): Promise<string>;
  /** Undefined where the site sends no mail. */
  digestLetters(site: Site, failed: (error: unknown) => void): DigestLetters | undefined;
  tidy(): Promise<void>;
  close(): Promise<void>;
}

/** Letters that people wait for come before digests: only so many of these are handed over at once. */
const MOST_DIGESTS_WAITING = 100;

/** Ends the command where the folder's key cannot be used. */
export async function openDoorway(
  folder: DataFolder,
  settings: SiteSettings,
  failed: (error: unknown) => void,
): Promise<Doorway> {
  const { smtp, issuers } = settings;
  const key = await keyIn(folder);
  let { origin = 'http://localhost' } = settings;
  const mailer = smtp === undefined ? undefined : await smtpMailer(smtp, `plenary@${new URL(origin).hostname}`);
  const outbox = mailer && new Outbox(mailer, failed);
  const post = outbox && ((letter: Parameters<Outbox['post']>[0]) => outbox.post(letter));
  const doors = doorsFrom({ rows: folder.store.accounts, key, origin: () => origin, failed, post, issuers });
  return {
    doors,
    standAt(address) {
      origin = settings.origin ?? address;
    },
    hostLink: async () => (await doors.accounts.siteLink([], { account: await doors.accounts.hostAccount() })).token,
    digestLetters(site, failed) {
      if (!outbox || !post) return undefined;
      const { accounts, digests } = doors;
      const write = (language: string | undefined, told: readonly ProcessDigest[], token: string) =>
        digestLetter(language, told, { token, origin });
      const hasRoom = () => outbox.waiting < MOST_DIGESTS_WAITING;
      return new DigestLetters({
        ...{ site, rows: folder.store.accounts, accounts, digests },
        post,
        hasRoom,
        write,
        failed,
      });
    },
    tidy: () => doors.accounts.tidy(),
    async close() {
      outbox?.close();
      await doors.accounts.tidy();
    },
  };
}

async function keyIn(folder: DataFolder): Promise<SiteKey> {
  try {
    return readSiteKey(join(folder.path, 'site.key'));
  } catch (error) {
    folder.release();
    await folder.store.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Stop(refuse('data-unusable', { folder: folder.path, reason }));
  }
}
