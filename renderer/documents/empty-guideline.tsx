import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { WordOutlineDialog } from '../word-import/outline-dialog.tsx';
import { type PlannedSection, planKngfOutline } from './kngf-outline.ts';

/** What stands here before there is any text: one section to begin with, or the KNGF format laid out. */
export function EmptyGuideline({ isReadOnly, onFirst }: { isReadOnly: boolean; onFirst: () => void }) {
  const { t } = useTranslation();
  const { api, client } = useConnection();
  const [isReading, setReading] = useState(false);
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const create = async (sections: readonly PlannedSection[], parentId: string | null): Promise<void> => {
    for (const section of sections) {
      const fields =
        'title' in section
          ? { title: t(`documents.kngf.${section.title}`), questionId: null }
          : { title: section.question.title, questionId: section.question.id };
      const { id } = await client.documents.create.mutate({ parentId, position: null, ...fields });
      await create(section.children, id);
    }
  };
  const laying = useMutation({ mutationFn: () => create(planKngfOutline(questions ?? []), null) });
  if (isReadOnly)
    return <EmptyState title={t('documents.empty.title')} text={t('documents.empty.readOnly')} />;
  return (
    <EmptyState title={t('documents.empty.title')} text={t('documents.empty.text')}>
      <div className="row">
        <Button variant="primary" onPress={() => laying.mutate()} isDisabled={laying.isPending || !questions}>
          {laying.isPending ? t('documents.empty.busy') : t('documents.empty.kngf')}
        </Button>
        <Button onPress={onFirst} isDisabled={laying.isPending}>
          {t('documents.empty.first')}
        </Button>
        <Button onPress={() => setReading(true)} isDisabled={laying.isPending}>
          {t('wordImport.outline.open')}
        </Button>
      </div>
      {isReading && <WordOutlineDialog onClose={() => setReading(false)} />}
    </EmptyState>
  );
}
