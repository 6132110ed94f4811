import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { accountsContract } from './accountsContract.ts';
import { MemoryStore } from './memory.ts';
import { SqliteStore } from './sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-accounts-'));
after(() => rmSync(folder, { recursive: true }));
let files = 0;

accountsContract('the memory store', async () => new MemoryStore());
accountsContract('the SQLite store', async () => new SqliteStore(join(folder, `${files++}.db`)));
