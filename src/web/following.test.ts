import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { charter } from '../../test/given.ts';
import { emptySite, type Given, ORIGIN, sampleSite } from '../../test/site.ts';
import { offered, words } from '../words/index.ts';

describe('what programs fetch to follow a process', () => {
  let given: Given;
  before(async () => {
    given = await sampleSite();
  });
  after(() => given.close());

  const files = [
    ['calendar.ics', 'text/calendar; charset=utf-8', 'BEGIN:VCALENDAR\r\n'],
    ['feed.atom', 'application/atom+xml; charset=utf-8', '<?xml version="1.0"'],
  ] as const;
  for (const [name, type, start] of files) {
    test(`${name} is sent where it has changed, and the same whoever asks in whichever language`, async () => {
      const path = `/p/routing-security/${name}`;
      const reply = await given.ask(path);
      const text = await reply.text();
      assert.deepEqual([reply.status, reply.headers.get('Content-Type')], [200, type]);
      assert.ok(text.startsWith(start));
      assert.ok(text.includes(`${ORIGIN}/p/routing-security`));
      assert.ok(text.includes('made up'), 'what is simulated says so');
      const mark = reply.headers.get('ETag') ?? '';
      const again = await given.ask(path, { headers: { 'If-None-Match': `"x", ${mark}`, 'Accept-Language': 'fr' } });
      assert.deepEqual([again.status, await again.text(), again.headers.get('ETag')], [304, '', mark]);
      assert.equal((await given.ask(path, { headers: { 'If-None-Match': '"x"' } })).status, 200);
      assert.equal((await given.ask(`/p/nothing/${name}`)).status, 404);
    });
  }

  test('the overview links to both, for people and for programs', async () => {
    const page = await (await given.ask('/p/routing-security')).text();
    assert.match(page, /<link rel="alternate" type="application\/atom\+xml" href="\/p\/routing-security\/feed.atom"/);
    assert.match(page, /<a href="\/p\/routing-security\/calendar.ics">Deadlines as a calendar<\/a>/);
  });
});

test('titles are in the language of the process, and begin with no word of others', async () => {
  const hostile = '=1+1\u202f";\\n,<b>';
  for (const { tag } of offered) {
    const given = await emptySite(() => 1000);
    const stages = [{ id: 'listen', name: hostile, closesAt: 1_000_000 }];
    const input = { ...charter, title: hostile, convener: hostile, language: tag, stages, simulated: false };
    await given.open([{ command: 'process.open', input }]);
    const [calendar, feed] = await Promise.all(
      ['calendar.ics', 'feed.atom'].map(async (name) => (await given.ask(`/p/routes/${name}`)).text()),
    );
    const [, summary = ''] = /SUMMARY:(.*)/.exec(calendar.replaceAll('\r\n ', '')) ?? [];
    assert.ok(summary.startsWith(words(tag).following.deadline.stage({ name: '' })), summary);
    assert.ok(feed.includes(`xml:lang="${tag}"`) && feed.includes(words(tag).following.news.opened));
    assert.ok(!feed.includes('<b>'));
    await given.close();
  }
  for (const { tag } of offered) {
    const { deadline, news, calendarOf, feedOf } = words(tag).following;
    for (const say of [...Object.values(deadline), ...Object.values(news), calendarOf, feedOf]) {
      const p = { title: '=1', name: '=1', question: '=1', draft: 1, version: 1, edition: 1 };
      assert.doesNotMatch(typeof say === 'string' ? say : say(p), /^[=+\-@]/);
    }
  }
});
