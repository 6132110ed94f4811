/** Folders of small files for tests, gone when the test process ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = mkdtempSync(join(tmpdir(), 'plenary-test-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** The path of a new folder that holds these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(root, 'f-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export const VOTES_HEADER = 'timestamp,datetime,comment-id,voter-id,vote\n';
export const COMMENTS_HEADER = 'timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n';

/** One row of votes.csv. */
export const voteRow = (at: number, statement: number, participant: number, vote: number): string =>
  `${at},Tue Jun 30 15:49:52 WIB 2015,${statement},${participant},${vote}\n`;

/** One row of comments.csv. */
export const commentRow = (id: number, moderated: number, text: string): string =>
  `1435654192085,Tue Jun 30 15:49:52 WIB 2015,${id},0,0,0,${moderated},${text}\n`;
