// A worker has no TypeScript loader of its own: this starts one, then the worker itself.
import { register } from 'tsx/esm/api';

register();
await import('./diagnosisWorker.ts');
