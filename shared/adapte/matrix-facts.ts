import { isReasoned } from './decisions.ts';
import { buildMatrix } from './matrix.ts';
import { citeSource, type SourceRecommendation, type Topic } from './source-recommendations.ts';
import type { Source } from './sources.ts';

interface Row {
  id: string;
  label: string;
}

/** What the criteria and the gaps look at in the recommendations of source guidelines. */
export interface AdaptationFacts {
  /** Guidelines that are not set aside, and whether their recommendations were entered. */
  sources: (Row & { hasRecommendations: boolean; isDecided: boolean })[];
  /** Rows in which more than one source says something, and whether the group compared them. */
  compared: (Row & { isCompared: boolean })[];
  /** Recommendations of guidelines that are not set aside. */
  recommendations: (Row & { hasQuestion: boolean; isDecided: boolean })[];
}

/** A decision that is not taking over whole counts only with a reason. */
export function adaptationFacts(records: {
  sources: readonly Pick<Source, 'id' | 'label' | 'decision'>[];
  recommendations: readonly SourceRecommendation[];
  topics: readonly Topic[];
  questions: readonly { id: string; number: number; title: string }[];
}): AdaptationFacts {
  const kept = records.sources.filter(({ decision }) => decision !== 'excluded');
  const labels = new Map(kept.map(({ id, label }) => [id, label]));
  const recommendations = records.recommendations.filter(({ sourceId }) => labels.has(sourceId));
  const matrix = buildMatrix({ recommendations, topics: records.topics }, records.questions);
  return {
    sources: kept.map(({ id, label, decision }) => ({
      id,
      label,
      hasRecommendations: recommendations.some(({ sourceId }) => sourceId === id),
      isDecided: decision !== null,
    })),
    compared: matrix
      .flatMap(({ rows }) => rows)
      .flatMap(({ topic, cells }) =>
        topic !== null && cells.size > 1
          ? [{ id: topic.id, label: topic.name, isCompared: topic.comparison !== null }]
          : [],
      ),
    recommendations: recommendations.map(({ id, sourceId, number, places, decision, wording }) => ({
      id,
      label: `${citeSource(labels.get(sourceId) ?? '', number)}: ${wording.slice(0, 80)}`,
      hasQuestion: places.length > 0,
      isDecided: decision !== null && isReasoned(decision),
    })),
  };
}
