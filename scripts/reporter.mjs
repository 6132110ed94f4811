// What `npm test` prints: a line per file, every failure in full, every skipped test with its reason, and the counts.
import { relative } from 'node:path';

export default async function* reporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const skipped = [];
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite, or the file itself, is counted by its tests; one that could not even start has none.
    const isWrapper = data.details?.type === 'suite' || (data.nesting === 0 && data.name === data.file);
    const where = data.file ? relative(process.cwd(), data.file) : '';
    if (type === 'test:fail') {
      if (data.details?.error?.failureType === 'subtestsFailed') continue;
      counts.failed++;
      yield `\n✘ ${where}: ${data.name}\n${explain(data.details?.error)}\n`;
    } else if (data.skip !== undefined && data.skip !== false) {
      counts.skipped++;
      skipped.push(`– skipped: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}`);
    } else if (!isWrapper) {
      counts.passed++;
    }
  }
  if (skipped.length > 0) yield `\n${skipped.join('\n')}\n`;
  yield `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

function explain(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
}
