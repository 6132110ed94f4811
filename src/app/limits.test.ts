import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesFrom } from '../../test/given.ts';
import { type Limited, limits, most, network, RateLimits } from './limits.ts';

function given(mostBuckets?: number) {
  const clock = { now: 1_000_000 };
  return { clock, limited: new RateLimits({ clock: () => clock.now, newBytes: bytesFrom(1), mostBuckets }) };
}

test('a bucket gives its burst at once, then as much as has filled up, and says how long the next one takes', () => {
  const { clock, limited } = given();
  const took = (count: number) => Array.from({ length: count }, () => limited.take('vote', 'acc_1'));
  const { burst } = limits.vote;
  assert.deepEqual(took(burst), Array(burst).fill(0));
  assert.deepEqual(took(2), [1, 1], 'and what is refused takes nothing');
  clock.now += 2_000;
  assert.deepEqual(took(3), [0, 0, 1]);
  assert.equal(limited.take('vote', 'acc_2'), 0, 'others have their own');
  assert.equal(limited.take('command', 'acc_1'), 0, 'and other things another one');
  clock.now += 3_600_000;
  assert.deepEqual(took(burst + 1), [...Array(burst).fill(0), 1], 'no more than the burst');
  clock.now -= 7_200_000;
  assert.equal(limited.take('vote', 'acc_2'), 0, 'a clock that is set back locks nobody out');
});

test('forty people join from one address within a minute, by mail too, and vote as fast as they read', () => {
  const { clock, limited } = given();
  const hall = limited.addressKey('192.0.2.7');
  for (let person = 0; person < 40; person++) {
    clock.now += 1_000;
    const wide: Limited[] = ['mailAddress', 'signInAddress', 'joinAddress', 'writeAddress'];
    for (const each of wide) assert.equal(limited.take(each, hall), 0, `${each} of person ${person}`);
    assert.equal(limited.take('mailbox', `mailbox ${person}`), 0);
  }
  for (let second = 0; second < 60; second++) {
    clock.now += 1_000;
    for (let person = 0; person < 40; person++) {
      assert.equal(limited.take('vote', `acc_${person}`), 0);
      assert.equal(limited.take('writeAddress', hall), 0);
    }
  }
});

test('one mailbox gets five mails an hour, from wherever they were asked for', () => {
  const { clock, limited } = given();
  const sent = () => Array.from({ length: 50 }, () => limited.take('mailbox', 'm')).filter((wait) => wait === 0).length;
  assert.equal(sent(), 5);
  clock.now += 3_600_000;
  assert.equal(sent(), 5);
});

test('whoever comes from ever new addresses takes no more room', () => {
  const { limited } = given(1_000);
  for (let i = 0; i < 5_000; i++) limited.take('writeAddress', `address ${i}`);
  assert.equal(limited.size, 1_000);
  assert.equal(
    limited.take('writeAddress', 'address 4999', limits.writeAddress.burst),
    1,
    'the last ones are remembered',
  );
});

test('places are held by so many at once, and given back once', () => {
  const { limited } = given();
  const held = Array.from({ length: most.liveAccount }, () => limited.hold('liveAccount', 'acc_1'));
  assert.ok(held.every((each) => each !== undefined));
  assert.equal(limited.hold('liveAccount', 'acc_1'), undefined);
  assert.ok(limited.hold('liveAccount', 'acc_2'));
  held[0]?.();
  held[0]?.();
  assert.ok(limited.hold('liveAccount', 'acc_1'));
  assert.equal(limited.hold('liveAccount', 'acc_1'), undefined);
});

test('an address stands for itself for a day only, and cannot be read from what stands for it', () => {
  const { clock, limited } = given();
  const key = limited.addressKey('192.0.2.7');
  assert.equal(limited.addressKey('::ffff:192.0.2.7'), key);
  assert.notEqual(limited.addressKey('192.0.2.8'), key);
  assert.doesNotMatch(key, /192/);
  clock.now += 24 * 3_600_000;
  assert.notEqual(limited.addressKey('192.0.2.7'), key);
});

test('all addresses of one customer are one', () => {
  const cases: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::FFFF:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['not an address', 'not an address'],
  ];
  for (const [address, expected] of cases) assert.equal(network(address), expected, address);
});
