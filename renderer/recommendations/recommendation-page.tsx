import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { recommendationFlags } from '../../shared/recommendations/flags.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { RecommendationVotes } from '../consensus/recommendation-votes.tsx';
import { useBodies, useTexts } from '../documents/use-texts.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';
import { JudgementForm } from './judgement-form.tsx';
import { NotesForm } from './notes-form.tsx';
import { PartsForm } from './parts-form.tsx';
import { RecommendationIndicators } from './recommendation-indicators.tsx';
import { RecommendationTitle } from './recommendation-title.tsx';
import { RestsOn } from './rests-on.tsx';
import { StatusBar } from './status-bar.tsx';
import { useRecommendationUpdates } from './use-recommendation-updates.ts';
import { useWording, WordingBox } from './wording-box.tsx';
import { WordingHelp } from './wording-help.tsx';
import '../editor/editor.css';
import '../documents/documents.css';

/** One recommendation: its text first, below it what it says in parts, beside it what it rests on. */
export function RecommendationPage({
  row,
  among,
}: {
  row: Recommendation;
  among: readonly Recommendation[];
}) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const goTo = useGoTo();
  const [, setSearch] = useScreenSearch();
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const considerations = useQuery(api.considerations.list.queryOptions()).data ?? [];
  const outline = useQuery(api.documents.outline.queryOptions()).data;
  const texts = useTexts();
  const item = useMemo(() => outline?.filter(({ id }) => id === row.documentId), [outline, row.documentId]);
  useBodies(texts, item);
  const { text, language } = useWording(row, texts);
  const updates = useRecommendationUpdates(row.id);
  const question = questions.find(({ id }) => id === row.questionId);
  const flags = recommendationFlags(row, considerations);
  const isLocked = row.status === 'adopted' || row.status === 'withdrawn';
  const index = among.findIndex(({ id }) => id === row.id);
  const step = (by: -1 | 1) => {
    const next = among[index + by];
    if (next) setSearch({ open: next.id });
  };
  useShortcuts({ 'alt+arrowdown': () => step(1), 'alt+arrowup': () => step(-1) });
  return (
    <Screen
      crumb={[t('terms.area.recommendations'), t('recommendations.number', { number: index + 1 })]}
      back={{ label: t('recommendations.back'), onBack: () => setSearch({}) }}
      title={row.title}
      {...(question ? { lead: `${question.number}. ${question.text}` } : {})}
      actions={
        <>
          <IconButton
            icon="up"
            label={`${t('recommendations.previous')} (Alt ↑)`}
            onPress={() => step(-1)}
            isDisabled={index <= 0}
          />
          <IconButton
            icon="down"
            label={`${t('recommendations.next')} (Alt ↓)`}
            onPress={() => step(1)}
            isDisabled={index === among.length - 1}
          />
        </>
      }
      panel={[
        { id: 'rests', label: t('recommendations.rests'), content: <RestsOn row={row} /> },
        { id: 'votes', label: t('consensus.toVotes'), content: <RecommendationVotes row={row} /> },
        {
          id: 'thread',
          label: t('recommendations.thread'),
          content: (
            <div className="detail">
              <ThreadPanel from={{ kind: 'recommendation', id: row.id }} />
              <RecommendationIndicators row={row} />
              <div>
                <Button onPress={() => goTo('documents', { open: row.documentId })}>
                  {t('recommendations.openText')}
                </Button>
              </div>
            </div>
          ),
        },
      ]}
    >
      {flags.length > 0 && (
        <div className="flags">
          <Notice tone="warn">
            <p>
              <b>{flags.map(flag => t(`recommendations.flag.${flag}`)).join(' · ')}</b>
              <br />
              {t('recommendations.flagAbout')}
            </p>
            {!readOnly && (
              <Button onPress={() => void updates.confirm()}>{t('recommendations.confirm')}</Button>
            )}
          </Notice>
        </div>
      )}
      <WordingBox row={row} texts={texts} language={language} isReadOnly={readOnly || isLocked} />
      {row.status === 'adopted' && !readOnly && <p className="muted small">{t('recommendations.locked')}</p>}
      <StatusBar row={row} updates={updates} />
      <WordingHelp row={row} text={text} language={language} isReadOnly={readOnly || isLocked} />
      <section className="parts" aria-label={t('recommendations.name')}>
        <RecommendationTitle row={row} />
      </section>
      <JudgementForm row={row} updates={updates} isLocked={isLocked} />
      <PartsForm row={row} updates={updates} isReadOnly={readOnly || isLocked} />
      <NotesForm row={row} updates={updates} isReadOnly={readOnly} />
    </Screen>
  );
}
