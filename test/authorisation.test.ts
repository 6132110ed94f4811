/** Who may do what: every cell of authorisation.table.ts, asked of the real application. A new route or command fails until it stands there. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { allCommands } from '../src/app/engine.ts';
import { RateLimits } from '../src/app/limits.ts';
import { listener } from '../src/web/hotVotes.ts';
import { paths, routes as patterns } from '../src/web/paths.ts';
import { createServer, routes } from '../src/web/server.ts';
import { inputs, lineOf, requestFor, sending, type Table, tableOfAll, told } from './authorisation.ask.ts';
import { actors, formsOnly, type State, states, table as text } from './authorisation.table.ts';

interface Row {
  readonly name: string;
  readonly states: readonly (State | '*')[];
  readonly letters: string;
}

const LINE =
  /^((?:GET|POST) .*?) +([a-z,]+|\*) +([a-z\-\d]{6} [a-z\-\d]{6} [a-z\-\d]{4} [a-z\-\d] [a-z\-\d] [a-z\-\d]{5})$/;
const HEADINGS = /^(#.*| +s0123m dMCSOE Vvph o x RAaeX|)$/;

/** What the table says, line by line; a line that is none fails. */
function rowsIn(lines: readonly string[]): Row[] {
  return lines.flatMap((line) => {
    if (HEADINGS.test(line)) return [];
    const [, name = '', about = '', letters = ''] = LINE.exec(line) ?? assert.fail(`No line of the table: ${line}`);
    const known = about
      .split(',')
      .map((each) => [...states, '*' as const].find((state) => state === each) ?? assert.fail(line));
    return [{ name, states: known, letters: letters.replaceAll(' ', '') }];
  });
}

const said = rowsIn(text.split('\n'));
const isDefault = ({ name }: Row): boolean => name.endsWith(' otherwise');
const rows = said.filter((row) => !isDefault(row));
const names = [...new Set(rows.map(({ name }) => name))];
/** Without what tells two questions to one address apart. */
const plain = (name: string): string => name.split(' ').slice(0, 2).join(' ');
const isCommand = (name: string): boolean => !name.includes(' /');
const isInProcess = (name: string): boolean => isCommand(name) || name.includes(' /p/:slug');

let given: Table;
let server: Server;
before(async () => {
  given = await tableOfAll();
  server = createHttpServer(listener(given.env));
  await new Promise<void>((resolve) => server.listen(0, resolve));
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await given.close();
});

test('every route and every command stands in the table, in every state once, and nothing else does', async () => {
  const commands = allCommands.map(({ type }) => `POST ${type}`);
  const known = routes.filter(({ path }) => path !== patterns.command).map(({ method, path }) => `${method} ${path}`);
  assert.deepEqual([...new Set(names.map(plain))].sort(), [...known, ...commands].sort());
  const served = createServer(given.env).routes.filter(({ method }) => method !== 'ALL');
  const all = served
    .map(({ method, path }) => `${method} ${path}`)
    .filter((name) => name !== `POST ${patterns.command}`);
  assert.deepEqual(all.sort(), [...known].sort());
  assert.deepEqual(
    Object.keys(inputs)
      .map((name) => `POST ${name}`)
      .sort(),
    names.filter(isCommand).sort(),
  );
  assert.equal(actors.map(({ mark }) => mark).join(''), 's0123mdMCSOEVvphoxRAaeX');
  for (const name of names) {
    const about = rows.filter((row) => row.name === name).flatMap((row) => row.states);
    const wanted = isInProcess(name) ? states.filter((state) => state !== 'none' || about.includes(state)) : ['*'];
    assert.deepEqual([...about].sort(), [...wanted].sort(), name);
  }
});

/** One after the other, in the order of the table. */
async function differences(as: 'html' | 'json', asked: readonly Row[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, states: about, letters } of asked) {
    for (const state of about) {
      const found = await lineOf(given, name, state, as);
      if (as === 'json' && formsOnly.includes(name)) assert.doesNotMatch(found, /!/, name);
      else if (found !== letters) wrong.push(`${name} ${state} as ${as}\n  table ${letters}\n  found ${found}`);
    }
  }
  return wrong;
}

test('votes past the router are for the same people', async () => {
  // A server that listens on a port has its address as an object.
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  for (const { name, states: about, letters } of rows.filter((row) => /^POST votes?\.cast$/.test(row.name))) {
    for (const state of about) {
      for (const [i, actor] of actors.entries()) {
        if (actor.name === 'operator') continue;
        const [path, init] = requestFor(given, name, state, 'json');
        given.now.at += 1_100;
        const reply = await fetch(origin + path, { ...init, headers: { ...init.headers, ...given.shows[actor.name] } });
        assert.equal(await told(reply), letters[i], `${name} ${state} by ${actor.name}`);
      }
    }
  }
});

