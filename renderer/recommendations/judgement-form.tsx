import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SITUATIONS } from '../../shared/recommendations/details.ts';
import {
  CERTAINTIES,
  certaintySymbol,
  type Recommendation,
  STRENGTHS,
} from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import type { RecommendationUpdates } from './use-recommendation-updates.ts';

interface JudgementFormProps {
  row: Recommendation;
  updates: RecommendationUpdates;
  /** Adopted: strength, certainty and question stay as decided. */
  isLocked: boolean;
}

/** How strong the recommendation is, on what certainty, for which question, and whether it is a key one. */
export function JudgementForm({ row, updates, isLocked }: JudgementFormProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const isStrong = row.strength === 'strong-for' || row.strength === 'strong-against';
  const isLow = row.certainty === 'low' || row.certainty === 'very-low';
  const fixed = readOnly || isLocked;
  return (
    <section className="parts" aria-labelledby="judge">
      <h2 id="judge">{t('recommendations.judge')}</h2>
      <Segments
        label={t('recommendations.strength')}
        value={row.strength}
        options={STRENGTHS.map(id => ({ id, label: t(`terms.strength.${id}`) }))}
        onChange={strength => void updates.setFields({ strength })}
        isDisabled={fixed}
      />
      <div className="parts-line">
        <Choice
          label={t('recommendations.certaintyOfEvidence')}
          value={row.certainty ?? ''}
          options={[
            { id: '' as const, label: t('recommendations.undecided') },
            ...CERTAINTIES.map(id => ({ id, label: `${certaintySymbol(id)} ${t(`terms.certainty.${id}`)}` })),
          ]}
          onChange={certainty => void updates.setFields({ certainty: certainty === '' ? null : certainty })}
          isDisabled={fixed}
        />
        <Choice
          label={t('recommendations.question')}
          value={row.questionId ?? ''}
          options={[
            { id: '', label: t('recommendations.withoutQuestion') },
            ...questions.map(({ id, number, title }) => ({ id, label: `${number}. ${title}` })),
          ]}
          onChange={id => void updates.setFields({ questionId: id === '' ? null : id })}
          isDisabled={fixed}
        />
      </div>
      {((isStrong && isLow) || row.situation !== null) && (
        <Choice
          label={t('recommendations.situation')}
          value={row.situation ?? ''}
          options={[
            { id: '' as const, label: t('recommendations.noSituation') },
            ...SITUATIONS.map(id => ({ id, label: t(`recommendations.situationIs.${id}`) })),
          ]}
          onChange={situation => void updates.setDetails({ situation: situation === '' ? null : situation })}
          isDisabled={readOnly}
        />
      )}
      <Check
        isSelected={row.isKey}
        onChange={isKey => void updates.setDetails({ isKey })}
        isDisabled={readOnly}
      >
        {t('recommendations.isKey')}
      </Check>
    </section>
  );
}
