import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf } from './limiting.ts';

const asked = (address: string | undefined, forwarded?: string) => ({
  address,
  req: { url: 'http://x/', header: (name: string) => (name === 'X-Forwarded-For' ? forwarded : undefined) },
});

test('an address is what the line says; only a proxy that is trusted may name another', () => {
  const cases: [string | undefined, string | undefined, boolean, string][] = [
    ['203.0.113.7', undefined, true, '203.0.113.7'],
    ['203.0.113.7', '198.51.100.1', false, '203.0.113.7'],
    ['127.0.0.1', '198.51.100.1', false, '127.0.0.1'],
    ['127.0.0.1', '198.51.100.1', true, '198.51.100.1'],
    ['::1', '10.0.0.9, 198.51.100.1', true, '198.51.100.1'],
    ['::ffff:172.20.0.3', '2001:db8::1', true, '2001:db8::1'],
    ['127.0.0.1', 'unknown', true, '127.0.0.1'],
    [undefined, undefined, true, ''],
  ];
  for (const [address, forwarded, trustProxy, expected] of cases) {
    assert.equal(addressOf(asked(address, forwarded), { trustProxy }), expected);
  }
  const env = { incoming: { socket: { remoteAddress: '203.0.113.9' } } };
  assert.equal(addressOf({ ...asked(undefined), env }, { trustProxy: false }), '203.0.113.9');
});
