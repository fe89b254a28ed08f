import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import type { Question } from '../../shared/questions.ts';
import { type SelectionCriterion, STAGES, type Stage } from '../../shared/selection/records.ts';
import type { ScreeningRecord } from '../../shared/selection/view.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Frame } from './question-selection.tsx';
import type { SelectionActs } from './use-selection.ts';

interface ViewProps {
  question: Question;
  acts: SelectionActs;
  frame: Frame;
}

/** Records on which screeners differ or doubt, with what each said, to be settled; and those that were. */
export function ConflictsView({ question, acts, frame }: ViewProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const ask = (stage: Stage) => api.selection.records.queryOptions({ questionId: question.id, stage });
  const first = useQuery(ask('title')).data;
  const second = useQuery(ask('full-text')).data;
  const rounds = { title: first ?? [], 'full-text': second ?? [] };
  const all = STAGES.flatMap(stage => rounds[stage].map(record => ({ stage, record })));
  const open = all.filter(({ record }) => record.state === 'conflict');
  const settled = all.filter(({ record }) => record.resolution !== null);
  return frame({
    children: (
      <>
        {first && second && open.length === 0 && <p className="muted">{t('selection.conflicts.none')}</p>}
        {open.length > 0 && <h2>{t('selection.conflicts.list')}</h2>}
        <ul className="conflicts">
          {open.map(({ stage, record }) => (
            <Conflict
              key={`${stage} ${record.referenceId}`}
              stage={stage}
              record={record}
              questionId={question.id}
              acts={acts}
            />
          ))}
        </ul>
        {settled.length > 0 && <h2>{t('selection.conflicts.settled')}</h2>}
        <ul className="conflicts">
          {settled.map(({ stage, record }) => (
            <Settled
              key={`${stage} ${record.referenceId}`}
              stage={stage}
              record={record}
              questionId={question.id}
              acts={acts}
            />
          ))}
        </ul>
      </>
    ),
  });
}

interface RowProps {
  stage: Stage;
  record: ScreeningRecord;
  questionId: string;
  acts: SelectionActs;
}

function Conflict({ stage, record, questionId, acts }: RowProps) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('selection.settle');
  const reasons = acts.view?.criteria.filter(({ kind }) => kind === 'exclude') ?? [];
  const key = { questionId, referenceId: record.referenceId, stage };
  return (
    <li>
      <b>
        {record.number}. {record.title}
      </b>
      <p className="muted small">
        {t(`selection.stage.${stage}`)} · {[record.authors, record.year].filter(Boolean).join(' · ')}
      </p>
      <Judgements record={record} reasons={reasons} />
      {!readOnly && (
        <div className="row">
          <Button
            aria-label={t('selection.conflicts.include', { title: record.title })}
            onPress={() => acts.settle(key, 'include', null)}
          >
            {t('selection.decision.include')}
          </Button>
          {stage === 'title' && (
            <Button
              aria-label={t('selection.conflicts.exclude', { title: record.title })}
              onPress={() => acts.settle(key, 'exclude', null)}
            >
              {t('selection.decision.exclude')}
            </Button>
          )}
          {reasons.length > 0 && (
            <ActionMenu
              icon="chevron"
              label={`${t('selection.conflicts.exclude', { title: record.title })}: ${t('selection.screening.reasons')}`}
              items={reasons.map(({ id, number, text }) => ({
                id,
                label: `${number}. ${text}`,
                onAction: () => acts.settle(key, 'exclude', id),
              }))}
            />
          )}
        </div>
      )}
    </li>
  );
}

function Settled({ stage, record, questionId, acts }: RowProps) {
  const { t, i18n } = useTranslation();
  const readOnly = useReadOnly('selection.settle');
  const reasons = acts.view?.criteria.filter(({ kind }) => kind === 'exclude') ?? [];
  const { resolution } = record;
  if (resolution === null) return null;
  const key = { questionId, referenceId: record.referenceId, stage };
  return (
    <li>
      <b>
        {record.number}. {record.title}
      </b>{' '}
      {!readOnly && (
        <IconButton
          icon="close"
          label={t('selection.conflicts.reopen', { title: record.title })}
          onPress={() => acts.settle(key, null, null)}
        />
      )}
      <p className="small">
        {t(`selection.stage.${stage}`)} ·{' '}
        {t('selection.conflicts.settledBy', {
          decision: decisionText(resolution, reasons, t(`selection.decision.${resolution.decision}`)),
          by: resolution.by,
          date: momentText(resolution.at, i18n.language),
        })}
      </p>
      <Judgements record={record} reasons={reasons} />
    </li>
  );
}

function Judgements({
  record,
  reasons,
}: {
  record: ScreeningRecord;
  reasons: readonly SelectionCriterion[];
}) {
  const { t } = useTranslation();
  return (
    <p className="muted small">
      {record.decisions
        .map(row =>
          t('selection.conflicts.said', {
            by: row.by,
            decision: decisionText(row, reasons, t(`selection.decision.${row.decision}`)),
          }),
        )
        .join(' · ')}
    </p>
  );
}

function decisionText(
  { criterionId }: { criterionId: string | null },
  reasons: readonly SelectionCriterion[],
  decision: string,
): string {
  const reason = reasons.find(({ id }) => id === criterionId);
  return reason ? `${decision} (${reason.number}. ${reason.text})` : decision;
}
