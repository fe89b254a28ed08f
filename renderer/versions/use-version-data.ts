import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type LiveResult, liveKey } from '../../shared/live.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { apiData, imageAddress } from '../documents/data-source.ts';
import { dataLabels } from '../editor/data-labels.ts';
import type { DataContext } from '../editor/fill-data.ts';
import { TextData } from '../editor/text-data.ts';

/** What the texts of a version point at, as it was then; of the working version when `id` is null. */
export function useVersionData(id: string | null): DataContext {
  const { t } = useTranslation();
  const { api, client } = useConnection();
  const { key } = useProject();
  const frozen = useQuery({
    ...api.versions.data.queryOptions({ id: id ?? '' }),
    enabled: id !== null,
    // A version never changes.
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
  const now = useQuery({ ...api.live.targets.queryOptions(), enabled: id === null }).data;
  const data = useMemo(() => {
    if (id === null) return new TextData(apiData(client, key));
    const live = new Map(frozen?.live.map(block => [liveKey(block), block.result as LiveResult]));
    return new TextData({
      live: async keys =>
        frozen
          ? keys.map(asked => ({
              ...asked,
              result: live.get(liveKey(asked)) ?? { missing: 'target-missing' },
            }))
          : [],
      citations: async citations => citations.map(() => null),
      image: image => imageAddress(key, image),
    });
  }, [id, client, key, frozen]);
  const references = id === null ? now?.references : frozen?.references;
  useEffect(() => {
    if (references) data.setReferences(references);
  }, [data, references]);
  return useMemo(() => ({ data, labels: { data: dataLabels(t) } }), [data, t]);
}
