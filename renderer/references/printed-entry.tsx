import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { CitationText } from './citation-text.tsx';

/** How a reference will stand in the reference list, in the style and the language of the guideline. */
export function PrintedEntry({ id }: { id: string }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { language } = useProject();
  const entry = useQuery(api.references.printEntry.queryOptions({ id, language })).data;
  if (!entry) return null;
  return (
    <div className="field">
      <span className="field-label">{t('references.printed')}</span>
      <p className="printed-entry">
        <CitationText runs={entry.runs} />
      </p>
    </div>
  );
}
