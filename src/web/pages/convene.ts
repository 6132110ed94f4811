/** `/convene`: a charter to fill in, begun as others have done it. Posting it opens the process. */
import type { ConveneModel } from '../../views/convene.ts';
import { type Html, html } from '../html.ts';
import { charterFields } from '../parts/charterForm.ts';
import { charterPreview, type Preview } from '../parts/charterPreview.ts';
import { commandForm } from '../parts/form.ts';
import { paths } from '../paths.ts';
import type { PageContext } from './context.ts';
import { layout } from './layout.ts';

interface Convening extends ConveneModel {
  /** The process as it would be, where somebody asked to see it. */
  readonly preview: Preview | null;
}

export function convenePage(model: Convening, context: PageContext): Html {
  const { words, visit } = context;
  const { convene } = words;
  const may = visit?.offers.convening === true;
  const inside = may
    ? html`${startForm(model, context)}${form(model, context)}`
    : html`${whyNot(model, context)}${others(model, context)}`;
  const body = html`<div class="wrap"><header class="head"><h1>${convene.title}</h1><p class="lead">${convene.lead}</p></header>${inside}</div>`;
  return layout(context, { title: convene.title, body });
}

function whyNot({ signedIn }: ConveneModel, { words }: PageContext): Html {
  const { convene } = words;
  if (signedIn)
    return html`<section class="next"><h2>${convene.notInvited}</h2><p>${convene.notInvitedText}</p></section>`;
  return html`<section class="next"><h2>${convene.signIn}</h2><p>${convene.signInText}</p><p><a class="button" href="${paths.signIn()}">${convene.signInButton}</a></p></section>`;
}

/** Another beginning, chosen without a script: the page comes back filled with it. */
function startForm(model: ConveneModel, { words }: PageContext): Html {
  const { convene } = words;
  const templates = [...model.templates, { id: '', name: convene.empty.name }];
  const taxonomies = [{ id: '', name: convene.taxonomyAsTemplate }, ...model.taxonomies];
  const regions = [
    { id: 'none', name: convene.regionsNone },
    { id: 'un', name: convene.regionsUn },
  ];
  const nameIn = (list: readonly { id: string; name: string }[], id: string) =>
    html`<bdi>${list.find((each) => each.id === id)?.name}</bdi>`;
  const places = html`<details class="more"><summary><span>${convene.places} <span class="note">${nameIn(taxonomies, model.taxonomy)} · ${nameIn(regions, model.regions)}</span></span></summary>${select('seats', convene.taxonomy, taxonomies, model.taxonomy)}${select('regions', convene.regions, regions, model.regions)}</details>`;
  return html`<section class="start"><h2>${convene.start}</h2><form method="get" action="${paths.convene()}"><div>${select('template', convene.template, templates, model.template)}${places}</div><button class="button plain" type="submit">${convene.fill}</button></form><p class="note">${convene.fillNote}</p>${described(model, words)}</section>`;
}

function select(name: string, label: string, options: readonly { id: string; name: string }[], chosen: string): Html {
  const rows = options.map(
    (option) => html`<option value="${option.id}"${option.id === chosen && html` selected`}>${option.name}</option>`,
  );
  return html`<div class="field"><label for="start-${name}">${label}</label><select id="start-${name}" name="${name}">${rows}</select></div>`;
}

const described = (model: ConveneModel, words: PageContext['words']): Html =>
  html`<details class="data"><summary>${words.convene.others}</summary>${templateList(model, words)}</details>`;

function others(model: ConveneModel, { words }: PageContext): Html {
  return html`<section><h2>${words.convene.others}</h2>${templateList(model, words)}</section>`;
}

function templateList({ templates, taxonomies }: ConveneModel, { convene }: PageContext['words']): Html {
  const rows = templates.map(
    ({ name, outcome, stages }) => html`<dt>${name}</dt><dd>${outcome} ${convene.stagesOf({ stages })}</dd>`,
  );
  const groups = taxonomies.map(({ name, seats }) => html`<dt>${name}</dt><dd>${convene.seatsOf({ seats })}</dd>`);
  return html`<dl>${rows}</dl><h3>${convene.taxonomy}</h3><dl>${groups}</dl>`;
}

function form({ draft, preview, ...model }: Convening, context: PageContext): Html {
  const { words, visit } = context;
  const { convene } = words;
  const typed = visit?.form?.command === 'process.open' ? visit.form.values : undefined;
  const template = typed ? String(typed.template ?? '') : draft.template;
  const at = {
    command: 'process.open',
    // Refused, it comes back with the reader at the form.
    action: `${paths.convene()}#process-open-`,
    hidden: { template },
    className: 'charter-form',
    // Begun anew in another way, it is another form.
    keep: `${model.template} ${model.taxonomy} ${model.regions}`,
    folds: true,
  };
  const buttons = html`<p class="note last">${convene.openNote}</p><div class="choice"><button class="button plain" type="submit" name="more" value="preview">${convene.preview}</button><button class="button" type="submit">${convene.open}</button></div>`;
  const made = commandForm(
    context,
    at,
    (f) =>
      html`${preview && charterPreview(preview, context)}${charterFields(f, { draft, prefix: '', typed, seated: false }, context)}`,
    buttons,
  );
  return html`<p class="intro">${convene.short}</p>${made}`;
}
