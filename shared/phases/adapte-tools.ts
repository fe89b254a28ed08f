/**
 * The tools of the ADAPTE Resource Toolkit 2.0 (2009). They are keyed by name: the numbering above 15 differs
 * between the toolkit and Fervers et al., BMJ Qual Saf 2011, so a number is only a label.
 */
export const ADAPTE_TOOLS = {
  resources: { toolkit: 1, article: 1 },
  search: { toolkit: 2, article: 2 },
  coi: { toolkit: 3, article: 3 },
  consensus: { toolkit: 4, article: 4 },
  workplan: { toolkit: 5, article: 5 },
  pipoh: { toolkit: 6, article: 6 },
  characteristics: { toolkit: 7, article: 7 },
  content: { toolkit: 8, article: 8 },
  agree: { toolkit: 9, article: 9 },
  'agree-calc': { toolkit: 10, article: 10 },
  currency: { toolkit: 11, article: 11 },
  matrix: { toolkit: 12, article: 12 },
  'eval-search': { toolkit: 13, article: 13 },
  'eval-validity': { toolkit: 14, article: 14 },
  'eval-accept': { toolkit: 15, article: 15 },
  'panel-resources': { toolkit: null, article: 16 },
  'ext-review': { toolkit: 16, article: 19 },
  'update-table': { toolkit: 17, article: null },
  'content-check': { toolkit: 18, article: null },
} as const satisfies Record<string, { toolkit: number | null; article: number | null }>;
export type ToolId = keyof typeof ADAPTE_TOOLS;

export const ADAPTE_PHASES = ['set-up', 'adaptation', 'finalisation'] as const;
export type AdaptePhase = (typeof ADAPTE_PHASES)[number];

export const ADAPTE_MODULES = [
  'preparation',
  'scope',
  'search',
  'assessment',
  'decision',
  'customisation',
  'review',
  'aftercare',
  'production',
] as const;
export type AdapteModule = (typeof ADAPTE_MODULES)[number];

/** Where a step stands in ADAPTE 2.0: 3 phases, 9 modules, 24 steps. */
export interface AdaptePlace {
  number: number;
  phase: AdaptePhase;
  module: AdapteModule;
}
