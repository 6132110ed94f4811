/** The worker's end of `diagnosing.ts`. It does one task, and is gone. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AnalysisTask } from './analysis.ts';
import { inputOf } from './analysisWorker.ts';
import { diagnose } from './diagnose.ts';

// Whoever starts it gives it a task.
const task = workerData as AnalysisTask;
parentPort?.postMessage(diagnose(inputOf(task)));