test('what a key may not do through the router, it may not do past it; and limits know where a vote came from', async () => {
  const addresses: string[] = [];
  class Noting extends RateLimits {
    override addressKey(address: string): string {
      addresses.push(address);
      return super.addressKey(address);
    }
  }
  const limits = new Noting({ clock: () => given.now.at, newBytes: randomBytes });
  const env = { ...given.env, doors: { ...given.env.doors, limits } };
  const past = createHttpServer(listener(env));
  await new Promise<void>((resolve) => past.listen(0, '127.0.0.1', resolve));
  const vote = { statement: given.shown.open, value: 'agree' };
  const cast = async (may: 'read' | 'act', processes: readonly string[] | 'own') => {
    const { token } = await given.accounts.sessions.issue(given.account.verified, '', { may, processes }, 1);
    const init = sending(vote, 'json', { Authorization: `Bearer ${token}` });
    // A server that listens on a port has its address as an object.
    return (await fetch(`http://127.0.0.1:${(past.address() as AddressInfo).port}/p/open/vote.cast`, init)).status;
  };
  const statuses = [await cast('read', 'own'), await cast('act', ['elsewhere']), await cast('act', ['open'])];
  past.closeAllConnections();
  past.close();
  assert.deepEqual(statuses, [403, 403, 200]);
  assert.deepEqual(addresses, ['127.0.0.1']);
});

test('the words of a statement that waits are for its author and for who moderates', async () => {
  const may = new Set(['invited', 'helper', 'moderator', 'chair', 'convener', 'host', 'reader', 'program']);
  for (const path of [
    'statements',
    'queue',
    'take-part',
    'mine',
    'common-ground',
    '',
    'table',
    'similar?text=Nobody+has+read',
  ]) {
    for (const { name } of actors) {
      for (const slug of ['open', 'closed']) {
        const at =
          path === 'statements'
            ? `/p/${slug}/statements/${given.waiting[slug]}`
            : `/p/${slug}/${path}`.replace(/\/$/, '');
        for (const address of [at, at.includes('?') ? at.replace('?', '.json?') : `${at}.json`]) {
          const reply = await given.ask(name, address);
          const shows = (await reply.text()).includes('read this yet');
          if (shows) assert.ok(may.has(name), `${name} reads it at ${address}`);
          else if (path === 'statements') assert.ok(!may.has(name), `${name} does not read it at ${address}`);
        }
      }
    }
  }
});

test('where anybody may open processes, a key for other processes opens none', async () => {
  const env = { ...given.env, conveners: 'anyone' as const };
  const app = createServer(env);
  const open = async (headers: Readonly<Record<string, string>>) => {
    const init = sending({ slug: 'Not a name', question: 'Which?' }, 'json', headers);
    return told(await app.request(`http://localhost:8080${paths.convene()}`, init));
  };
  const of = (...who: (keyof Table['shows'])[]) => Promise.all(who.map((each) => open(given.shows[each])));
  assert.deepEqual(await of('stranger', 'revoked', 'reader', 'elsewhere', 'expired'), ['n', 'n', 'n', 'n', 'n']);
  assert.deepEqual(await of('program', 'helper'), ['y', 'y']);
});

test('the metrics are for the operator, unless the operator opens them; everything never is', async () => {
  const open = createServer({ ...given.env, openMetrics: true });
  assert.equal((await open.request('http://localhost:8080/metrics')).status, 200);
  assert.equal((await open.request('http://localhost:8080/everything')).status, 403);
});

test('a header that names a participant counts on the socket only', async () => {
  const { nouns } = (await given.lane('open')).process;
  const as = { 'Plenary-As': nouns.participants.ids.idAt(1) };
  const vote = { statement: given.shown.open, value: 'pass' };
  for (const { name } of actors.filter(({ name }) => name !== 'operator')) {
    const reply = await given.ask(
      name,
      '/p/open/participant.erase',
      sending({ participant: as['Plenary-As'], refs: [] }, 'json', as),
    );
    assert.equal(await told(reply), 'n', name);
  }
  assert.equal(await told(await given.ask('stranger', '/p/open/vote.cast', sending(vote, 'json', as))), 'n');
  assert.equal((await given.ask('operator', '/p/open/vote.cast', sending(vote, 'json', as))).status, 200);
});

test('every cell of the table holds, as page and form and as JSON', async (t) => {
  const absent = names.filter(isInProcess).flatMap((name): Row[] => {
    const row = said.find((each) => isDefault(each) && each.name.split(' ')[0] === name.split(' ')[0]);
    const isSaid = rows.some((each) => each.name === name && each.states.includes('none'));
    return isSaid || !row ? [] : [{ ...row, name }];
  });
  const within = [...absent, ...rows.filter(({ name }) => isInProcess(name))];
  // What is asked of accounts comes last: it ends sessions.
  const around = rows.filter(({ name }) => !isInProcess(name));
  const wrong: string[] = [];
  for (const some of [within, around]) {
    for (const as of ['html', 'json'] as const) wrong.push(...(await differences(as, some)));
  }
  assert.deepEqual(wrong, [], wrong.join('\n'));
  const cells = 2 * actors.length * [...within, ...around].reduce((sum, row) => sum + row.states.length, 0);
  t.diagnostic(`${routes.length} routes, ${allCommands.length} commands, ${actors.length} actors, ${cells} cells`);
});
