/** The worker's end of `docx.ts`. */
import { parentPort } from 'node:worker_threads';
import type { DocxDone, DocxTask } from './docx.ts';
import { packed } from './docxFile.ts';

const written = async ({ id, document, about }: DocxTask): Promise<DocxDone> => {
  try {
    return { id, file: await packed(document, about) };
  } catch (error) {
    return { id, failed: String(error) };
  }
};

let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (task: DocxTask) => {
  last = last.then(async () => parentPort?.postMessage(await written(task)));
});
