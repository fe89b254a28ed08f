import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/proposals.ts';
import type { PartKind } from '../../shared/redline/change.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ChangeList } from './change-list.tsx';
import { type DecidedChange, filterRows, kindsIn, nextChange, partIdsOf } from './decisions.ts';
import { useVerdict } from './use-verdict.ts';

interface DecisionPanelProps {
  id: string;
  rows: readonly DecidedChange[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
  /** The one comment it answers, if it does; a decision names it unless another is filled in. */
  commentNumber: number | null;
  /** Whether decisions may be taken now. */
  canDecide: boolean;
}

type Filter = 'all' | 'open' | PartKind;

/** The changes of a proposal with accepting and refusing: one, those selected, or all that are shown. */
export function DecisionPanel({
  id,
  rows,
  selected,
  onSelect,
  commentNumber,
  canDecide,
}: DecisionPanelProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const deciding = useMutation(api.proposals.decide.mutationOptions());
  const [filter, setFilter] = useState<Filter>('all');
  const numbered = rows.map((row, index) => ({ ...row, number: index + 1 }));
  const shown = filterRows(numbered, filter);
  const chosen = rows.filter(row => selected.has(row.change.id));
  const open = shown.filter(row => row.decision === null);
  const decided = rows.filter(row => row.decision !== null).length;
  const fields = useVerdict(chosen, commentNumber);

  const decide = (over: readonly DecidedChange[], decision: Decision | null) => {
    if (!canDecide || over.length === 0 || fields.isWrong) return;
    // What is typed belongs to the changes that are selected; all the rest gets only the comment it came from.
    const isChosen = over === chosen || chosen.length === 0;
    deciding.mutate({
      id,
      partIds: partIdsOf(over),
      decision,
      ...(isChosen ? fields.verdict : { commentNumber }),
    });
  };
  const walk = (to: string | null) => onSelect(new Set(to === null ? [] : [to]));
  const last = () => chosen.at(-1)?.change.id ?? null;
  const decideChosen = (decision: Decision | null) => () => {
    decide(chosen, decision);
    if (decision === null || chosen.length === 0 || fields.isWrong) return;
    const left = shown.filter(row => row.decision === null || row.change.id === last());
    walk(nextChange(left.length > 1 ? left : shown, last(), 1));
  };
  const step = (by: 1 | -1) => () => walk(nextChange(shown, last(), by));
  useShortcuts({
    'alt+arrowdown': step(1),
    'alt+arrowup': step(-1),
    j: step(1),
    k: step(-1),
    a: decideChosen('accepted'),
    r: decideChosen('rejected'),
    u: decideChosen(null),
  });

  return (
    <div className="decisions">
      <p className="muted" role="status">
        {canDecide
          ? t('proposals.progress', { decided, count: rows.length })
          : t('proposals.count', { count: rows.length })}
      </p>
      {canDecide && (
        <section className="decision-box" aria-label={t('proposals.verdict')}>
          <p className="muted">
            {chosen.length > 1
              ? t('proposals.chosen', { count: chosen.length })
              : chosen.length === 1
                ? t('proposals.chosenOne', { number: numberOf(numbered, last()) })
                : t('proposals.chosenNone')}
          </p>
          <TextInput
            label={t('proposals.reason')}
            value={fields.reason}
            onChange={fields.setReason}
            multiline
          />
          <TextInput
            label={t('proposals.comment')}
            value={fields.comment}
            onChange={fields.setComment}
            inputMode="numeric"
            isInvalid={fields.isWrong}
            {...(fields.isWrong ? { hint: t('proposals.commentWrong') } : {})}
          />
          <div className="row">
            <Button variant="primary" onPress={decideChosen('accepted')} isDisabled={chosen.length === 0}>
              {t('proposals.accept')} <kbd>A</kbd>
            </Button>
            <Button onPress={decideChosen('rejected')} isDisabled={chosen.length === 0}>
              {t('proposals.reject')} <kbd>R</kbd>
            </Button>
            <Button
              variant="quiet"
              onPress={decideChosen(null)}
              isDisabled={!chosen.some(row => row.decision !== null)}
            >
              {t('proposals.undecide')} <kbd>U</kbd>
            </Button>
          </div>
        </section>
      )}
      {rows.length > 1 && (
        <Choice
          label={t('proposals.filter.label')}
          value={filter}
          options={[
            { id: 'all', label: t('proposals.filter.all', { count: rows.length }) },
            ...(canDecide
              ? [{ id: 'open' as const, label: t('proposals.filter.open', { count: rows.length - decided }) }]
              : []),
            ...kindsIn(rows).map(({ kind, count }) => ({
              id: kind,
              label: t('proposals.filter.kind', { kind: t(`proposals.kind.${kind}`), count }),
            })),
          ]}
          onChange={setFilter}
        />
      )}
      {canDecide && open.length > 1 && (
        <div className="row">
          <Button onPress={() => decide(open, 'accepted')}>
            {t('proposals.acceptRest', { count: open.length })}
          </Button>
          <Button onPress={() => decide(open, 'rejected')}>
            {t('proposals.rejectRest', { count: open.length })}
          </Button>
        </div>
      )}
      <ChangeList rows={shown} selected={selected} onSelect={onSelect} />
      {shown.length > 0 && (
        <p className="muted">{t(canDecide ? 'proposals.keysReview' : 'redline.stepHint')}</p>
      )}
    </div>
  );
}

function numberOf(rows: readonly (DecidedChange & { number: number })[], id: string | null): number {
  return rows.find(row => row.change.id === id)?.number ?? 0;
}
