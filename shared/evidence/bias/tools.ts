import type { Design } from '../factors.ts';
import { amstar2 } from './amstar-2.ts';
import { quadas2 } from './quadas-2.ts';
import { rob1 } from './rob1.ts';
import { rob2 } from './rob2.ts';
import { robinsI } from './robins-i.ts';
import { type BiasTool, JUDGEMENTS, type Judgement, type Tone } from './tool.ts';

/** The tools to judge the risk of bias with. */
export const BIAS_TOOLS = ['rob2', 'rob1', 'robins-i', 'quadas-2', 'amstar-2'] as const;
export type BiasToolId = (typeof BIAS_TOOLS)[number];

export const BIAS_TOOL: Record<BiasToolId, BiasTool> = {
  rob2,
  rob1,
  'robins-i': robinsI,
  'quadas-2': quadas2,
  'amstar-2': amstar2,
};

/** Designs of a single study or review. */
export const STUDY_DESIGNS = [
  'randomised',
  'non-randomised',
  'diagnostic-accuracy',
  'prognostic',
  'case-series',
  'systematic-review',
] as const;
export type StudyDesign = (typeof STUDY_DESIGNS)[number];

/** The tool made for a design; null when there is none here. */
export function toolFor(design: StudyDesign | Design): BiasToolId | null {
  switch (design) {
    case 'randomised':
      return 'rob2';
    case 'non-randomised':
    case 'non-randomised-robins':
      return 'robins-i';
    case 'diagnostic-accuracy':
      return 'quadas-2';
    case 'systematic-review':
      return 'amstar-2';
    default:
      return null;
  }
}

export function toneOf(judgement: Judgement): Tone {
  return JUDGEMENTS[judgement];
}

/** How many studies got each judgement in each domain, for the summary picture; unanswered ones count as such. */
export interface DomainShare {
  domain: string;
  shares: { judgement: Judgement | null; count: number }[];
}

/** @param rows the answers of each assessment, with its overall judgement under `overall` */
export function domainShares(
  tool: BiasToolId,
  rows: readonly ReadonlyMap<string, Judgement>[],
): DomainShare[] {
  const { domains, overall } = BIAS_TOOL[tool];
  return [...domains, { id: 'overall', answers: overall }].map(({ id, answers }) => ({
    domain: id,
    shares: [...answers, null].flatMap(judgement => {
      const count = rows.filter(row => (row.get(id) ?? null) === judgement).length;
      return count === 0 ? [] : [{ judgement, count }];
    }),
  }));
}
