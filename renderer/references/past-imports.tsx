import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** The files that were imported: from which database, when, and how many records. */
export function PastImports() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const imports = useQuery(api.references.imports.queryOptions()).data ?? [];
  if (imports.length === 0) return <p className="muted">{t('references.imports.none')}</p>;
  return (
    <ul className="past-imports">
      {imports.map(entry => (
        <li key={entry.id}>
          <strong>{entry.database || entry.file}</strong>
          <span className="muted small">
            {[
              entry.file,
              t(`references.format.${entry.format}`),
              momentText(entry.importedAt, i18n.language),
            ].join(' · ')}
          </span>
          <span className="small">
            {t('references.imports.counts', { read: entry.read, rejected: entry.rejected })}{' '}
            <OriginChip origin={entry.origin} />
          </span>
        </li>
      ))}
    </ul>
  );
}
