import { useQuery } from '@tanstack/react-query';
import type { KnownAppraisal } from '../../shared/adapte/appraisal.ts';
import type { Source } from '../../shared/adapte/sources.ts';
import { useConnection } from '../app/connection-context.tsx';

export interface Sources {
  sources: readonly Source[];
  appraisals: readonly KnownAppraisal[];
}

/** The source guidelines with their appraisals; null until they have been read. */
export function useSources(): Sources | null {
  const { api } = useConnection();
  const sources = useQuery(api.sources.list.queryOptions()).data;
  const appraisals = useQuery(api.sources.appraisals.queryOptions()).data;
  return sources && appraisals ? { sources, appraisals } : null;
}
