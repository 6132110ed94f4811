import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { stranger } from '../views/viewer.ts';
import { words as wordsOf } from '../words/index.ts';
import { html } from './html.ts';
import type { FormState, PageContext } from './pages/context.ts';
import { commandForm } from './parts/form.ts';
import { refusedFields } from './refusedFields.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const sourcesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => read(`${folder}${name}`));
const codesIn = (source: string): string[] =>
  [...source.matchAll(/refuse\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code);

/** Of everything that a form can be refused for: commands of the register, accounts, mail, keys, programs elsewhere. */
const accounts = ['accounts', 'digest', 'domains', 'hooks', 'mailSignIn', 'passkeys'];
const codes = new Set(
  [...sourcesIn('../domain/'), ...accounts.map((name) => read(`../app/${name}.ts`))].flatMap(codesIn),
);

/** Told at the row of the form that they are about (charterInput.ts). */
const ofRows = 'deadline-order live-needs-linked less-protected named-twice same-name seat-moved stage-fixed';
/** These bring their problems along, each with its place. */
const withPlaces = 'invalid nothing-chosen';
/**
 * About who asks, about the moment, about how much there is already, or about something else than what was typed: no field could
 * be filled in otherwise. A code that is new has to be put here, or into the table of fields.
 */
const ofNoField = `
  account-needed act-not-now already-joined already-open already-out already-settled already-signed amendment-erased
  amendment-not-shown answered-meanwhile appeal-by-another appeal-decided appeal-recused appeals-exhausted
  appeals-none appellant-only asked-already brackets-open call-closed challenges-used change-pending check-unanswered
  clause-moved-on clause-out clause-stands closed closes-first column-length column-value commitment-not-now
  commitment-over contested-already criterion-missing criterion-unknown delegate-needed designator-conflicted
  dialogue-full digest-needs-mail dispute-open disputed-already disputed-enough draft-outdated draft-same
  edition-same editor-groups endorsed-already evidence-gone harm-unanswered imported-before in-last-call
  incidents-not-counted invitation-expired invitation-needed invitation-to-role invitation-to-seat
  invitation-used last-convener level-needed link-spent no-dispute no-draft no-harm no-invitations-left no-last-call
  no-marks-left no-review no-stage-left no-statements-left no-window not-a-participant not-allowed not-answered
  not-assessed not-contested not-eligible not-endorsed not-in-your-hands not-open not-your-amendment not-your-input
  not-your-text not-yours nothing-changed nothing-cited nothing-to-confirm objection-retracted objections-unaccounted
  objector-only orphan-changes own-amendment own-assessment own-case own-evidence own-input own-objection own-seat
  passkey-unknown passkey-unverified proof-missing proof-unsure recused report-same role-held role-not-held
  seat-removed second-needed second-person-needed settled-by-you signer-only step-applies
  taken-out text-adopted text-changed text-empty text-erased text-in-call text-spoken-of too-many-amendments
  too-many-api-tokens too-many-assessments too-many-clauses too-many-comments too-many-commitments
  too-many-contributions too-many-disputes too-many-hooks too-many-items too-many-objections too-many-organisations
  too-many-passkeys too-many-procedures too-many-statements too-many-today too-many-translations too-much-evidence
  too-much-today unknown-amendment unknown-appeal unknown-assessment unknown-bracket unknown-call
  unknown-document unknown-edition unknown-evidence unknown-hook unknown-invitation unknown-objection
  unknown-organisation unknown-participant unknown-version waiting-review window-closed window-open words-moved-on
`;

const words = (text: string): string[] => text.trim().split(/\s+/);

describe('where a refusal is told', () => {
  test('every code is told at a field, at a row, at its places, or is about no field', () => {
    const elsewhere = [...words(ofRows), ...words(withPlaces), ...words(ofNoField)];
    assert.deepEqual(
      elsewhere.filter((code) => Object.hasOwn(refusedFields, code)),
      [],
    );
    const without = [...codes].filter((code) => !Object.hasOwn(refusedFields, code));
    assert.deepEqual(without.sort(), elsewhere.sort());
  });

  test('every code of the table has a sentence, and every field of it is one of a form', () => {
    const forms = [...sourcesIn('./pages/'), ...sourcesIn('./parts/')].join('');
    for (const [code, fields] of Object.entries(refusedFields)) {
      assert.ok(Object.hasOwn(wordsOf('en').refusals, code), code);
      for (const field of fields)
        assert.match(forms, new RegExp(`['.]${field.replace('.', '\\.')}'`), `${code}: ${field}`);
    }
  });

  const contextWith = (form: FormState): PageContext => ({
    words: wordsOf('en'),
    lang: 'en',
    dir: 'ltr',
    path: '/',
    visit: {
      viewer: stranger,
      newKey: () => 'key-of-the-form',
      form,
      offers: { mail: false, passkeys: false, issuers: [], convening: false, conveners: 'invited' },
      origin: '',
    },
  });
  const refusedAs = (refused: string): string => {
    const values = { text: 'What was typed', language: 'fr' };
    const state = { command: 'statement.submit', about: '', values, refused, sentence: 'Why not.', problems: [] };
    const form = commandForm(
      contextWith(state),
      { command: 'statement.submit' },
      (f) => html`${f.text('text', { label: 'Text', hint: 'How' })}${f.text('language', { label: 'Language' })}`,
      'Send',
    );
    return String(form);
  };

  test('it stands at its field, which it describes, and is named once at the head; what was typed is there', () => {
    const form = refusedAs('same-statement');
    assert.match(
      form,
      /<input id="statement-submit--text"[^>]*aria-describedby="[^"]*-hint [^"]*-wrong" aria-invalid="true"/,
    );
    assert.match(form, /id="statement-submit--text-wrong">Why not\.</);
    assert.match(form, /<li><a href="#statement-submit--text"><b>Text<\/b> Why not\.<\/a><\/li>/);
    assert.equal(form.split('Why not.').length - 1, 2);
    assert.ok(form.includes(wordsOf('en').wrong.form));
    assert.ok(form.includes('value="What was typed"'));
    assert.equal(form.split('aria-invalid').length - 1, 1);
  });

  test('what is about no field stands at the head, once', () => {
    for (const code of ['closed', 'too-many-today', 'key-used']) {
      const form = refusedAs(code);
      assert.equal(form.split('Why not.').length - 1, 1, code);
      assert.ok(!form.includes('aria-invalid'), code);
      assert.ok(form.includes('value="What was typed"'), code);
    }
  });
});
