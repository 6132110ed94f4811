// What `npm test` prints: a line per file, every failure in full, every skipped test with its reason, and the counts.
import { relative } from 'node:path';

/** Where to look when the whole takes too long. */
const LONGEST = 12;

export default async function* reporter(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const skipped = [];
  const took = new Map();
  for await (const { type, data } of source) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    // A suite, or the file itself, is counted by its tests; one that could not even start has none.
    const isWrapper = data.details?.type === 'suite' || isWrapperOfFile(data);
    const where = data.file ? relative(process.cwd(), data.file) : '';
    if (data.nesting === 0 && !isWrapperOfFile(data))
      took.set(where, (took.get(where) ?? 0) + data.details.duration_ms);
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
  if (took.size > LONGEST) yield `\nThe longest: ${longest(took)}\n`;
  if (skipped.length > 0) yield `\n${skipped.join('\n')}\n`;
  yield `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`;
}

const isWrapperOfFile = ({ nesting, name, file }) => nesting === 0 && name === file;

function longest(took) {
  const sorted = [...took].sort(([, a], [, b]) => b - a).slice(0, LONGEST);
  return sorted.map(([file, ms]) => `${file} ${(ms / 1000).toFixed(0)} s`).join(', ');
}

function explain(error) {
  const cause = error?.cause ?? error;
  return String(cause?.stack ?? cause?.message ?? cause);
}
