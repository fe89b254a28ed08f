import { useTranslation } from 'react-i18next';
import { AGREE_SCALE, type AgreeItem } from '../../shared/adapte/agree-items.ts';
import { nextItem } from '../../shared/adapte/agree-summary.ts';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { Scores } from './use-scores.ts';

interface AgreeItemPanelProps {
  item: AgreeItem;
  scores: Scores;
  onItem: (item: AgreeItem) => void;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One item: what it asks, its score, and where in the guideline the answer was found. */
export function AgreeItemPanel({ item, scores, onItem, onClose, isReadOnly }: AgreeItemPanelProps) {
  const { t } = useTranslation();
  const { score, isNotApplicable, comment, page } = scores.saidOf(item);
  const options = [
    ...AGREE_SCALE.map(value => ({ id: String(value), label: String(value) })),
    { id: 'none', label: t('agree.notApplicable') },
  ];
  return (
    <DetailPanel
      title={`${item}. ${t(`agree.items.item${item}`)}`}
      onClose={onClose}
      onMove={by => onItem(nextItem(item, by))}
    >
      <p>{t(`agree.questions.item${item}`)}</p>
      <div className="agree-choice">
        <Segments
          label={`${t('agree.score')} (${t('agree.scale')})`}
          value={isNotApplicable ? 'none' : score === null ? null : String(score)}
          options={options}
          onChange={chosen =>
            void scores.say(
              item,
              chosen === 'none'
                ? { score: null, isNotApplicable: true }
                : { score: Number(chosen), isNotApplicable: false },
            )
          }
          isDisabled={isReadOnly}
        />
        {!isReadOnly && (score !== null || isNotApplicable) && (
          <Button
            variant="quiet"
            onPress={() => void scores.say(item, { score: null, isNotApplicable: false })}
          >
            {t('agree.clear')}
          </Button>
        )}
      </div>
      <DraftField
        key={`comment-${item}`}
        label={t('agree.comment')}
        value={comment}
        onSave={text => scores.say(item, { comment: text })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={5_000}
      />
      <DraftField
        key={`page-${item}`}
        label={t('agree.page')}
        value={page}
        onSave={text => scores.say(item, { page: text })}
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <p className="muted small">{t('agree.about')}</p>
    </DetailPanel>
  );
}
