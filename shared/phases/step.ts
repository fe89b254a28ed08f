import type { PhaseId } from '../phases.ts';
import type { MethodEdition } from '../project.ts';
import type { AdaptePlace, ToolId } from './adapte-tools.ts';
import type { CriterionId } from './criteria.ts';
import type { DevelopmentMode } from './modes.ts';

/** Who does the work of a step; the names stand in the locales under `phases.who`. */
export const ROLES = [
  'commissioner',
  'steering-group',
  'committee',
  'methodologist',
  'authors',
  'working-group',
  'sounding-board',
  'project-group',
  'appraisers',
  'organisations',
  'users',
  'editor',
  'publisher',
] as const;
export type Role = (typeof ROLES)[number];

/** One step of a method as data. Its wordings stand in the locales, under its id. */
export interface MethodStep {
  id: string;
  method: 'kngf' | 'adapte';
  phase: PhaseId;
  who: readonly Role[];
  /** Criteria that must hold before the step can begin. */
  entry: readonly CriterionId[];
  /** Criteria that must hold before the step is done. */
  exit: readonly CriterionId[];
  /** Editions of the KNGF methodology that have the step; without it, all. */
  editions?: readonly MethodEdition[];
  /** Development modes that do without the step. */
  notFor?: readonly DevelopmentMode[];
  /** Place in ADAPTE 2.0. */
  adapte?: AdaptePlace;
  /** ADAPTE tools, keyed by name. */
  tools?: readonly ToolId[];
}
