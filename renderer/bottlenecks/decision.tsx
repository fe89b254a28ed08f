import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BOTTLENECK_OUTCOMES, type Bottleneck, type BottleneckOutcome } from '../../shared/bottlenecks.ts';
import { momentText } from '../../shared/locales/date-text.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Stands for a key question that is made with the decision. */
const NEW = 'new';

/** What becomes of a bottleneck, with the reason; a key question is made or linked in the same act. */
export function Decision({ row }: { row: Bottleneck }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('bottlenecks.decide');
  const say = useUndoToast();
  const [editing, setEditing] = useState(row.decision === null);
  const reopening = useMutation(api.bottlenecks.reopen.mutationOptions());
  const { decision } = row;
  const reopen = () =>
    reopening.mutate(
      { id: row.id },
      { onSuccess: () => say(t('bottlenecks.decision.reopened', { number: row.number })) },
    );
  return (
    <section aria-labelledby="decision-title">
      <h3 id="decision-title">{t('bottlenecks.decision.title')}</h3>
      {decision !== null && !editing && (
        <>
          <p>
            <strong>{t(`terms.bottleneckOutcome.${decision.outcome}`)}</strong>
            {decision.reason !== '' && <>: {decision.reason}</>}
          </p>
          <p className="muted small">
            {t('bottlenecks.decision.by', {
              name: decision.decidedBy,
              date: momentText(decision.decidedAt, i18n.language),
            })}
          </p>
          {!readOnly && (
            <div className="row">
              <Button onPress={() => setEditing(true)}>{t('bottlenecks.decision.change')}</Button>
              <Button variant="quiet" onPress={reopen}>
                {t('bottlenecks.decision.reopen')}
              </Button>
            </div>
          )}
        </>
      )}
      {decision === null && readOnly && <p className="muted">{t('bottlenecks.noDecision')}</p>}
      <RightNote act="bottlenecks.decide" />
      {editing && !readOnly && <DecisionForm row={row} onStored={() => setEditing(false)} />}
    </section>
  );
}

function DecisionForm({ row, onStored }: { row: Bottleneck; onStored: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const [outcome, setOutcome] = useState<BottleneckOutcome | null>(row.decision?.outcome ?? null);
  const [reason, setReason] = useState(row.decision?.reason ?? '');
  const [questionId, setQuestionId] = useState<string>(row.questionIds[0] ?? NEW);
  const [title, setTitle] = useState(row.theme);
  const [text, setText] = useState('');
  const deciding = useMutation(api.bottlenecks.decide.mutationOptions());
  const isQuestion = outcome === 'question';
  const isNew = isQuestion && questionId === NEW;
  const isComplete =
    outcome !== null && (isQuestion || reason.trim() !== '') && (!isNew || (title.trim() && text.trim()));
  const store = () => {
    if (outcome === null) return;
    const question = isNew ? { title, text, kind: 'content' as const } : { id: questionId };
    deciding.mutate(
      { ids: [row.id], outcome, reason, question: isQuestion ? question : null },
      {
        onSuccess: () => {
          say(t('bottlenecks.decision.stored', { number: row.number }));
          onStored();
        },
      },
    );
  };
  return (
    <div className="stack">
      <Segments
        label={t('bottlenecks.decision.outcome')}
        value={outcome}
        options={BOTTLENECK_OUTCOMES.map(id => ({ id, label: t(`terms.bottleneckOutcome.${id}`) }))}
        onChange={setOutcome}
      />
      {isQuestion && (
        <Choice
          label={t('bottlenecks.decision.question')}
          value={questionId}
          options={[
            { id: NEW, label: t('bottlenecks.decision.newQuestion') },
            ...questions.map(question => ({
              id: question.id,
              label: `${question.number}. ${question.title}`,
            })),
          ]}
          onChange={setQuestionId}
        />
      )}
      {isNew && (
        <>
          <TextInput
            label={t('bottlenecks.decision.questionTitle')}
            value={title}
            onChange={setTitle}
            maxLength={200}
          />
          <TextInput
            label={t('bottlenecks.decision.questionText')}
            value={text}
            onChange={setText}
            placeholder={t('questions.textPlaceholder')}
            multiline
            maxLength={2_000}
          />
        </>
      )}
      <TextInput
        label={t('bottlenecks.decision.reason')}
        value={reason}
        onChange={setReason}
        multiline
        maxLength={5_000}
      />
      <div className="row">
        <Button variant="primary" isDisabled={!isComplete || deciding.isPending} onPress={store}>
          {t('bottlenecks.decision.store')}
        </Button>
      </div>
    </div>
  );
}
