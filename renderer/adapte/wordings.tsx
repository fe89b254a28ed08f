import { useTranslation } from 'react-i18next';
import { useProject } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { languageName } from './language-name.ts';
import type { PanelPart } from './use-adaptation.ts';
import type { AdaptationActs } from './use-adaptation-acts.ts';

/** The original, untouched, and below it the translation into the language of the guideline. */
export function Wordings({ row, acts, isReadOnly }: PanelPart & { acts: AdaptationActs }) {
  const { t, i18n } = useTranslation();
  const { language } = useProject();
  const said = [row.strengthSaid, row.certaintySaid].filter(text => text !== '').join(' · ');
  return (
    <>
      <div>
        <span className="field-label">
          {t('adapte.field.wording')}
          {row.language !== null && ` (${languageName(row.language, i18n.language)})`}
        </span>
        <blockquote
          className="wording matrix-original"
          {...(row.language === null ? {} : { lang: row.language })}
        >
          {row.wording.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name
            <p key={at}>{line}</p>
          ))}
        </blockquote>
        <p className="muted small row">
          {said}
          <OriginChip origin={row.origin} />
        </p>
      </div>
      {row.language !== language && (
        <DraftField
          label={t('adapte.field.translationIn', { language: languageName(language, i18n.language) })}
          value={row.translations[language] ?? ''}
          onSave={wording =>
            acts.translate.mutateAsync({ id: row.id, language, wording }).then(
              () => true,
              () => false,
            )
          }
          multiline
          isReadOnly={isReadOnly}
          maxLength={10_000}
        />
      )}
    </>
  );
}
