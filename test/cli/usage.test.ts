import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folderWith } from '../exchange/folder.ts';
import { plenary } from './program.ts';

const unused = join(folderWith(), 'talk');
const simulation = ['simulate', '--participants', '9', '--statements', '4', '--votes-per', '2', '--out', unused];

const wrong: readonly (readonly [argv: readonly string[], sentence: string])[] = [
  [['analyse', 'x'], 'There is no command analyse; did you mean analyze? plenary --help shows how it is used.'],
  [['--colour'], 'There is no option --colour. plenary --help shows how it is used.'],
  [['analyze'], 'Expected <path>, got nothing. plenary analyze --help shows how it is used.'],
  [['analyze', 'a', 'b'], 'Expected fewer arguments to analyze. plenary analyze --help shows how it is used.'],
  [
    ['analyze', 'a', '--jsn'],
    'There is no option --jsn; did you mean --json? plenary analyze --help shows how it is used.',
  ],
  [
    ['analyze', 'a', '--seed'],
    'Expected a value after --seed <number>, got nothing. plenary analyze --help shows how it is used.',
  ],
  [['analyze', 'a', '--seed', '1.5'], 'Expected --seed to be a whole number from 0 to 9007199254740991, got "1.5".'],
  [
    ['analyze', 'a', '--method', 'majority'],
    'Expected default or polis for --method <method>, got "majority". plenary analyze --help shows how it is used.',
  ],
  [
    ['analyze', 'a', '--json', '--html', 'b'],
    'Expected either --json or --html <file>, got both. plenary analyze --help shows how it is used.',
  ],
  [
    simulation.slice(0, -2),
    'Expected the option --out <folder>, and it is not there. plenary simulate --help shows how it is used.',
  ],
  [
    [...simulation, '--participants', '0'],
    'Expected --participants to be a whole number from 1 to 100000000, got "0".',
  ],
  [
    [...simulation, '--votes-per', '5'],
    'Expected at most as many votes per person as there are statements (4), got 5.',
  ],
  [['bench', 'everything'], 'There is no command everything. plenary bench --help shows how it is used.'],
  [['bench', 'opinion', '--sizes', '10x2'], 'Expected --sizes to be like 10000x200x30,100000x500x30, got "10x2".'],
];

describe('a bad argument gives one sentence and exit status 2:', () => {
  for (const [argv, sentence] of wrong) {
    test(`plenary ${argv.join(' ').replace(unused, 'talk')}`, async () => {
      assert.deepEqual(await plenary(...argv), { status: 2, out: '', err: `${sentence}\n` });
      assert.ok(!existsSync(unused));
    });
  }
});

describe('help', () => {
  test('comes where nothing was asked for', async () => {
    const { status, out, err } = await plenary();
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^Usage: plenary/);
  });

  for (const command of [['analyze'], ['simulate'], ['bench', 'opinion']]) {
    test(`of ${command.join(' ')} teaches by examples, within a hundred columns`, async () => {
      const { status, out, err } = await plenary(...command, '--help');
      assert.deepEqual([status, err], [0, '']);
      const [, examples = ''] = out.split('Examples:\n');
      const lines = examples.split('\n').filter((line) => line.startsWith(`  plenary ${command.join(' ')}`));
      assert.ok(lines.length >= 2, out);
      assert.deepEqual(
        out.split('\n').filter((line) => line.length > 100),
        [],
      );
    });
  }

  test('a command that has commands shows them where none is named', async () => {
    const { status, out, err } = await plenary('bench');
    assert.deepEqual([status, out], [2, '']);
    assert.match(err, /opinion/);
  });
});

test('the version is that of the package', async () => {
  const { status, out } = await plenary('--version');
  assert.equal(status, 0);
  assert.match(out, /^\d+\.\d+\.\d+\n$/);
});
