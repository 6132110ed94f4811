/** Whom and what Akoma Ntoso names: organisations, seats, roles, stances, findings, each once, under an id that others point at. */
import type { Outcome, OutcomeSeat } from '../../views/outcomeModel.ts';
import { element, type Xml } from '../xml.ts';
import { expressionAt } from './aknMeta.ts';
import type { AknLabels } from './akomaNtoso.ts';

type Kind = 'organization' | 'person' | 'role' | 'concept' | 'event';
const CLASSES: Readonly<Record<Kind, string>> = {
  organization: 'TLCOrganization',
  person: 'TLCPerson',
  role: 'TLCRole',
  concept: 'TLCConcept',
  event: 'TLCEvent',
};

export class Agents {
  readonly #known = new Map<string, Xml>();
  readonly #names = new Map<string, string>();
  readonly #slug: string;
  readonly #labels: AknLabels;
  readonly #outcome: Outcome;

  constructor(outcome: Outcome, labels: AknLabels) {
    this.#outcome = outcome;
    this.#slug = outcome.process.slug;
    this.#labels = labels;
    const { convener, title } = outcome.process;
    this.#add('organization', 'convener', convener || title);
    this.#add('organization', 'plenary', 'Plenary');
    this.#add('role', 'role-convener', labels.convener);
    this.#add('role', 'role-editor', labels.editor);
    this.#add('role', 'role-chair', labels.chair);
    for (const { organisation } of outcome.endorsements) this.organisation(organisation);
  }

  #add(kind: Kind, id: string, name: string): string {
    const href = `/akn/ontology/${kind}/${this.#slug}/${id}`;
    if (!this.#known.has(id)) this.#known.set(id, element(CLASSES[kind], { eId: id, href, showAs: name }));
    return `#${id}`;
  }

  /** A pointer to each. */
  seat = ({ id, name }: OutcomeSeat): string => this.#add('organization', `seat-${id}`, name);
  stance = (code: string): string => this.#add('concept', `stance-${code}`, this.#labels.stance[code] ?? code);
  finding = (code: string): string => this.#add('concept', `finding-${code}`, this.#labels.designation(code));
  call = (id: string, question: string): string => this.#add('event', `event-${id}`, question);
  designator = (name: string | null): string => this.#numbered('person', 'designator', name ?? this.#labels.chair);
  organisation = (name: string): string => this.#numbered('organization', 'organisation', name);

  #numbered(kind: Kind, prefix: string, name: string): string {
    const key = `${prefix} ${name}`;
    const at = [...this.#names.values()].filter((id) => id.startsWith(`${prefix}-`)).length + 1;
    const id = this.#names.get(key) ?? `${prefix}-${at}`;
    this.#names.set(key, id);
    return this.#add(kind, id, name);
  }

  references(): Xml {
    const { text } = this.#outcome;
    const href = expressionAt(this.#outcome, text.publishedAt);
    return element(
      'references',
      { source: '#plenary' },
      element('original', { eId: 'text', href, showAs: text.title }),
      ...this.#known.values(),
    );
  }
}
