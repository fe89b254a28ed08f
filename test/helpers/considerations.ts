import { type Answer, type ConsiderationId, CRITERION_IDS } from '../../shared/considerations/criteria.ts';
import {
  type ConsiderationEntry,
  type Considerations,
  entriesOf,
  type Stage,
} from '../../shared/considerations.ts';

/** Considerations of the first question with these judgements, made at noon of the first day of 2026. */
export function buildConsiderations(
  judged: Partial<Record<ConsiderationId, Partial<Record<Stage, Answer>>>> = {},
  fields: Partial<Considerations> = {},
): Considerations {
  const at = '2026-01-01T12:00:00.000Z';
  const judgement = (answer: Answer | undefined) => (answer ? { answer, by: 'Test', at } : null);
  const entries = CRITERION_IDS.map((criterion): ConsiderationEntry => {
    const { draft, panel } = judged[criterion] ?? {};
    return {
      id: `e-${criterion}`,
      criterion,
      evidence: '',
      remarks: '',
      draft: judgement(draft),
      panel: judgement(panel),
      panelChangedAt: panel ? at : null,
      origin: 'project',
      revision: 1,
    };
  });
  const { framework = 'kngf' } = fields;
  return {
    id: 'c1',
    questionId: 'q1',
    recommendationId: null,
    framework,
    summary: '',
    reopenedAt: null,
    reopenedReason: '',
    origin: 'project',
    revision: 1,
    entries: entriesOf(framework, entries),
    ...fields,
  };
}
