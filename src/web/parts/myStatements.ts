/** What somebody wrote here, statements and translations, with what became of each. */
import type { Mine, MyStatement, MyTranslation } from '../../views/mine.ts';
import { languageName } from '../../words/languageName.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { fateText, linkTo, naming, quoting } from './fate.ts';
import { commandForm, keptWords } from './form.ts';
import { rich } from './rich.ts';

const LONGEST_WHY = 1000;

export function myStatements(model: Mine, context: PageContext): Html {
  const { statements } = context.words.mine;
  const { slug } = model.process;
  if (model.statements.length === 0) {
    const write = model.open && html` <a href="${paths.takePart(slug)}">${statements.write}</a>`;
    return html`<section><h2>${statements.title}</h2><p class="note">${statements.none}${write}</p></section>`;
  }
  const rows = model.statements.map((each) => statementEntry(each, slug, context));
  return html`<section><h2>${statements.title}</h2><ol class="own">${rows}</ol></section>`;
}

function statementEntry(each: MyStatement, slug: string, context: PageContext): Html {
  const { words } = context;
  const { id, text, language, status, fate } = each;
  const { mine } = words;
  const said =
    text === null
      ? html`<p class="text"><em class="gone">${mine.statements.erased}</em></p>`
      : html`<p class="text" lang="${language}" dir="auto">${text}</p>`;
  const numbers =
    status === 'shown' &&
    html`<p class="note">${fateText(fate, words)} <a href="${paths.statement(slug, id)}">${mine.fate.see}</a></p>`;
  return html`<li id="${id}">${said}<p class="fate ${status}">${fateOf(each, slug, context)}</p>${quoting(mine.statements.note, each.note)}${came(each, slug, context)}${numbers}${appealOf(each, slug, context)}</li>`;
}

function fateOf({ status, at, reviewed, moderatedOut, into }: MyStatement, slug: string, { words }: PageContext): Html {
  const { statements } = words.mine;
  const when = words.format.dateTime(at);
  switch (status) {
    case 'waiting':
      return html`${statements.waiting({ when })}`;
    case 'shown':
      return html`${statements.shown({ when })} ${reviewed ? statements.read : statements.unread}`;
    case 'out': {
      const reason = words.statement.reason[moderatedOut ?? ''] ?? words.statement.otherReason;
      return html`${statements.out({ reason })}`;
    }
    default:
      return html`${naming(statements[status], into, slug, words)} ${statements.votesStay}`;
  }
}

function came({ from }: MyStatement, slug: string, { words }: PageContext): Html {
  if (from === null) return nothing;
  return html`<p class="note">${naming(words.mine.statements.came, from, slug, words)}</p>`;
}

function appealOf({ id, appeal, mayAppeal, status }: MyStatement, slug: string, context: PageContext): Html {
  const { words, visit } = context;
  const { mine, format } = words;
  if (appeal !== null) {
    const said = {
      open: mine.appeal.open({ when: format.date(appeal.at) }),
      upheld: mine.appeal.upheld,
      overruled: mine.appeal.overruled,
    };
    // One that was upheld brought it back; it says nothing new once that is known.
    return html`<p class="fate">${said[appeal.state]}</p>${quoting(mine.appeal.yours, appeal.why)}${quoting(mine.appeal.note, appeal.note)}`;
  }
  if (!mayAppeal || status === 'shown') return nothing;
  const open = visit?.form?.command === 'statement.appeal' && visit.form.about === id;
  const form = commandForm(
    context,
    { slug, command: 'statement.appeal', about: id, hidden: { statement: id } },
    (f) =>
      html`<div data-keep="appeal ${id}" ${keptWords(context)}>${f.text('why', { label: mine.appeal.why, hint: mine.appeal.text, rows: 3, most: LONGEST_WHY, required: true })}</div>`,
    mine.appeal.button,
  );
  return html`<details class="more"${open && html` open`}><summary>${mine.appeal.title}</summary>${form}</details>`;
}

export function myTranslations(model: Mine, context: PageContext): Html {
  if (model.translations.length === 0) return nothing;
  const rows = model.translations.map((each) => translationEntry(each, model.process.slug, context));
  return html`<section><h2>${context.words.mine.translations.title}</h2><ul class="own">${rows}</ul></section>`;
}

function translationEntry(
  { of, language, text, shown }: MyTranslation,
  slug: string,
  { words, lang }: PageContext,
): Html {
  const { translations, statements } = words.mine;
  const name = languageName(language, lang);
  const state = shown ? translations.shown({ language: name }) : translations.replaced({ language: name });
  const original = rich(translations.of, { slots: { statement: linkTo(of, slug, words) } });
  const said =
    text === null
      ? html`<p class="text"><em class="gone">${statements.erased}</em></p>`
      : html`<p class="text" lang="${language}" dir="auto">${text}</p>`;
  return html`<li>${said}<p class="fate">${state}</p><p class="note">${original}</p></li>`;
}
