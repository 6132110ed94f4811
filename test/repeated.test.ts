import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Request } from '../src/app/engine.ts';
import { isRefusal } from '../src/base/result.ts';
import { tableOfAll } from './authorisation.ask.ts';
import { eventful } from './eventful.ts';
import { eventfulCalls } from './eventfulCalls.ts';
import { eventfulDecisions } from './eventfulDecisions.ts';
import { eventfulInputs } from './eventfulInputs.ts';
import { eventfulText } from './eventfulText.ts';

/** As JSON has them: what is undefined is not there in a row. */
const plainly = (each: unknown) => JSON.parse(JSON.stringify(each));

test('a command that is sent again under its key gets its first answer and does nothing, whichever it is', async () => {
  const table = await tableOfAll();
  const lane = await table.lane('open');
  const submit = lane.submit.bind(lane);
  const sent = new Set<string>();
  let keys = 0;
  const twice = async (given: Request) => {
    const request = { ...given, key: given.key ?? `again-${keys++}` };
    const first = await submit(request);
    const { n } = lane.process;
    if (!isRefusal(first) && first.events.length > 0) {
      sent.add(request.command);
      assert.deepEqual(plainly(await submit(request)), plainly(first), JSON.stringify(request));
      assert.equal(lane.process.n, n, request.command);
    }
    return first;
  };
  // One after the other, also where several are sent at once: what others do meanwhile would count as done twice.
  let last: Promise<unknown> = Promise.resolve();
  lane.submit = (given: Request) => {
    const next = last.then(() => twice(given));
    last = next.catch(() => undefined);
    return next;
  };
  for (const live of [eventful, eventfulText, eventfulCalls, eventfulDecisions, eventfulInputs]) await live(table);
  assert.ok(sent.size > 50, `${sent.size} kinds of command`);
  await table.close();
});
