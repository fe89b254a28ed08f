import { useTranslation } from 'react-i18next';
import { isPartialDate, type SourceFields } from '../../shared/adapte/sources.ts';
import { KeptFiles } from '../exports/kept-files.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { showToast } from '../ui/toast-store.ts';
import type { SourcePartProps } from './source-detail.tsx';

const IDENTITY = { label: 200, title: 1_000, developer: 500, country: 200 } as const;
const DATES = ['published', 'searchEnd', 'nextUpdate'] as const;
const TEXTS = { scope: 5_000, grading: 500, funding: 1_000, note: 5_000 } as const;

/** What a source guideline is: who made it and when, what it covers and how, where it is found. */
export function SourceRecord({ source, acts, isReadOnly }: SourcePartProps) {
  const { t } = useTranslation();
  const save = (patch: Partial<SourceFields>) => acts.update(source.id, patch);
  /** Stores what passes the test; anything else stays on screen and says why. */
  const checked = async (passes: boolean, fault: string, patch: Partial<SourceFields>) => {
    if (passes) return save(patch);
    showToast(fault, { tone: 'bad' });
    return false;
  };
  return (
    <div className="detail">
      {(Object.keys(IDENTITY) as (keyof typeof IDENTITY)[]).map(field => (
        <DraftField
          key={field}
          label={t(`sources.field.${field}`)}
          {...(field === 'label' ? { hint: t('sources.field.labelHint'), isRequired: true } : {})}
          value={source[field]}
          onSave={text => save({ [field]: text })}
          multiline={field === 'title'}
          isReadOnly={isReadOnly}
          maxLength={IDENTITY[field]}
        />
      ))}
      {DATES.map(field => (
        <DraftField
          key={field}
          label={t(`sources.field.${field}`)}
          hint={t('sources.field.partialHint')}
          value={source[field]}
          onSave={text => checked(isPartialDate(text), t('sources.field.partialInvalid'), { [field]: text })}
          isReadOnly={isReadOnly}
          maxLength={10}
        />
      ))}
      <DraftField
        label={t('sources.field.url')}
        value={source.url}
        onSave={url => checked(/^(https?:\/\/\S+)?$/.test(url), t('sources.field.urlInvalid'), { url })}
        isReadOnly={isReadOnly}
        maxLength={2_000}
      />
      {source.url !== '' && (
        <a href={source.url} target="_blank" rel="noreferrer">
          {t('sources.field.openUrl')}
        </a>
      )}
      {(Object.keys(TEXTS) as (keyof typeof TEXTS)[]).map(field => (
        <DraftField
          key={field}
          label={t(`sources.field.${field}`)}
          value={source[field]}
          onSave={text => save({ [field]: text })}
          multiline
          isReadOnly={isReadOnly}
          maxLength={TEXTS[field]}
        />
      ))}
      <KeptFiles
        title={t('sources.files.guideline')}
        none={t('sources.files.none')}
        files={source.files.filter(({ purpose }) => purpose === 'guideline')}
        route="source-file"
        params={{ source: source.id, purpose: 'guideline' }}
        onRemove={acts.removeFile}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
