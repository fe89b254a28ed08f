import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISIONS } from '../../shared/adapte/decisions.ts';
import type { MatrixFilter } from '../../shared/adapte/matrix.ts';
import { STRENGTHS } from '../../shared/recommendations.ts';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { Adaptation } from './use-adaptation.ts';

interface MatrixFiltersProps {
  filter: MatrixFilter;
  known: Adaptation;
  onChange: (filter: MatrixFilter) => void;
  isTranslated: boolean;
  onTranslated: (isTranslated: boolean) => void;
}

const ALL = '*' as const;

/** What of the matrix is shown. It stays as it is while one walks through the matrix. */
export const MatrixFilters = memo(function MatrixFilters({
  filter,
  known,
  onChange,
  isTranslated,
  onTranslated,
}: MatrixFiltersProps) {
  const { t } = useTranslation();
  const all = { id: ALL as string, label: t('adapte.filter.all') };
  const value = (id: string | undefined) => id ?? ALL;
  return (
    <section className="matrix-filters" aria-label={t('adapte.filter.label')}>
      <div className="matrix-search">
        <TextInput
          label={t('adapte.filter.text')}
          type="search"
          value={filter.text ?? ''}
          onChange={text => onChange({ ...filter, text })}
        />
      </div>
      <Choice
        label={t('adapte.filter.question')}
        value={value(filter.question)}
        options={[
          all,
          ...known.questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
          { id: 'none', label: t('adapte.filter.none') },
        ]}
        onChange={id => onChange({ ...filter, question: id === ALL ? undefined : id })}
      />
      <Choice
        label={t('adapte.filter.source')}
        value={value(filter.source)}
        options={[all, ...known.sources.map(({ id, label }) => ({ id, label }))]}
        onChange={id => onChange({ ...filter, source: id === ALL ? undefined : id })}
      />
      <Choice
        label={t('adapte.filter.decision')}
        value={filter.decision ?? ALL}
        options={[
          { id: ALL, label: all.label },
          { id: 'open', label: t('adapte.filter.undecided') },
          ...DECISIONS.map(id => ({ id, label: t(`adapte.decided.${id}`) })),
        ]}
        onChange={id => onChange({ ...filter, decision: id === ALL ? undefined : id })}
      />
      <Choice
        label={t('adapte.filter.strength')}
        value={filter.strength ?? ALL}
        options={[
          { id: ALL, label: all.label },
          { id: 'open', label: t('adapte.filter.open') },
          ...STRENGTHS.map(id => ({ id, label: t(`terms.strength.${id}`) })),
        ]}
        onChange={id => onChange({ ...filter, strength: id === ALL ? undefined : id })}
      />
      <Segments
        label={t('adapte.filter.wording')}
        value={isTranslated ? 'translated' : 'original'}
        options={(['original', 'translated'] as const).map(id => ({ id, label: t(`adapte.filter.${id}`) }))}
        onChange={id => onTranslated(id === 'translated')}
      />
    </section>
  );
});
