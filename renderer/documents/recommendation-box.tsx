import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { certaintySymbol, type Recommendation } from '../../shared/recommendations.ts';
import { Chip } from '../ui/chip.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

interface RecommendationBoxProps {
  item: OutlineItem;
  recommendation: Recommendation | undefined;
  /** Goes to the recommendation; without it the box has no way there. */
  onOpen?: (id: string) => void;
  children: ReactNode;
}

/** A recommendation, set apart from the running text, with its strength and the certainty of the evidence. */
export function RecommendationBox({ item, recommendation, onOpen, children }: RecommendationBoxProps) {
  const { t } = useTranslation();
  const { strength = null, certainty = null, origin = item.origin } = recommendation ?? {};
  return (
    <article className="rec" id={`section-${item.id}`} data-document={item.id} aria-label={item.title}>
      <div className="rec-meta">
        {strength === null ? (
          <Chip tone="warn">{t('documents.noStrength')}</Chip>
        ) : (
          <Chip tone="accent">{t(`terms.strength.${strength}`)}</Chip>
        )}
        {certainty !== null && (
          <Chip>
            {t('documents.certainty', {
              symbol: certaintySymbol(certainty),
              label: t(`terms.certainty.${certainty}`),
            })}
          </Chip>
        )}
        <OriginChip origin={origin} />
        {recommendation && onOpen && (
          <Button className="rec-open" onPress={() => onOpen(recommendation.id)}>
            {t('documents.openRecommendation')}
          </Button>
        )}
      </div>
      {children}
    </article>
  );
}
