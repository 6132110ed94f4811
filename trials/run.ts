/** `node --import tsx trials/run.ts NAME [--seed N] [--full] [--json FILE]`: one trial, its table, and its figures as JSON. */
import { parseArgs } from 'node:util';
import { trials } from './index.ts';
import { keepFigures, passed, table } from './trial.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    full: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});
const [name = ''] = positionals;
const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
if (!trial) {
  const list = Object.entries(trials).map(([each, { summary }]) => `  ${each.padEnd(14)}${summary}`);
  console.error(`Name one of these trials:\n${list.join('\n')}`);
  process.exit(2);
}
const started = performance.now();
const options = { seed: Number(values.seed), full: values.full, say: (text: string) => console.error(`… ${text}`) };
const outcome = await trial.run(options);
const seconds = Math.round((performance.now() - started) / 1000);
console.log(`${name}: ${trial.summary} (seed ${options.seed}, ${options.full ? 'full' : 'slice'}, ${seconds} s)`);
console.log(table(outcome));
for (const line of outcome.wrong) console.log(line);
if (values.json) keepFigures(values.json, name, options, { ...outcome, seen: { ...outcome.seen, seconds } });
process.exit(passed(outcome) ? 0 : 1);
