/** Who can live with the words of a clause: a form, what the seats say, and where somebody is asked once again after an edit. */
import { stances } from '../../domain/support.ts';
import type { AskedAgain, ClauseSupport } from '../../views/support.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { anchors, paths } from '../paths.ts';
import { redlined } from './clauseText.ts';
import { commandForm } from './form.ts';
import { cannotSay } from './inputs.ts';
import { clauseLink } from './sources.ts';
import { tallied } from './tallied.ts';

/** On the page of the clause. */
export function supportPart(model: ClauseSupport | undefined, slug: string, context: PageContext): Html {
  if (!model) return nothing;
  const { words, visit } = context;
  const { support: say } = words;
  const { mine, asked, saying, smallCell } = model;
  const again = asked && html`<p class="note">${before(asked, words)} ${asked.openedAt === null && say.asked.lead}</p>`;
  const said = mine !== 'none' && html`<p><b>${say.mine[mine]}</b></p>`;
  const cannot = cannotSay(saying, slug, words);
  const at = { clause: model.clause, hash: model.hash, mine };
  const form =
    visit && (cannot ?? html`<p class="note">${say.note}</p>${again}${said}${stanceForm(at, slug, context)}`);
  return html`<section id="${anchors.support}"><h2>${say.title}</h2>${tallied({ ...model, stances, smallCell }, words)}${form}</section>`;
}

/** What they said of the earlier words; or that these were opened again. */
const before = ({ stance, openedAt }: AskedAgain, { support: say, format }: Words): string =>
  openedAt === null ? say.asked.before[stance] : say.asked.opened({ when: format.date(openedAt) });

interface Stated {
  readonly clause: string;
  readonly hash: string;
  readonly mine: ClauseSupport['mine'];
}

/** Three buttons, and a fourth to take it back. */
function stanceForm({ clause, hash, mine }: Stated, slug: string, context: PageContext): Html {
  const { support: say } = context.words;
  const offered = [...stances.filter((each) => each !== mine), ...(mine === 'none' ? [] : (['none'] as const))];
  const buttons = offered.map(
    (stance) =>
      html`<button class="button plain" type="submit" name="stance" value="${stance}">${say.stances[stance]}</button> `,
  );
  const next = context.path.split('#')[0] ?? paths.clause(slug, clause);
  return commandForm(
    context,
    { slug, command: 'clause.support', about: clause, hidden: { clause, base: hash }, next, className: 'buttons' },
    nothing,
    html`${buttons}`,
  );
}

/** For take-part and mine: every clause whose words changed after somebody had spoken of them. */
export function askedPart(asked: readonly AskedAgain[], slug: string, context: PageContext): Html {
  if (asked.length === 0) return nothing;
  const { support: say } = context.words;
  const rows = asked.map((each) => {
    const { clause, hash, pieces } = each;
    const words = html`<p class="clause" lang="${clause.language}" dir="auto">${redlined(pieces, context.words)}</p>`;
    const form = stanceForm({ clause: clause.id, hash, mine: 'none' }, slug, context);
    return html`<li><p class="note">${clauseLink({ ...clause, text: null }, slug, context.words)} · ${before(each, context.words)}</p>${words}${form}</li>`;
  });
  return html`<section id="${anchors.support}"><h2>${say.asked.title}</h2><p class="note">${say.asked.lead}</p><ol class="inputs">${rows}</ol></section>`;
}
