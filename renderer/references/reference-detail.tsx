import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReferencePatch, ReferenceRow } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { LinkPicker } from '../ui/link-picker.tsx';
import { Notice } from '../ui/notice.tsx';
import { PrintedEntry } from './printed-entry.tsx';
import { ReferenceFields } from './reference-fields.tsx';
import { ReferenceFiles } from './reference-files.tsx';
import { ReferencePlaces } from './reference-places.tsx';

interface ReferenceDetailProps {
  row: ReferenceRow;
  rows: readonly ReferenceRow[];
  onClose: () => void;
  onRemove: () => void;
}

/** Everything known of one reference: its fields, what it is for, where it was found and what was merged into it. */
export function ReferenceDetail({ row, rows, onClose, onRemove }: ReferenceDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const queryClient = useQueryClient();
  const reference = useQuery(api.references.read.queryOptions({ id: row.id })).data;
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const updating = useMutation(api.references.update.mutationOptions());
  const linking = useMutation(api.references.link.mutationOptions());
  const unlinking = useMutation(api.references.unlink.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.references.list.queryKey()),
    ({ id, revision }: ReferenceRow, patch: ReferencePatch) => updating.mutateAsync({ id, revision, patch }),
  );
  const targets = questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` }));
  const kept = rows.find(candidate => candidate.id === row.duplicateOf);
  return (
    <DetailPanel
      title={t('references.one', { number: row.number })}
      onClose={onClose}
      {...(readOnly ? {} : { onRemove })}
    >
      {kept && (
        <Notice>
          <p>
            {t('references.isDuplicate')} {kept.number}. {kept.title}
          </p>
          <Button onPress={() => goTo('references', { open: kept.id })}>{t('references.showKept')}</Button>
        </Notice>
      )}
      {reference && (
        <>
          <PrintedEntry id={row.id} />
          <ReferenceFields
            reference={reference}
            isReadOnly={readOnly}
            onSave={patch => update(row.id, patch)}
          />
          <LinkPicker
            label={t('references.questions')}
            placeholder={t('references.linkQuestion')}
            linked={targets.filter(target => reference.questionIds.includes(target.id))}
            available={targets.filter(target => !reference.questionIds.includes(target.id))}
            onLink={questionId => linking.mutate({ id: row.id, questionId })}
            onUnlink={questionId => unlinking.mutate({ id: row.id, questionId })}
            onOpen={id => goTo('questions', { open: id })}
            isReadOnly={readOnly}
          />
          <ReferencePlaces
            reference={reference}
            citedIn={reference.citedIn}
            uses={reference.uses}
            isReadOnly={readOnly}
          />
          <ReferenceFiles reference={reference} isReadOnly={readOnly} />
        </>
      )}
    </DetailPanel>
  );
}
