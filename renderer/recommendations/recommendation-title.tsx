import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DraftField } from '../ui/draft-field.tsx';

/** The title of a recommendation; it is that of the document which holds its wording. */
export function RecommendationTitle({ row }: { row: Recommendation }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const hasOutline = useQuery(api.documents.outline.queryOptions()).isSuccess;
  const renaming = useMutation(api.documents.rename.mutationOptions());
  const rename = useRowUpdates(
    () => queryClient.getQueryData(api.documents.outline.queryKey()),
    ({ id, revision, questionId }: OutlineItem, title: string) =>
      renaming.mutateAsync({ id, revision, questionId, title }),
  );
  return (
    <DraftField
      label={t('recommendations.name')}
      value={row.title}
      onSave={title => rename(row.documentId, title)}
      isRequired
      isReadOnly={readOnly || !hasOutline}
      maxLength={300}
    />
  );
}
