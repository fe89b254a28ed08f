import type { Assessment, EvidenceRecords, Study } from '../records.ts';
import type { Judgement } from './tool.ts';
import { BIAS_TOOL, BIAS_TOOLS, type BiasToolId } from './tools.ts';

/** One line of the matrix: a study by a tool, with what stands as overall judgement. */
export interface BiasRow {
  assessment: Assessment;
  study: Study;
  /** The outcome it is about; null for the study as a whole, or when the outcome is gone. */
  outcomeName: string | null;
  answers: ReadonlyMap<string, Judgement>;
  overall: { judgement: Judgement | null; isByHand: boolean };
}

export interface BiasMatrix {
  tool: BiasToolId;
  rows: BiasRow[];
}

/** The overall judgement: set by hand, or else what the tool's rule makes of the answers. */
export function overallOf({ tool, overall, judgements }: Assessment): BiasRow['overall'] {
  if (overall !== null) return { judgement: overall, isByHand: true };
  const answers = new Map(judgements.map(({ domain, judgement }) => [domain, judgement]));
  return { judgement: BIAS_TOOL[tool].propose(answers), isByHand: false };
}

/**
 * The assessments as one matrix per tool, in the order of the studies. With `studyIds` only those studies, with
 * `outcomeIds` only what is about these outcomes or about a study as a whole.
 */
export function biasMatrices(
  { studies, assessments }: Pick<EvidenceRecords, 'studies' | 'assessments'>,
  outcomes: readonly { id: string; name: string }[],
  only: { studyIds: ReadonlySet<string>; outcomeIds: ReadonlySet<string> } | null = null,
): BiasMatrix[] {
  const names = new Map(outcomes.map(({ id, name }) => [id, name]));
  return BIAS_TOOLS.flatMap(tool => {
    const rows = studies
      .filter(({ id }) => only === null || only.studyIds.has(id))
      .flatMap(study =>
        assessments
          .filter(row => row.studyId === study.id && row.tool === tool)
          .filter(({ outcomeId }) => only === null || outcomeId === null || only.outcomeIds.has(outcomeId))
          .map(assessment => ({
            assessment,
            study,
            outcomeName: names.get(assessment.outcomeId ?? '') ?? null,
            answers: new Map(assessment.judgements.map(({ domain, judgement }) => [domain, judgement])),
            overall: overallOf(assessment),
          })),
      );
    return rows.length === 0 ? [] : [{ tool, rows }];
  });
}
