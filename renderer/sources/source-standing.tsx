import { useTranslation } from 'react-i18next';
import {
  CURRENCIES,
  LICENCES,
  SOURCE_DECISIONS,
  type SourceDecision,
  type SourceFields,
} from '../../shared/adapte/sources.ts';
import { KeptFiles } from '../exports/kept-files.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { SourcePartProps } from './source-detail.tsx';

/** Whether a source may be adapted, whether it is current, and whether it is used. */
export function SourceStanding({ source, acts, isReadOnly }: SourcePartProps) {
  const { t } = useTranslation();
  const save = (patch: Partial<SourceFields>) => acts.update(source.id, patch);
  const day = (field: 'licenceOn' | 'currencyOn' | 'decidedOn') => (
    <DraftField
      label={t(`sources.field.${field}`)}
      type="date"
      value={source[field] ?? ''}
      onSave={value => save({ [field]: value === '' ? null : value })}
      isReadOnly={isReadOnly}
    />
  );
  const lines = (field: 'licenceTerms' | 'currencyNote' | 'decisionReason', hint?: string) => (
    <DraftField
      label={t(`sources.field.${field}`)}
      value={source[field]}
      onSave={value => save({ [field]: value })}
      multiline
      isReadOnly={isReadOnly}
      maxLength={5_000}
      {...(hint === undefined ? {} : { hint })}
    />
  );
  return (
    <div className="detail">
      <div className="source-part">
        <Choice
          label={t('sources.field.licence')}
          value={source.licence}
          options={LICENCES.map(id => ({ id, label: t(`sources.licence.${id}`) }))}
          onChange={licence => void save({ licence })}
          isDisabled={isReadOnly}
        />
        {day('licenceOn')}
        {lines('licenceTerms', t('sources.field.licenceTermsHint'))}
        <KeptFiles
          title={t('sources.files.permission')}
          none={t('sources.files.none')}
          files={source.files.filter(({ purpose }) => purpose === 'permission')}
          route="source-file"
          params={{ source: source.id, purpose: 'permission' }}
          onRemove={acts.removeFile}
          isReadOnly={isReadOnly}
        />
      </div>
      <div className="source-part">
        <Choice
          label={t('sources.field.currency')}
          value={source.currency ?? 'unchecked'}
          options={(['unchecked', ...CURRENCIES] as const).map(id => ({
            id,
            label: t(`sources.currency.${id}`),
          }))}
          onChange={next => void save({ currency: next === 'unchecked' ? null : next })}
          isDisabled={isReadOnly}
        />
        {day('currencyOn')}
        {lines('currencyNote', t('sources.field.currencyHint'))}
      </div>
      <div className="source-part">
        <Segments<SourceDecision | 'open'>
          label={t('sources.field.decision')}
          value={source.decision ?? 'open'}
          options={(['open', ...SOURCE_DECISIONS] as const).map(id => ({
            id,
            label: t(`sources.decision.${id}`),
          }))}
          onChange={next => void save({ decision: next === 'open' ? null : next })}
          isDisabled={isReadOnly}
        />
        {day('decidedOn')}
        {lines('decisionReason')}
      </div>
    </div>
  );
}
