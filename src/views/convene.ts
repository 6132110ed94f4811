/** A charter to begin with: as somebody else has done it, and with the groups that who convenes chooses. */
import { type CharterData, charterDefaults } from '../domain/charter.ts';
import { DEFAULT_TAXONOMY, taxonomies, taxonomyCalled, unRegionalGroups } from '../domain/taxonomies.ts';
import { charterFrom, DEFAULT_TEMPLATE, stagesFrom, templateCalled, templates } from '../domain/templates.ts';
import type { Viewer } from './viewer.ts';

/** What a charter form is filled with. */
export type CharterDraft = Omit<CharterData, 'simulated'>;

interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface ConveneModel {
  readonly signedIn: boolean;
  /** Empty: an empty charter. */
  readonly template: string;
  /** Empty: as is usual there. */
  readonly taxonomy: string;
  readonly regions: 'un' | 'none';
  readonly templates: readonly (Choice & { readonly outcome: string; readonly stages: readonly string[] })[];
  readonly taxonomies: readonly (Choice & { readonly seats: readonly string[] })[];
  readonly draft: CharterDraft;
}

export interface Wanted {
  readonly template?: string | undefined;
  readonly seats?: string | undefined;
  readonly regions?: string | undefined;
}

const EMPTY_STAGES = { stages: [{ id: 'listen', name: 'Listen', days: 21 }] };
const nothingYet = { slug: '', title: '', question: '', outcome: '', convener: '', language: '' };

export function conveneView(viewer: Viewer, now: number, wanted: Wanted): ConveneModel {
  const template = wanted.template === '' ? undefined : templateCalled(wanted.template ?? DEFAULT_TEMPLATE);
  const taxonomy = taxonomyCalled(wanted.seats ?? '');
  const filled = template ? charterFrom(template, now) : { stages: stagesFrom(EMPTY_STAGES, now) };
  const draft: CharterDraft = {
    ...charterDefaults,
    ...nothingYet,
    smallCell: 5,
    figures: 'batched',
    seats: [],
    ...filled,
  };
  const regions = wanted.regions === undefined ? draft.regions : wanted.regions === 'un' ? [...unRegionalGroups] : [];
  const seats = taxonomy ? taxonomy.seats.map((seat) => ({ ...seat })) : draft.seats;
  return {
    signedIn: viewer.account !== undefined,
    template: template?.id ?? '',
    taxonomy: taxonomy?.id ?? '',
    regions: regions.length > 0 ? 'un' : 'none',
    templates: templates.map(({ id, name, charter, stages }) => ({
      id,
      name,
      outcome: charter.outcome,
      stages: stages.map((stage) => stage.name),
    })),
    taxonomies: [...taxonomies]
      .sort((a, b) => Number(b.id === DEFAULT_TAXONOMY) - Number(a.id === DEFAULT_TAXONOMY))
      .map(({ id, name, seats }) => ({ id, name, seats: seats.map((seat) => seat.name) })),
    draft: { ...draft, regions, seats },
  };
}
