import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ContentTable } from '../../shared/content.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** The question and source of a table, or that they are missing. */
export function ContentChips({ table }: { table: ContentTable }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const question = useQuery(api.questions.list.queryOptions()).data?.find(
    ({ id }) => id === table.questionId,
  );
  return (
    <>
      <Chip>{t('content.rows', { count: table.rows.length })}</Chip>
      {question ? (
        <Chip tone="accent">{`${question.number}. ${question.title}`}</Chip>
      ) : (
        <Chip tone="warn">{t('content.noQuestion')}</Chip>
      )}
      {table.source === '' && table.referenceId === null && <Chip tone="warn">{t('content.noSource')}</Chip>}
      <OriginChip origin={table.origin} />
    </>
  );
}
