import { type KeyboardEvent, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FrameworkId } from '../../shared/considerations/frameworks.ts';
import { criterionName } from '../../shared/considerations/names.ts';
import type { ConsiderationEntry, Judgement, Stage } from '../../shared/considerations.ts';
import { momentText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { JudgementChoice } from './judgement-choice.tsx';
import type { ConsiderationActs } from './use-considerations.ts';

interface CriterionRowProps {
  entry: ConsiderationEntry;
  framework: FrameworkId;
  stage: Stage;
  acts: ConsiderationActs;
  /** Goes to the criterion before or after this one. */
  onStep: (by: -1 | 1) => void;
}

/** One criterion: what is asked, the judgement of this stage beside the other's, and the two texts. */
export function CriterionRow({ entry, framework, stage, acts, onStep }: CriterionRowProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const headingId = useId();
  const name = criterionName(framework, entry.criterion, t);
  const other = stage === 'panel' ? 'draft' : 'panel';
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(event.key === 'ArrowDown' ? 1 : -1);
  };
  return (
    <section
      className="consideration"
      aria-labelledby={headingId}
      data-criterion={entry.criterion}
      onKeyDownCapture={onKeyDown}
    >
      <header className="criterion-head">
        <h2 id={headingId}>{name}</h2>
        <OriginChip origin={entry.origin} />
        <p>{t(`considerations.ask.${entry.criterion}`)}</p>
      </header>
      <JudgementChoice
        criterion={entry.criterion}
        label={t('considerations.judgementOf', { criterion: name })}
        answer={entry[stage]?.answer ?? null}
        proposed={entry[other]?.answer ?? null}
        onJudge={answer => void acts.judge(entry.id, stage, answer)}
        isDisabled={readOnly}
      />
      <p className="judged">
        <JudgedBy stage="draft" judgement={entry.draft} />
        <JudgedBy stage="panel" judgement={entry.panel} />
      </p>
      <div className="criterion-texts">
        <DraftField
          label={t('considerations.evidence')}
          value={entry.evidence}
          onSave={evidence => acts.write(entry.id, { evidence })}
          multiline
          isReadOnly={readOnly}
          maxLength={20_000}
        />
        <DraftField
          label={t('considerations.remarks')}
          value={entry.remarks}
          onSave={remarks => acts.write(entry.id, { remarks })}
          multiline
          isReadOnly={readOnly}
          maxLength={20_000}
        />
      </div>
    </section>
  );
}

function JudgedBy({ stage, judgement }: { stage: Stage; judgement: Judgement | null }) {
  const { t, i18n } = useTranslation();
  return (
    <span>
      <b>{t(`considerations.stage.${stage}`)}</b>{' '}
      {judgement === null
        ? t('considerations.unjudged')
        : `${t(`considerations.answer.${judgement.answer}`)} · ${t('considerations.judgedBy', {
            by: judgement.by,
            date: momentText(judgement.at, i18n.language),
          })}`}
    </span>
  );
}
