import { useTranslation } from 'react-i18next';
import type { QuestionModule } from '../../shared/questions/modules.ts';
import type { Question } from '../../shared/questions.ts';
import { RECOMMENDATION_STATUSES, type RecommendationStatus } from '../../shared/recommendations/status.ts';
import { type Recommendation, STRENGTHS, type Strength } from '../../shared/recommendations.ts';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';

/** What the list is narrowed to; the empty text is everything. */
export interface RecommendationFilter {
  strength: Strength | '';
  status: RecommendationStatus | '';
  /** Id of a module, or `none` for questions without one. */
  module: string;
  keyOnly: boolean;
}

export const NO_FILTER: RecommendationFilter = { strength: '', status: '', module: '', keyOnly: false };

/** Whether a recommendation passes every filter. Its module is that of its question. */
export function passesFilter(
  row: Recommendation,
  filter: RecommendationFilter,
  questions: readonly Pick<Question, 'id' | 'moduleId'>[],
): boolean {
  const module = questions.find(({ id }) => id === row.questionId)?.moduleId ?? 'none';
  return (
    (filter.strength === '' || row.strength === filter.strength) &&
    (filter.status === '' || row.status === filter.status) &&
    (filter.module === '' || module === filter.module) &&
    (!filter.keyOnly || row.isKey)
  );
}

interface RecommendationFiltersProps {
  filter: RecommendationFilter;
  modules: readonly QuestionModule[];
  onChange: (filter: RecommendationFilter) => void;
}

/** Narrows the list by strength, status, module and the key recommendations. */
export function RecommendationFilters({ filter, modules, onChange }: RecommendationFiltersProps) {
  const { t } = useTranslation();
  const all = { id: '' as const, label: t('recommendations.filters.all') };
  return (
    <fieldset className="recommendation-filters">
      <legend className="visually-hidden">{t('recommendations.filters.label')}</legend>
      <Choice
        label={t('recommendations.filters.strength')}
        value={filter.strength}
        options={[all, ...STRENGTHS.map(id => ({ id, label: t(`terms.strength.${id}`) }))]}
        onChange={strength => onChange({ ...filter, strength })}
      />
      <Choice
        label={t('recommendations.filters.status')}
        value={filter.status}
        options={[
          all,
          ...RECOMMENDATION_STATUSES.map(id => ({ id, label: t(`recommendations.status.${id}`) })),
        ]}
        onChange={status => onChange({ ...filter, status })}
      />
      {modules.length > 0 && (
        <Choice
          label={t('recommendations.filters.module')}
          value={filter.module}
          options={[
            all,
            ...modules.map(({ id, title }) => ({ id, label: title })),
            { id: 'none', label: t('recommendations.filters.none') },
          ]}
          onChange={module => onChange({ ...filter, module })}
        />
      )}
      <Check isSelected={filter.keyOnly} onChange={keyOnly => onChange({ ...filter, keyOnly })}>
        {t('recommendations.filters.keyOnly')}
      </Check>
    </fieldset>
  );
}
