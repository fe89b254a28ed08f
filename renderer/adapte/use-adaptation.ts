import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SourceRecommendation } from '../../shared/adapte/source-recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';

/** All the matrix is made from; null until it has been read. */
export function useAdaptation() {
  const { api } = useConnection();
  const records = useQuery(api.adapte.list.queryOptions()).data;
  const sources = useQuery(api.sources.list.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data;
  return useMemo(
    () => (records && sources && questions ? { ...records, sources, questions } : null),
    [records, sources, questions],
  );
}

export type Adaptation = NonNullable<ReturnType<typeof useAdaptation>>;

/** What the parts of the panel of one source recommendation work with. */
export interface PanelPart {
  row: SourceRecommendation;
  /** The key question in whose matrix it was opened. */
  questionId: string | null;
  known: Adaptation;
  isReadOnly: boolean;
}
