import { useTranslation } from 'react-i18next';
import { AGREE_SCALE } from '../../shared/adapte/agree-items.ts';
import { type Instrument, itemTexts, nextItem } from '../../shared/adapte/instruments.ts';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { Scores } from './use-scores.ts';

interface AgreeItemPanelProps {
  instrument: Instrument;
  item: number;
  scores: Scores;
  onItem: (item: number) => void;
  onClose: () => void;
  isReadOnly: boolean;
}

/** One item: what it asks, its score, and where in the guideline the answer was found. */
export function AgreeItemPanel({
  instrument,
  item,
  scores,
  onItem,
  onClose,
  isReadOnly,
}: AgreeItemPanelProps) {
  const { t } = useTranslation();
  const { score, isNotApplicable, suitability, comment, page } = scores.saidOf(item);
  const { name, question } = itemTexts(instrument, item, t);
  const points = AGREE_SCALE.map(value => ({ id: String(value), label: String(value) }));
  const options = [...points, { id: 'none', label: t('agree.notApplicable') }];
  return (
    <DetailPanel
      title={`${item}. ${name}`}
      onClose={onClose}
      onMove={by => onItem(nextItem(instrument, item, by))}
    >
      <p>{question}</p>
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
      {instrument.hasSuitability && (
        <div className="agree-choice">
          <Segments
            label={t('agree.rex.suitability')}
            value={suitability === null ? null : String(suitability)}
            options={points}
            onChange={chosen => void scores.say(item, { suitability: Number(chosen) })}
            isDisabled={isReadOnly}
          />
        </div>
      )}
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
      <p className="muted small">{t(instrument.id === 'agree-rex' ? 'agree.rex.about' : 'agree.about')}</p>
    </DetailPanel>
  );
}
