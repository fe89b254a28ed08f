import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CITATION_STYLES } from '../../shared/references/citations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Segments } from '../ui/segments.tsx';

/** The style in which this project's citations are printed. */
export function CitationStyleChoice() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const style = useQuery(api.references.style.queryOptions()).data ?? null;
  const setting = useMutation(api.references.setStyle.mutationOptions());
  return (
    <>
      <Segments
        label={t('references.style.label')}
        value={style}
        options={CITATION_STYLES.map(id => ({ id, label: t(`references.style.${id}`) }))}
        onChange={next => setting.mutate({ style: next })}
        isDisabled={readOnly}
      />
      <p className="muted small">{t('references.style.about')}</p>
    </>
  );
}
