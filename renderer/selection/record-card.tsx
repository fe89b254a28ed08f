import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { SelectionCriterion, SelectionReport, Stage } from '../../shared/selection/records.ts';
import type { ScreeningRecord } from '../../shared/selection/view.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Check } from '../ui/check.tsx';
import { Choice } from '../ui/choice.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { MarkedText } from './marked-text.tsx';
import { RecordStateChip } from './record-state-chip.tsx';

interface RecordCardProps {
  record: ScreeningRecord;
  stage: Stage;
  questionId: string;
  place: string;
  keywords: readonly string[];
  reasons: readonly SelectionCriterion[];
  /** A reason must be chosen to go on. */
  isChoosing: boolean;
  mayJudge: boolean;
  included: readonly ScreeningRecord[];
  onJudge: (decision: 'include' | 'unsure') => void;
  onExclude: (criterionId: string | null) => void;
  onStep: (by: -1 | 1) => void;
  onReport: (report: SelectionReport) => void;
}

/** The record at hand: what it says, what can be decided, and with which keys. */
export function RecordCard(props: RecordCardProps) {
  const { record, stage, keywords, reasons, mayJudge } = props;
  const { t } = useTranslation();
  const { api } = useConnection();
  const reference = useQuery(api.references.read.queryOptions({ id: record.referenceId })).data;
  const source = [record.container, record.year, record.doi].filter(part => part !== '' && part !== null);
  const { mine } = record;
  return (
    <article className="record-card" aria-label={t('selection.screening.record', { number: record.number })}>
      <div className="record-head">
        <span className="muted small">
          {t('selection.screening.record', { number: record.number })} · {props.place}
        </span>
        <RecordStateChip record={record} />
        <OriginChip origin={record.origin} />
        <span className="record-steps">
          <IconButton icon="up" label={t('selection.screening.previous')} onPress={() => props.onStep(-1)} />
          <IconButton icon="down" label={t('selection.screening.next')} onPress={() => props.onStep(1)} />
        </span>
      </div>
      <h2 className="record-title">
        <MarkedText text={record.title} keywords={keywords} />
      </h2>
      <p className="muted small">
        {record.authors}
        <br />
        {source.join(' · ')}
      </p>
      {reference && (
        <p className={reference.abstract === '' ? 'muted' : 'record-abstract'}>
          {reference.abstract === '' ? (
            t('selection.screening.noAbstract')
          ) : (
            <MarkedText text={reference.abstract} keywords={keywords} />
          )}
        </p>
      )}
      <fieldset className="record-acts" disabled={!mayJudge}>
        <legend className="visually-hidden">{t('selection.view.screening')}</legend>
        <Button
          variant={mine?.decision === 'include' ? 'primary' : 'plain'}
          onPress={() => props.onJudge('include')}
          isDisabled={!mayJudge}
        >
          {t('selection.decision.include')} <kbd>I</kbd>
        </Button>
        <Button
          variant={mine?.decision === 'exclude' ? 'primary' : 'plain'}
          onPress={() => props.onExclude(null)}
          isDisabled={!mayJudge}
        >
          {t('selection.decision.exclude')} <kbd>E</kbd>
        </Button>
        <Button
          variant={mine?.decision === 'unsure' ? 'primary' : 'plain'}
          onPress={() => props.onJudge('unsure')}
          isDisabled={!mayJudge}
        >
          {t('selection.decision.unsure')} <kbd>U</kbd>
        </Button>
      </fieldset>
      {props.isChoosing && (
        <p className="field-error" role="alert">
          {reasons.length === 0 ? t('selection.screening.noReasons') : t('selection.screening.chooseReason')}
        </p>
      )}
      {reasons.length > 0 && (
        <section className="reasons" aria-label={t('selection.screening.reasons')}>
          <h3>{t('selection.screening.reasons')}</h3>
          <ul>
            {reasons.map(({ id, number, text }) => (
              <li key={id}>
                <Button
                  variant={mine?.decision === 'exclude' && mine.criterionId === id ? 'primary' : 'quiet'}
                  onPress={() => props.onExclude(id)}
                  isDisabled={!mayJudge}
                >
                  <kbd>{number}</kbd> {text}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {stage === 'full-text' && <ReportFields {...props} />}
      <p className="muted small">{t('selection.screening.keys')}</p>
    </article>
  );
}

/** Whether the report could be had, and whether it tells of a study another report is about. */
function ReportFields({ record, questionId, included, onReport }: RecordCardProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { referenceId, isUnretrieved, reportOf } = record;
  const report = { questionId, referenceId, isUnretrieved, reportOf };
  const others = included.filter(other => other.referenceId !== referenceId && other.reportOf === null);
  return (
    <div className="report-fields">
      <Check
        isSelected={isUnretrieved}
        onChange={checked => onReport({ ...report, isUnretrieved: checked })}
        isDisabled={readOnly || record.judged > 0}
      >
        {t('selection.screening.unretrieved')}
      </Check>
      {record.state === 'included' && others.length > 0 && (
        <Choice
          label={t('selection.screening.reportOf')}
          value={reportOf ?? ''}
          options={[
            { id: '', label: t('selection.screening.ownStudy') },
            ...others.map(other => ({ id: other.referenceId, label: `${other.number}. ${other.title}` })),
          ]}
          onChange={id => onReport({ ...report, reportOf: id === '' ? null : id })}
          isDisabled={readOnly}
        />
      )}
    </div>
  );
}
