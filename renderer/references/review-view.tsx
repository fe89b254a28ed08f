import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PairTable } from './pair-table.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Pairs that may be one publication, side by side, judged one after the other with the keys S, V and L. */
export function ReviewView() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const answer = useQuery(api.references.pairs.queryOptions()).data;
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const merging = useMutation(api.references.merge.mutationOptions());
  const parting = useMutation(api.references.keepApart.mutationOptions());
  const nameOf = (pair: { firstId: string; secondId: string }) => `${pair.firstId} ${pair.secondId}`;
  const pairs = answer?.pairs ?? [];
  // What was put off comes again when all others have been judged.
  const pair = pairs.find(candidate => !later.has(nameOf(candidate))) ?? pairs[0];
  const isBusy = merging.isPending || parting.isPending;
  const judge = (verdict: 'same' | 'different') => {
    if (!pair || readOnly || isBusy) return;
    const { firstId, secondId } = pair;
    const text = verdict === 'same' ? 'references.review.saidSame' : 'references.review.saidDifferent';
    const act = verdict === 'same' ? merging : parting;
    act.mutate({ firstId, secondId }, { onSuccess: () => say(t(text)) });
  };
  const putOff = () => {
    if (!pair) return;
    const name = nameOf(pair);
    const others = pairs.some(candidate => candidate !== pair && !later.has(nameOf(candidate)));
    setLater(others ? new Set([...later, name]) : new Set([name]));
  };
  useShortcuts({ s: () => judge('same'), v: () => judge('different'), l: putOff });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.references')]}
      title={t('references.title')}
      lead={t('references.review.lead')}
    >
      <ViewSwitch />
      {answer && !pair && (
        <EmptyState title={t('references.review.empty.title')} text={t('references.review.empty.text')} />
      )}
      {answer && pair && (
        <section className="review" aria-label={t('references.review.lead')}>
          <p className="muted small" role="status">
            {t('references.review.count', { count: answer.total })} ·{' '}
            {t('references.review.score', { score: pair.score })}
          </p>
          <PairTable pair={pair} />
          {!readOnly && (
            <div className="row review-acts">
              <Button variant="primary" onPress={() => judge('same')} isDisabled={isBusy}>
                {t('references.review.same')} <kbd>S</kbd>
              </Button>
              <Button onPress={() => judge('different')} isDisabled={isBusy}>
                {t('references.review.different')} <kbd>V</kbd>
              </Button>
              <Button variant="quiet" onPress={putOff}>
                {t('references.review.skip')} <kbd>L</kbd>
              </Button>
            </div>
          )}
        </section>
      )}
    </Screen>
  );
}
