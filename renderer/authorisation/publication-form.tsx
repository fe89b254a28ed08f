import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PublicationFields } from '../../shared/authorisation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DraftField } from '../ui/draft-field.tsx';

const ROW = 'publication';

/** When and where the guideline was published, and when it is judged again. */
export function PublicationForm({ isReadOnly }: { isReadOnly: boolean }) {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const publication = useQuery(api.authorisation.publication.queryOptions()).data;
  const publishing = useMutation(api.authorisation.publish.mutationOptions());
  const update = useRowUpdates(
    () => {
      const stored = queryClient.getQueryData(api.authorisation.publication.queryKey());
      return stored && [{ id: ROW, ...stored }];
    },
    ({ id: _, ...row }, patch: Partial<PublicationFields>) => publishing.mutateAsync({ ...row, ...patch }),
  );
  if (!publication) return null;
  const day = (field: 'publishedOn' | 'registeredOn' | 'reviewOn', hint?: string) => (
    <DraftField
      label={t(`authorisation.${field}`)}
      type="date"
      value={publication[field] ?? ''}
      onSave={value => update(ROW, { [field]: value === '' ? null : value })}
      isReadOnly={isReadOnly}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <div className="publication-form">
      {day('publishedOn')}
      <DraftField
        label={t('authorisation.place')}
        hint={t('authorisation.placeHint')}
        value={publication.place}
        onSave={place => update(ROW, { place })}
        isReadOnly={isReadOnly}
        maxLength={500}
      />
      {day('registeredOn')}
      {day('reviewOn', t('authorisation.reviewHint'))}
    </div>
  );
}
