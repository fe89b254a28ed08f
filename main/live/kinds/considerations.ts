import { listConsiderations } from '../../../db/considerations.ts';
import { listQuestions } from '../../../db/questions.ts';
import { listRecommendations } from '../../../db/recommendations.ts';
import { criterionName } from '../../../shared/considerations/names.ts';
import { type Considerations, judgementOf } from '../../../shared/considerations.ts';
import type { LiveResult } from '../../../shared/live.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { Language } from '../../../shared/project.ts';
import { asJson, headedTable, text } from '../blocks.ts';
import { linesOf } from '../lines.ts';
import type { LiveSource } from '../source.ts';

/** From evidence to recommendation: the considerations of a question, or of one recommendation, as a table. */
export const considerations: LiveSource = {
  targets(db) {
    const names = new Map([
      ...listQuestions(db).map(({ id, number, title }) => [id, `${number}. ${title}`] as const),
      ...listRecommendations(db).map(({ id, title }) => [id, title] as const),
    ]);
    return listConsiderations(db).map(({ id, questionId, recommendationId }) => ({
      ref: id,
      title: names.get(recommendationId ?? questionId) ?? '',
    }));
  },
  resolve(db, ref, language) {
    const found = listConsiderations(db).find(({ id }) => id === ref);
    const question = listQuestions(db).find(({ id }) => id === found?.questionId);
    return found && question ? drawConsiderations(found, question, language) : { missing: 'target-missing' };
  },
};

/**
 * Criterion, judgement, evidence and additional considerations; below the table the weighing in words. A judgement
 * the panel has not made yet says that it is a proposal.
 */
export function drawConsiderations(
  { framework, entries, summary }: Considerations,
  question: { number: number; title: string },
  language: Language,
): LiveResult {
  const t = translator(language);
  const judged = entries.filter(
    entry => judgementOf(entry) !== null || entry.evidence !== '' || entry.remarks !== '',
  );
  if (judged.length === 0) return { missing: 'empty' };
  const rows = judged.map(entry => {
    const judgement = judgementOf(entry);
    const answer =
      judgement === null ? t('considerations.unjudged') : t(`considerations.answer.${judgement.answer}`);
    return [
      criterionName(framework, entry.criterion, t),
      judgement !== null && entry.panel === null ? t('considerations.live.draft', { answer }) : answer,
      linesOf(entry.evidence),
      linesOf(entry.remarks),
    ];
  });
  const header = [
    t('considerations.criterionHeading'),
    t('considerations.judgement'),
    t('considerations.evidence'),
    t('considerations.remarks'),
  ];
  const caption = t('considerations.live.caption', { number: question.number, title: question.title });
  return asJson(
    headedTable(caption, header, rows),
    ...linesOf(summary)
      .filter(line => line.length > 0)
      .map(line => text.paragraph(...line)),
  );
}
