import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DEVELOPMENT_MODES } from '../../shared/phases/modes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Check } from '../ui/check.tsx';
import { Segments } from '../ui/segments.tsx';

/** How the guideline comes about, which selects the steps; and whether the Belgian circle is shown around them. */
export function ModeChoice() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { developmentMode, belgianCircle, revision, readOnly } = useProject();
  const setting = useMutation(api.initiation.setMode.mutationOptions());
  return (
    <section aria-labelledby="mode-title">
      <h2 id="mode-title">{t('initiation.mode.title')}</h2>
      <div className="stack">
        <Segments
          label={t('initiation.mode.label')}
          value={developmentMode}
          options={DEVELOPMENT_MODES.map(id => ({ id, label: t(`initiation.mode.${id}`) }))}
          onChange={mode => setting.mutate({ developmentMode: mode, belgianCircle, revision })}
          isDisabled={readOnly}
        />
        <p className="muted small no-margin" aria-live="polite">
          {t(`initiation.mode.text.${developmentMode ?? 'none'}`)}
        </p>
        <Check
          isSelected={belgianCircle}
          onChange={circle => setting.mutate({ developmentMode, belgianCircle: circle, revision })}
          isDisabled={readOnly}
        >
          {t('initiation.mode.circle')}
        </Check>
      </div>
    </section>
  );
}
