/** Mail addresses are taken out of what is brought in: they belong to people, and nobody here has to be written to. */

/** In any language: something was left out. */
export const LEFT_OUT = '[…]';

// As long as RFC 5321 lets them be; without a bound, long runs of letters would be searched again from each letter on.
const LOCAL = "[\\p{L}\\p{N}._%+'-]{1,64}";
const LABEL = '[\\p{L}\\p{N}-]{1,63}';
/** Also as some archives cut it: user@host.... */
const HOST = `${LABEL}(?:\\.${LABEL}){0,8}(?:\\.${LABEL}|\\.{3,9})`;
const PLAIN = new RegExp(`(?:mailto:)?${LOCAL}@${HOST}`, 'giu');
/** As people write them against harvesters: user (at) host.example, user [at] host [dot] example. */
const AT = '\\s{0,3}(?:\\(at\\)|\\[at\\]|<at>|\\{at\\}|\\bAT\\b)\\s{0,3}';
const DOT = '\\s{0,3}(?:\\.|\\(dot\\)|\\[dot\\]|<dot>|\\bDOT\\b)\\s{0,3}';
const SPELLED = new RegExp(`${LOCAL}${AT}${LABEL}(?:${DOT}${LABEL}){1,8}`, 'gu');
/** As list archives write them, “user at host.example”: only where nothing else can be meant, for one looks at a host, too. */
const ARCHIVED = new RegExp(
  `(?<=[<([:"]\\s{0,3}|^[>\\s]{0,20}|mailto:)${LOCAL} at ${HOST}(?=\\s{0,3}[>)\\]"]|\\s{0,3}$|\\s{1,3}wrote|\\s{1,3}\\()`,
  'gimu',
);

/** The text without addresses, and how many there were. */
export function withoutAddresses(text: string): { readonly text: string; readonly found: number } {
  let found = 0;
  const leaveOut = () => {
    found++;
    return LEFT_OUT;
  };
  return { text: [PLAIN, SPELLED, ARCHIVED].reduce((left, each) => left.replace(each, leaveOut), text), found };
}
