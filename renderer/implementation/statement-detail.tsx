import { useTranslation } from 'react-i18next';
import type { EvaluationStatement } from '../../shared/implementation.ts';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import type { ImplementationActs } from './use-implementation-acts.ts';

interface StatementDetailProps {
  row: EvaluationStatement;
  acts: ImplementationActs;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One statement that participants judge after training. */
export function StatementDetail({ row, acts, onClose, isReadOnly }: StatementDetailProps) {
  const { t } = useTranslation();
  return (
    <DetailPanel
      title={t('implementation.statementOne', { number: row.number })}
      onClose={onClose}
      {...(isReadOnly
        ? {}
        : {
            onRemove: () => {
              acts.removeStatement(row);
              onClose();
            },
          })}
    >
      <DraftField
        label={t('implementation.statementText')}
        value={row.text}
        onSave={text => acts.updateStatement(row.id, { text })}
        multiline
        isRequired
        isReadOnly={isReadOnly}
        maxLength={2_000}
      />
    </DetailPanel>
  );
}
