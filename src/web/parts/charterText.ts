/** A charter in words. */
import type { CharterData } from '../../domain/charter.ts';
import type { Level } from '../../domain/noun.ts';
import { procedureCalled } from '../../domain/shippedProcedures.ts';
import type { Words } from '../../words/index.ts';
import { type Html, html, nothing } from '../html.ts';
import type { PageContext } from '../pages/context.ts';
import { paths } from '../paths.ts';
import { languageName } from './languages.ts';
import { procedureName } from './procedureName.ts';
import { rich } from './rich.ts';

/** `derived`: the procedures that the process derived. */
export function charterText(charter: CharterData, { words, lang }: PageContext, derived: readonly string[] = []): Html {
  const { charter: say } = words;
  const { sections, fields } = say;
  const part = (title: string, rows: readonly (readonly [string, Html])[]) => {
    const filled = rows.filter(([, value]) => value !== nothing);
    return filled.length === 0
      ? nothing
      : html`<section><h2>${title}</h2><dl class="charter">${filled.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl></section>`;
  };
  const own = (name: keyof CharterData & keyof typeof fields) =>
    [fields[name], fieldText(name, charter, words, lang, derived)] as const;
  const text = (name: 'question' | 'outcome' | 'convener' | 'inScope' | 'outOfScope' | 'authority' | 'guidelines') =>
    [fields[name], written(charter[name], charter.language)] as const;
  return html`${part(sections.question, [text('question'), text('outcome'), text('authority'), text('convener'), own('language')])}
${part(sections.scope, [text('inScope'), text('outOfScope'), text('guidelines')])}
<section><h2>${sections.stages}</h2>${fieldText('stages', charter, words, lang)}</section>
${part(sections.table, [own('seats'), own('regions'), own('expertise'), own('languages')])}
${part(sections.taking, [own('joining'), own('levels'), own('statementsEach'), own('importantEach'), own('invitesEach')])}
${part(sections.figures, [own('figures'), own('ballots'), own('smallCell')])}
${part(sections.rules, [own('moderation'), own('procedure'), own('noticeDays'), own('editorGroups')])}`;
}

const written = (text: string, language: string): Html =>
  text === '' ? nothing : html`<span class="text" lang="${language}" dir="auto">${text}</span>`;

/** One field as the page says it; `nothing` where nothing was said. */
export function fieldText(
  field: string,
  charter: CharterData,
  words: Words,
  lang: string,
  own: readonly string[] = [],
): Html {
  const { says } = words.charter;
  switch (field) {
    case 'language':
      return html`${languageName(charter.language, lang)}`;
    case 'languages':
      return html`${words.format.list(charter.languages.map((tag) => languageName(tag, lang)))}`;
    case 'stages':
      return stagesText(charter, words);
    case 'seats':
    case 'regions':
      return placesText(charter[field], charter.language, words);
    case 'expertise':
      return items(charter.expertise.map((each) => written(each, charter.language)));
    case 'levels':
      return items([
        html`${says.may.vote({ level: levelOf(charter.levels.vote) })}`,
        html`${says.may.statement({ level: levelOf(charter.levels.statement) })}`,
      ]);
    case 'procedure':
      return procedureLink(charter, own, words);
    case 'joining':
      return html`${says.joining[charter.joining]}`;
    case 'ballots':
      return html`${says.ballots[charter.ballots]}`;
    case 'figures':
      return html`${says.figures[charter.figures]}`;
    case 'moderation':
      return html`${says.moderation[charter.moderation]}`;
    default:
      return countText(field, charter, words);
  }
}

/** Every procedure is explained on a page of its own: of the site, or of the process that derived it. */
function procedureLink({ procedure: id, slug }: CharterData, own: readonly string[], words: Words): Html {
  const name = procedureName(id, words);
  const at = procedureCalled(id) ? paths.procedure(id) : own.includes(id) ? paths.ownProcedure(slug, id) : undefined;
  return at === undefined ? html`${name}` : html`<a href="${at}">${name}</a>`;
}

function countText(field: string, charter: CharterData, { charter: { says } }: Words): Html {
  switch (field) {
    case 'statementsEach':
    case 'importantEach':
    case 'smallCell':
      return html`${says[field]({ count: charter[field] })}`;
    case 'invitesEach':
      return html`${says.invitesEach({ count: charter.invitesEach, level: levelOf(charter.levels.invite) })}`;
    case 'editorGroups':
      return html`${says.editorGroups({ groups: charter.editorGroups ?? 0 })}`;
    case 'noticeDays':
      return html`${says.noticeDays({ days: charter.noticeDays })}`;
    default: {
      const value = Object.entries(charter).find(([name]) => name === field)?.[1];
      return typeof value === 'string' ? written(value, charter.language) : nothing;
    }
  }
}

const levelOf = (level: number): Level => ([0, 1, 2, 3, 4] as const).find((each) => each === level) ?? 0;

const items = (list: readonly Html[]): Html =>
  list.length === 0 ? nothing : html`<ul class="entries">${list.map((each) => html`<li>${each}</li>`)}</ul>`;

function stagesText({ stages, language }: CharterData, { charter: { says, localTime }, format }: Words): Html {
  return items(
    stages.map(({ name, closesAt }) => {
      const when =
        closesAt === undefined
          ? html`${says.noDeadline}`
          : rich(says.closes, {
              slots: {
                when: html`<time datetime="${new Date(closesAt).toISOString()}" data-local="${localTime}">${format.dateTime(closesAt)}</time>`,
              },
            });
      return html`<b lang="${language}" dir="auto">${name}</b> ${when}`;
    }),
  );
}

function placesText(
  places: readonly { readonly name: string; readonly letter?: string; readonly target?: number | undefined }[],
  language: string,
  { charter: { says } }: Words,
): Html {
  return items(
    places.map(({ name, letter, target }) => {
      const wanted = target !== undefined && html` <span class="note">${says.target({ count: target })}</span>`;
      return html`${letter !== undefined && html`<abbr class="letter">${letter}</abbr> `}<bdi lang="${language}">${name}</bdi>${wanted}`;
    }),
  );
}
