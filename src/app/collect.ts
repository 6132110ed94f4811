/**
 * Has the engine collect at once what nobody holds any more. It does so by itself when its own heap has grown, but does not
 * count shared memory, which is most of what a process takes: gigabytes of it would pile up first.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let gc: (() => void) | undefined;

/** Takes tens of milliseconds, so it is worth it for tens of megabytes at least. */
export function collect(): void {
  gc ??= exposed();
  gc();
}

/** The engine shows its collector only to contexts that are made while it is told to. */
function exposed(): () => void {
  setFlagsFromString('--expose-gc');
  try {
    return runInNewContext('gc');
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}
