import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Command } from 'commander';
import { Stop } from './io.ts';
import { addSiteOptions, settingsOf } from './siteOptions.ts';

const folder = mkdtempSync(join(tmpdir(), 'plenary-options-'));
after(() => rmSync(folder, { recursive: true }));
const secret = join(folder, 'secret');
writeFileSync(secret, ' hush \n');
writeFileSync(join(folder, 'empty'), '\n');

function parsed(...argv: string[]) {
  const command = addSiteOptions(new Command('serve').exitOverride().configureOutput({ writeErr: () => {} }));
  return settingsOf(command.parse(argv, { from: 'user' }).opts(), {});
}

const none = { origin: undefined, trustProxy: false, smtp: undefined, conveners: 'invited', issuers: [] };

test('without options the site stands where it listens, sends no mail, and only who is invited convenes', () => {
  assert.deepEqual(parsed(), none);
});

test('what fits is taken', () => {
  const issuer = { url: 'https://id.example/a', clientId: 'plenary', clientSecret: 'hush' };
  const cases: [string[], object][] = [
    [['--origin', 'https://p.example'], { origin: 'https://p.example' }],
    [['--origin', 'https://p.example:8443/'], { origin: 'https://p.example:8443' }],
    [['--origin', 'http://localhost:8080'], { origin: 'http://localhost:8080' }],
    [['--trust-proxy'], { trustProxy: true }],
    [
      ['--smtp', 'smtp://u:p@mail.example:587?from=a%40b.example'],
      { smtp: 'smtp://u:p@mail.example:587?from=a%40b.example' },
    ],
    [['--conveners', 'anyone'], { conveners: 'anyone' }],
    [['--oidc', `https://id.example/a,plenary,${secret}`], { issuers: [issuer] }],
    [
      ['--oidc', `https://id.example/a,plenary,${secret}`, '--oidc', `http://127.0.0.1:9,x,${secret}`],
      { issuers: [issuer, { url: 'http://127.0.0.1:9', clientId: 'x', clientSecret: 'hush' }] },
    ],
  ];
  for (const [argv, expected] of cases) assert.deepEqual(parsed(...argv), { ...none, ...expected }, argv.join(' '));
  const fromEnvironment = settingsOf(
    { conveners: 'invited' },
    { PLENARY_OIDC: `https://id.example/a,plenary,${secret}` },
  );
  assert.deepEqual(fromEnvironment.issuers, [issuer]);
});

test('what does not fit ends the command, and no password is repeated', () => {
  const cases: [string, string, string][] = [
    ...[
      'p.example',
      'http://p.example',
      'https://p.example/x',
      'https://u:p@p.example',
      'https://p.example?x',
      'ftp://p',
      '',
    ].map((got): [string, string, string] => ['--origin', got, 'bad-origin']),
    ...[
      'mail.example',
      'http://hush@mail.example',
      'smtp://',
      'smtp://u:hush@mail.example?from=a@b.c%0d%0aBcc:d@e.f',
    ].map((got): [string, string, string] => ['--smtp', got, 'bad-smtp']),
    ...[
      'id.example,x,y',
      'http://id.example,x,y',
      'https://id.example,x',
      'https://id.example,,y',
      `https://a,b,${secret},c`,
    ].map((got): [string, string, string] => ['--oidc', got, 'bad-oidc']),
    ...[join(folder, 'nowhere'), join(folder, 'empty'), folder].map((file): [string, string, string] => [
      '--oidc',
      `https://id.example,x,${file}`,
      'no-secret',
    ]),
  ];
  for (const [option, got, code] of cases) {
    assert.throws(
      () => parsed(option, got),
      (error) =>
        error instanceof Stop && error.refusal.refused === code && !JSON.stringify(error.refusal).includes('hush'),
      `${option} ${got}`,
    );
  }
  assert.throws(() => parsed('--conveners', 'nobody'), { code: 'commander.invalidArgument' });
});
