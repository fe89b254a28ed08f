import { useTranslation } from 'react-i18next';
import { AGREE_RECOMMENDATIONS, AGREE_SCALE } from '../../shared/adapte/agree-items.ts';
import type { Appraisal } from '../../shared/adapte/appraisal.ts';
import { INSTRUMENTS } from '../../shared/adapte/instruments.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { AppraisalActs } from './use-appraisal-acts.ts';

interface AgreeOverallProps {
  appraisal: Appraisal;
  acts: AppraisalActs;
  isReadOnly: boolean;
}

/** The overall judgements of an appraiser, with why. */
export function AgreeOverall({ appraisal, acts, isReadOnly }: AgreeOverallProps) {
  const { t } = useTranslation();
  const { hasOverall, hasSuitability } = INSTRUMENTS[appraisal.instrument];
  const uses = AGREE_RECOMMENDATIONS.map(id => ({ id, label: t(`agree.recommendation.${id}`) }));
  return (
    <section className="agree-overall" aria-labelledby="agree-overall">
      <h2 id="agree-overall">{t('agree.overall')}</h2>
      {hasOverall && (
        <>
          <p className="muted">{t('agree.overallQuestion')}</p>
          <Segments
            label={t('agree.overallQuality')}
            value={appraisal.overall === null ? null : String(appraisal.overall)}
            options={AGREE_SCALE.map(value => ({ id: String(value), label: String(value) }))}
            onChange={chosen => void acts.update(appraisal.id, { overall: Number(chosen) })}
            isDisabled={isReadOnly}
          />
        </>
      )}
      <Segments
        label={t(hasSuitability ? 'agree.rex.recommendThere' : 'agree.recommend')}
        value={appraisal.recommendation}
        options={uses}
        onChange={recommendation => void acts.update(appraisal.id, { recommendation })}
        isDisabled={isReadOnly}
      />
      {hasSuitability && (
        <Segments
          label={t('agree.rex.recommendHere')}
          value={appraisal.ownUse}
          options={uses}
          onChange={ownUse => void acts.update(appraisal.id, { ownUse })}
          isDisabled={isReadOnly}
        />
      )}
      <DraftField
        label={t('agree.note')}
        value={appraisal.note}
        onSave={note => acts.update(appraisal.id, { note })}
        multiline
        isReadOnly={isReadOnly}
        maxLength={5_000}
      />
    </section>
  );
}
