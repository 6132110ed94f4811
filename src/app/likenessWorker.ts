/** The worker's end of `likeness.ts`. It compares one set of texts, and is gone. */
import { parentPort, workerData } from 'node:worker_threads';
import { alikeTexts } from '../domain/shingles.ts';

// Whoever starts it gives it texts, with undefined for those that are gone.
const texts = workerData as readonly (string | undefined)[];
parentPort?.postMessage(alikeTexts(texts));
