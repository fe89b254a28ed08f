import { useTranslation } from 'react-i18next';
import { findDoi, findPmcid, findPmid } from '../../shared/references/identifiers.ts';
import { namesFromText, nameText } from '../../shared/references/names.ts';
import {
  LINE_FIELDS,
  REFERENCE_TYPES,
  type Reference,
  type ReferencePatch,
} from '../../shared/references/reference.ts';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';

interface ReferenceFieldsProps {
  reference: Reference;
  isReadOnly: boolean;
  onSave: (patch: ReferencePatch) => Promise<boolean>;
}

/** Fields one looks at first; all others are behind «all fields». */
const FIRST = ['container', 'volume', 'issue', 'pages', 'doi', 'pmid'] as const;
const REST = LINE_FIELDS.filter(field => !(FIRST as readonly string[]).includes(field));

/** Numbers are kept in one form, whatever address they were pasted from. */
const CLEANED: Partial<Record<(typeof LINE_FIELDS)[number], (text: string) => string>> = {
  doi: text => findDoi(text) || text,
  pmid: text => findPmid(text) || text.replace(/\D/g, ''),
  pmcid: text => findPmcid(text) || text,
};

/** All fields of a reference, each stored when it is left. */
export function ReferenceFields({ reference, isReadOnly, onSave }: ReferenceFieldsProps) {
  const { t } = useTranslation();
  const lineField = (field: (typeof LINE_FIELDS)[number]) => (
    <DraftField
      key={field}
      label={t(`references.field.${field}`)}
      value={reference[field]}
      onSave={value => onSave({ [field]: CLEANED[field]?.(value) ?? value })}
      isReadOnly={isReadOnly}
      maxLength={5_000}
    />
  );
  const names = (field: 'authors' | 'editors') => (
    <DraftField
      label={t(`references.field.${field}`)}
      hint={t('references.field.authorsHint')}
      value={reference[field].map(nameText).join('\n')}
      onSave={value => onSave({ [field]: namesFromText(value) })}
      multiline
      isReadOnly={isReadOnly}
    />
  );
  const extra = Object.entries(reference.extra);
  return (
    <>
      <DraftField
        label={t('references.field.title')}
        value={reference.title}
        onSave={title => onSave({ title })}
        isRequired
        multiline
        isReadOnly={isReadOnly}
        maxLength={5_000}
      />
      {names('authors')}
      <div className="field-pair">
        <DraftField
          label={t('references.field.year')}
          value={reference.year === null ? '' : String(reference.year)}
          onSave={value => {
            if (!/^(\d{4})?$/.test(value)) return Promise.resolve(false);
            return onSave({ year: value === '' ? null : Number(value) });
          }}
          isReadOnly={isReadOnly}
        />
        <Choice
          label={t('references.field.type')}
          value={reference.type}
          options={REFERENCE_TYPES.map(id => ({ id, label: t(`references.type.${id}`) }))}
          onChange={type => void onSave({ type })}
          isDisabled={isReadOnly}
        />
      </div>
      {lineField('container')}
      <div className="field-pair">{(['volume', 'issue', 'pages'] as const).map(lineField)}</div>
      <div className="field-pair">{(['doi', 'pmid'] as const).map(lineField)}</div>
      <DraftField
        label={t('references.field.abstract')}
        value={reference.abstract}
        onSave={abstract => onSave({ abstract })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={100_000}
      />
      <details className="all-fields">
        <summary>{t('references.more')}</summary>
        {names('editors')}
        <DraftField
          label={t('references.field.monthDay')}
          hint={t('references.field.monthDayHint')}
          value={reference.monthDay}
          onSave={monthDay =>
            /^(\d\d(-\d\d)?)?$/.test(monthDay) ? onSave({ monthDay }) : Promise.resolve(false)
          }
          isReadOnly={isReadOnly}
        />
        {REST.map(lineField)}
        <DraftField
          label={t('references.field.keywords')}
          hint={t('references.field.keywordsHint')}
          value={reference.keywords.join('\n')}
          onSave={value =>
            onSave({
              keywords: value
                .split('\n')
                .map(word => word.trim())
                .filter(Boolean),
            })
          }
          multiline
          isReadOnly={isReadOnly}
        />
        <DraftField
          label={t('references.field.note')}
          value={reference.note}
          onSave={note => onSave({ note })}
          multiline
          isReadOnly={isReadOnly}
          maxLength={20_000}
        />
        {extra.length > 0 && (
          <>
            <span className="field-label">{t('references.extra')}</span>
            <dl className="extra-fields">
              {extra.map(([tag, values]) => (
                <div key={tag}>
                  <dt>{tag}</dt>
                  <dd>{values.join('; ')}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
      </details>
    </>
  );
}
