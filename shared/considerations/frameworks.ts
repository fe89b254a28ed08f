import type { Method } from '../project.ts';
import { type ConsiderationId, CRITERION_IDS } from './criteria.ts';

export const FRAMEWORK_IDS = ['kngf', 'etd-individual', 'etd-population', 'gdg'] as const;
export type FrameworkId = (typeof FRAMEWORK_IDS)[number];

/** A set of criteria with the publication it comes from. */
export interface ConsiderationFramework {
  edition: string;
  source: string;
  criteria: readonly ConsiderationId[];
}

/** A clinician's question leaves out what is decided for a whole population. */
const POPULATION_ONLY: readonly ConsiderationId[] = ['resources', 'resource-certainty', 'equity'];

/**
 * The frameworks as data. The headings of the Dutch set and the choice of criteria for an individual decision were
 * not confirmed in a published table; a project that uses others chooses the population set and leaves out rows.
 */
export const FRAMEWORKS: Record<FrameworkId, ConsiderationFramework> = {
  kngf: {
    edition: '2019',
    source: 'KNGF-richtlijnenmethodiek; GRADE EtD, BMJ 2016;353:i2016, i2089',
    criteria: CRITERION_IDS,
  },
  'etd-individual': {
    edition: '2016',
    source: 'GRADE EtD, BMJ 2016;353:i2016, i2089',
    criteria: CRITERION_IDS.filter(id => !POPULATION_ONLY.includes(id)),
  },
  'etd-population': {
    edition: '2016',
    source: 'GRADE EtD, BMJ 2016;353:i2016, i2089',
    criteria: CRITERION_IDS,
  },
  // The four elements on which the Belgian group fixed the level of each recommendation.
  gdg: {
    edition: '2017',
    source: 'KCE 287 (Guideline Development Group)',
    criteria: ['certainty', 'balance', 'values', 'resources'],
  },
};

/** What a project starts with; it can choose another framework for each question. */
export function defaultFramework(method: Method): FrameworkId {
  return method === 'adapte' ? 'etd-population' : 'kngf';
}
