import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../shared/questions.ts';
import { STAGES, type Stage } from '../../shared/selection/records.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUndo } from '../app/undo.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Progress } from '../ui/progress.tsx';
import { Segments } from '../ui/segments.tsx';
import { AgreementList } from './agreement-list.tsx';
import type { Frame } from './question-selection.tsx';
import { RecordCard } from './record-card.tsx';
import { RecordList } from './record-list.tsx';
import { useScreening } from './use-screening.ts';
import type { SelectionActs } from './use-selection.ts';

interface ViewProps {
  question: Question;
  acts: SelectionActs;
  frame: Frame;
}

/** Judging records one by one, by keyboard. */
export function ScreeningView({ question, acts, frame }: ViewProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('selection.screen');
  const { undoLast } = useUndo();
  const [stage, setStage] = useState<Stage>('title');
  const [isChoosing, setChoosing] = useState(false);
  const screening = useScreening(question.id, stage);
  const { current } = screening;
  const counts = acts.view?.stages[stage];
  const reasons = acts.view?.criteria.filter(({ kind }) => kind === 'exclude') ?? [];
  const may =
    !readOnly &&
    current !== undefined &&
    !current.isUnretrieved &&
    current.resolution === null &&
    (current.state === 'open' || current.mine !== null);
  const exclude = (criterionId: string | null) => {
    if (!may) return;
    if (criterionId === null && stage === 'full-text') {
      setChoosing(true);
      return;
    }
    setChoosing(false);
    screening.decide('exclude', criterionId);
  };
  const judge = (decision: 'include' | 'unsure') => {
    if (!may) return;
    setChoosing(false);
    screening.decide(decision);
  };
  const step = (by: -1 | 1) => {
    setChoosing(false);
    screening.step(by);
  };
  const byNumber = Object.fromEntries(
    reasons.slice(0, 9).map(({ id, number }) => [String(number), () => exclude(id)]),
  );
  useShortcuts({
    ...byNumber,
    i: () => judge('include'),
    e: () => exclude(null),
    u: () => judge('unsure'),
    j: () => step(1),
    k: () => step(-1),
    arrowright: () => step(1),
    arrowleft: () => step(-1),
    z: () => {
      if (!readOnly) undoLast();
    },
  });
  return frame({
    tabs: [
      {
        id: 'records',
        label: t('selection.screening.listTab'),
        content: <RecordList screening={screening} />,
      },
      {
        id: 'agreement',
        label: t('selection.screening.agreementTab'),
        content: <AgreementList rows={acts.view?.agreement.filter(row => row.stage === stage) ?? []} />,
      },
    ],
    children: (
      <>
        <Segments
          label={t('selection.stage.label')}
          value={stage}
          options={STAGES.map(id => ({ id, label: t(`selection.stage.${id}`) }))}
          onChange={next => {
            setStage(next);
            setChoosing(false);
          }}
        />
        {counts && counts.total > 0 && (
          <div>
            <Progress
              label={t('selection.screening.progress', { mine: counts.mine, total: counts.total })}
              value={(100 * counts.mine) / counts.total}
            />
            <p className="muted small">{t('selection.screening.counts', { ...counts })}</p>
          </div>
        )}
        {screening.isReady && screening.records.length === 0 && (
          <EmptyState
            title={t('selection.screening.empty.title')}
            text={t(`selection.screening.empty.${stage}-text`)}
          />
        )}
        {screening.isReady && screening.records.length > 0 && screening.toDo === 0 && (
          <p className="muted" role="status">
            {t('selection.screening.done')}
          </p>
        )}
        {current && (
          <RecordCard
            key={current.referenceId}
            record={current}
            stage={stage}
            questionId={question.id}
            place={t('selection.screening.place', {
              at: screening.at + 1,
              total: screening.records.length,
            })}
            keywords={acts.view?.keywords ?? []}
            reasons={reasons}
            isChoosing={isChoosing}
            mayJudge={may}
            included={screening.records.filter(({ state }) => state === 'included')}
            onJudge={judge}
            onExclude={exclude}
            onStep={step}
            onReport={acts.setReport}
          />
        )}
      </>
    ),
  });
}
