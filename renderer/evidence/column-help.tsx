import { useTranslation } from 'react-i18next';
import { EVIDENCE_COLUMNS } from '../../shared/evidence/list.ts';
import { useDownload } from '../exports/use-download.ts';
import { Button } from '../ui/button.tsx';

/** The columns of a spreadsheet with evidence, with what stands in them, to unfold. */
export function ColumnHelp() {
  const { t } = useTranslation();
  const { download } = useDownload();
  return (
    <details className="column-help">
      <summary>{t('evidence.import.layout.open')}</summary>
      <p>{t('evidence.import.layout.rules')}</p>
      <p>{EVIDENCE_COLUMNS.map(column => t(`evidence.import.columns.${column}`)).join(' · ')}</p>
      <p>{t('evidence.import.layout.gradepro')}</p>
      <Button onPress={() => void download('export', { format: 'evidence-xlsx' })}>
        {t('evidence.import.layout.example')}
      </Button>
    </details>
  );
}
