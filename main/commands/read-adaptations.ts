import { listInherited } from '../../db/adapte/inherited.ts';
import { listSourceRecommendations } from '../../db/adapte/recommendations.ts';
import { listTopics } from '../../db/adapte/topics.ts';
import type { ReadHandle } from '../../db/database.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import type { Adaptation } from '../../shared/adapte/adaptation.ts';
import { wordingIn } from '../../shared/adapte/source-recommendations.ts';
import type { AdaptationSource } from '../export/adapte/adaptation-source.ts';
import { readRecommendations } from './recommendations.ts';

/** Every source recommendation with the words around it, in the order of the sources. */
export function readAdaptations(db: ReadHandle): Adaptation[] {
  const rows = listSourceRecommendations(db);
  if (rows.length === 0) return [];
  const { language } = readProject(db);
  const labels = new Map(listSources(db).map(({ id, label }) => [id, label]));
  const own = new Map(readRecommendations(db).map(row => [row.id, row]));
  return rows.map(row => {
    const { id, sourceId, number, page, wording, strengthSaid, strength, certaintySaid, certainty } = row;
    const { evidence, literature, decision, origin } = row;
    const result = own.get(decision?.resultId ?? '');
    return {
      ...{ id, sourceId, number, page, wording, strengthSaid, strength, certaintySaid, certainty },
      ...{ evidence, literature, decision, origin, language: row.language },
      sourceLabel: labels.get(sourceId) ?? '',
      translation: row.language === language ? null : wordingIn(row, language),
      questionIds: row.places.map(({ questionId }) => questionId),
      result: result ? { id: result.id, title: result.title, wording: result.wording } : null,
    };
  });
}

/** What the matrix and the reports on what became of it are made from. */
export function readAdaptationSource(db: ReadHandle, exportedAt: string): AdaptationSource {
  return {
    project: readProject(db),
    exportedAt,
    sources: listSources(db),
    questions: listQuestions(db),
    topics: listTopics(db),
    recommendations: listSourceRecommendations(db),
    adaptations: readAdaptations(db),
    inherited: listInherited(db),
  };
}
