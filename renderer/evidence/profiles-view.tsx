import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGoTo } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { InText } from '../inserts/in-text.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { OverallBlock } from './overall-block.tsx';
import { ProfileDetail } from './profile-detail.tsx';
import { ProfileTable } from './profile-table.tsx';
import { RestingBlock } from './resting-block.tsx';
import type { Evidence } from './use-evidence.ts';
import { useEvidenceActs } from './use-evidence-acts.ts';
import { useEvidenceView } from './use-evidence-view.ts';
import { ViewSwitch } from './view-switch.tsx';

/** The evidence profile of one key question: the table, the certainty as a whole, and what rests on it. */
export function ProfilesView({ evidence }: { evidence: Evidence | null }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const { questionId, openId, choose, open, close } = useEvidenceView();
  const [isImporting, setImporting] = useState(false);
  const acts = useEvidenceActs();
  const summaries = evidence?.summaries ?? [];
  const summary =
    summaries.find(({ question }) => question.id === questionId) ??
    summaries.find(({ outcomes }) => outcomes.some(row => row.outcome.id === openId)) ??
    summaries.find(({ outcomes }) => outcomes.some(({ profile }) => profile !== null)) ??
    summaries[0];
  const questions = summaries.map(({ question: { id, number, title } }) => ({
    id,
    label: `${number}. ${title}`,
  }));
  const opened = summary?.outcomes.find(({ outcome }) => outcome.id === openId);
  const step = (by: -1 | 1) => {
    const place = summaries.findIndex(({ question }) => question.id === summary?.question.id);
    const next = summaries[place + by];
    if (next) choose(next.question.id);
  };
  useShortcuts({ '[': () => step(-1), ']': () => step(1) });
  const start = (outcomeId: string) =>
    acts.startProfile.mutate({ outcomeId }, { onSuccess: () => open(outcomeId) });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.evidence')]}
      title={t('evidence.title')}
      lists={['evidence']}
      lead={t('evidence.lead')}
      actions={!readOnly && <Button onPress={() => setImporting(true)}>{t('evidence.import.open')}</Button>}
      detail={
        opened?.profile && evidence ? (
          <ProfileDetail
            key={opened.profile.id}
            row={opened}
            profile={opened.profile}
            evidence={evidence}
            acts={acts}
            onClose={() => {
              close();
              requestAnimationFrame(() => document.getElementById(`profile-${opened.outcome.id}`)?.focus());
            }}
          />
        ) : undefined
      }
    >
      <ViewSwitch />
      {isImporting && (
        <ImportDialog
          questionId={summary?.question.id ?? null}
          questions={questions}
          onClose={() => setImporting(false)}
        />
      )}
      {evidence && !summary && (
        <EmptyState title={t('evidence.noQuestions.title')} text={t('evidence.noQuestions.text')}>
          <Button variant="primary" onPress={() => goTo('questions')}>
            {t('evidence.noQuestions.act')}
          </Button>
        </EmptyState>
      )}
      {evidence && summary && (
        <div className="stack">
          <Choice
            label={t('evidence.question')}
            value={summary.question.id}
            options={questions}
            onChange={choose}
          />
          <p className="wording read">{summary.question.text}</p>
          {summary.outcomes.length === 0 ? (
            <EmptyState title={t('evidence.noOutcomes.title')} text={t('evidence.noOutcomes.text')}>
              <Button
                variant="primary"
                onPress={() => goTo('questions', { view: 'outcomes', open: summary.question.id })}
              >
                {t('evidence.noOutcomes.act')}
              </Button>
            </EmptyState>
          ) : (
            <>
              <ProfileTable
                summary={summary}
                openId={openId}
                onOpen={id => open(id)}
                onStart={readOnly ? null : start}
              />
              <OverallBlock summary={summary} rule={evidence.records.rule} acts={acts} />
              <RestingBlock summary={summary} />
              {summary.outcomes.some(({ profile }) => profile !== null) && (
                <InText block={{ kind: 'sof', ref: summary.question.id }} questionId={summary.question.id} />
              )}
            </>
          )}
        </div>
      )}
    </Screen>
  );
}
