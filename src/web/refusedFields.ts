/**
 * Of refusals that one field of a form brings about, which field that is: there it is told, in a browser without a script, too.
 * What is about who asks, about the moment, or about something else than what was typed stands at the head of the form.
 * Of several fields the first that the form has is meant. A field of a row goes by its own name.
 */
export const refusedFields: Readonly<Record<string, readonly string[]>> = {
  // Coming in, the account, and who is invited
  'unknown-seat': ['seat'],
  'seat-settled': ['seat'],
  'unknown-region': ['region'],
  'organisation-there': ['domain'],
  'domain-unknown': ['domain'],
  'domain-of-all': ['domain'],
  'name-alike': ['name'],
  'speaks-for-none': ['organisation', 'speaksFor'],
  'erase-word': ['word'],
  'mail-unreadable': ['mail'],
  'code-wrong': ['code'],
  'code-spent': ['code'],
  'hook-address': ['address'],
  'hook-there': ['address'],
  'port-not-allowed': ['address'],
  'roster-wrong': ['roster'],
  // Statements and moderation
  'same-statement': ['text'],
  'same-line': ['texts'],
  'own-language': ['language'],
  'merged-with-itself': ['into'],
  'not-shown': ['into'],
  'unknown-statement': ['into'],
  'dissent-stands': ['reason'],
  'original-needed': ['of'],
  'unknown-input': ['of'],
  'duplicate-of-itself': ['of'],
  'said-before': ['text'],
  'link-needed': ['links'],
  'words-not-there': ['words'],
  // Texts
  'text-language': ['language'],
  'language-missing': ['language'],
  'clause-too-long': ['text'],
  'brackets-nested': ['text', 'wording'],
  'unknown-source': ['sources'],
  'unknown-change': ['changes', 'change'],
  'no-change-chosen': ['changes'],
  'change-needed': ['change'],
  'change-too-old': ['change'],
  'window-short': ['days'],
  'window-shorter': ['days'],
  // Calls, decisions, objections
  'no-ballot-here': ['kind'],
  'no-silence-here': ['kind'],
  'reason-needed': ['reason', 'reasons'],
  'remedy-needed': ['remedy'],
  'answer-needed': ['reasons', 'answer'],
  'alternatives-needed': ['alternatives'],
  'outweighing-barred': ['designation'],
  'set-aside-reason-needed': ['code'],
  'unknown-designation': ['designation'],
  'designation-contradicted': ['designation'],
  'unknown-procedure': ['procedure'],
  'procedure-name-taken': ['id'],
  'clauses-needed': ['clauses'],
  'review-not-due': ['newInformation'],
  'successor-needed': ['by'],
  'unknown-item': ['by'],
  'unknown-clause': ['clauses', 'clause', 'after'],
  // Commitments and their evidence
  'review-in-the-past': ['reviewAt'],
  'sunset-before-review': ['sunsetAt'],
  'reports-too-often': ['reports'],
  'mandate-needed': ['mandate'],
  'no-evidence': ['verdict'],
  'unknown-commitment': ['by'],
  'successor-of-another': ['by'],
  'incident-outside': ['from'],
  'period-wrong': ['period.to'],
  'not-independent': ['level'],
  'reference-needed': ['ref'],
  'hash-needed': ['hash'],
  'no-indicator': ['value'],
  'incidents-not-value': ['value'],
  'incidents-or-none': ['noIncidents'],
};

/** Whether a refusal is about a field of this name. */
export const isAbout = (refused: string, name: string): boolean => fieldsOf(refused).includes(lastOf(name));

const fieldsOf = (refused: string): readonly string[] =>
  Object.hasOwn(refusedFields, refused) ? refusedFields[refused]! : [];

/** `invitations.0.seat` goes by `seat`; what has no row, by its whole name. */
const lastOf = (name: string): string => name.replace(/^.*\.\d+\./, '');
