import { listSourceRecommendations } from '../../db/adapte/recommendations.ts';
import { listTopics } from '../../db/adapte/topics.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listQuestions } from '../../db/questions.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import { type AdaptationFacts, adaptationFacts } from '../../shared/adapte/matrix-facts.ts';

/** What the criteria and the gaps look at in the recommendations of source guidelines. */
export function readAdaptationFacts(db: ReadHandle): AdaptationFacts {
  return adaptationFacts({
    sources: listSources(db),
    recommendations: listSourceRecommendations(db),
    topics: listTopics(db),
    questions: listQuestions(db),
  });
}
