import assert from 'node:assert/strict';
import { test } from 'node:test';
import { callable, isPublicAddress, send } from './outward.ts';

test('only addresses of the public internet are called', () => {
  const inside = [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '127.0.0.1',
      '169.254.169.254',
      '172.31.255.255',
      '192.168.1.1',
      '198.18.0.1',
    ],
    ...[
      '224.0.0.1',
      '255.255.255.255',
      '::',
      '::1',
      '::ffff:10.0.0.1',
      '64:ff9b::a00:1',
      'fe80::1%lo',
      'fc00::1',
      'ff02::1',
    ],
    ...['2001::1', '2001:db8::1', '2002:a00:1::', '3fff::1', 'localhost', '', '2130706433'],
  ];
  for (const address of inside) assert.equal(isPublicAddress(address), false, address);
  for (const address of ['9.9.9.9', '172.32.0.1', '193.0.6.139', '2620:fe::fe', '2a00:1450::1']) {
    assert.equal(isPublicAddress(address), true, address);
  }
});

test('an address has a public name, TLS, and neither a port nor a password', () => {
  assert.equal(callable(' https://Hooks.Example.org/a?b=c '), 'https://hooks.example.org/a?b=c');
  const wrong = [
    ...['http://example.org/', 'https://example.org:8443/', 'https://a:b@example.org/', 'https://example.org/#x'],
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://localhost/'],
    ...['https://a.localhost/', 'https://metadata.google.internal/', 'https://printer.local/', 'https://intranet/'],
    ...['https://example.org./', 'file:///etc/passwd', 'x', '', `https://example.org/${'x'.repeat(500)}`],
  ];
  for (const address of wrong) assert.equal(callable(address), undefined, address);
});

test('a name is judged by every address it has when the line is opened', async () => {
  const asked: string[] = [];
  const find = ((host: string, _options: object, done: (error: null, found: object[]) => void) => {
    asked.push(host);
    done(null, [
      { address: '9.9.9.9', family: 4 },
      { address: '10.0.0.1', family: 4 },
    ]);
    // As the one form of it that is called.
  }) as unknown as typeof import('node:dns').lookup;
  const sent = await send('https://hooks.example.org/', { headers: {}, body: '{}' }, { find });
  assert.deepEqual([sent, asked], [{ done: false, why: 'address' }, ['hooks.example.org']]);
  assert.deepEqual(await send('https://127.0.0.1/', { headers: {}, body: '' }), { done: false, why: 'address' });
});
