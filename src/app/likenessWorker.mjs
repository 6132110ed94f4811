// A worker has no TypeScript loader of its own: this loads its program.
import { load } from '../../scripts/load.mjs';

await load('src/app/likenessWorker.ts');
