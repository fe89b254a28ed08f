import * as z from 'zod';
import { type FrozenSurvey, RESPONDENT_ROLES } from './survey.ts';

const itemSchema = z.object({
  /** Made by the packet when the bottleneck was added, so a later file updates it. */
  id: z.uuid(),
  theme: z.string().trim().max(200),
  text: z.string().trim().max(10_000),
});

/** What a respondent answered; a part for each question that was answered, by the question's id. */
export const surveyContentSchema = z.object({
  respondent: z.object({
    role: z.enum(RESPONDENT_ROLES),
    organisation: z.string().trim().max(300),
  }),
  collected: z.record(z.string(), z.array(itemSchema).max(200)),
  scores: z.record(z.string(), z.record(z.string(), z.int().min(1).max(9))),
  chosen: z.record(z.string(), z.array(z.string()).max(200)),
  remarks: z.record(z.string(), z.string().trim().max(10_000)),
});
export type SurveyContent = z.infer<typeof surveyContentSchema>;
export type CollectedItem = z.infer<typeof itemSchema>;

/** Why the content of an answer does not fit the survey it says to answer. */
export type SurveyMisfit = 'unknown-question' | 'unknown-bottleneck' | 'too-many-chosen' | 'nothing-answered';

/** Checks an answer against what was asked; null when it fits. */
export function findMisfit(survey: FrozenSurvey, content: SurveyContent): SurveyMisfit | null {
  const kinds = new Map(survey.questions.map(question => [question.id, question]));
  for (const [part, kind] of [
    [content.collected, 'collect'],
    [content.scores, 'rate'],
    [content.chosen, 'rate'],
    [content.remarks, 'remarks'],
  ] as const) {
    if (Object.keys(part).some(id => kinds.get(id)?.kind !== kind)) return 'unknown-question';
  }
  for (const question of survey.questions) {
    if (question.kind !== 'rate') continue;
    const known = new Set(question.bottlenecks.map(bottleneck => bottleneck.id));
    const chosen = content.chosen[question.id] ?? [];
    const named = [...Object.keys(content.scores[question.id] ?? {}), ...chosen];
    if (named.some(id => !known.has(id))) return 'unknown-bottleneck';
    if (new Set(chosen).size !== chosen.length || chosen.length > question.top) return 'too-many-chosen';
  }
  return isEmptyAnswer(content) ? 'nothing-answered' : null;
}

/** Whether nothing but the respondent's role was filled in. */
export function isEmptyAnswer({ collected, scores, chosen, remarks }: SurveyContent): boolean {
  return !(
    Object.values(collected).some(items => items.some(item => item.theme !== '' || item.text !== '')) ||
    Object.values(scores).some(given => Object.keys(given).length > 0) ||
    Object.values(chosen).some(ids => ids.length > 0) ||
    Object.values(remarks).some(text => text.trim() !== '')
  );
}
