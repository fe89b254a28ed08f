import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../shared/proposals.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ChangeList } from './change-list.tsx';
import { type DecidedChange, nextChange, partIdsOf } from './decisions.ts';

interface DecisionPanelProps {
  id: string;
  rows: readonly DecidedChange[];
  selected: string | null;
  onSelect: (id: string | null) => void;
  /** Whether decisions may be taken now. */
  canDecide: boolean;
}

/** The changes of a proposal with accepting and refusing, one by one or all that are still open. */
export function DecisionPanel({ id, rows, selected, onSelect, canDecide }: DecisionPanelProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const deciding = useMutation(api.proposals.decide.mutationOptions());
  const current = rows.find(row => row.change.id === selected) ?? null;
  const open = rows.filter(row => row.decision === null);
  const [reason, setReason] = useState('');
  const [comment, setComment] = useState('');
  useEffect(() => {
    setReason(current?.reason ?? '');
    setComment(current?.commentNumber?.toString() ?? '');
  }, [current?.reason, current?.commentNumber]);

  const decide = (over: readonly DecidedChange[], decision: Decision | null, about: 'one' | 'rest') => {
    const partIds = partIdsOf(over);
    if (!canDecide || partIds.length === 0) return;
    const commentNumber = /^[1-9]\d*$/.test(comment.trim()) ? Number(comment) : null;
    deciding.mutate({ id, partIds, decision, ...(about === 'one' ? { reason, commentNumber } : {}) });
    if (about === 'one' && decision !== null) {
      const next = rows.find(row => row.decision === null && row !== current);
      onSelect(next?.change.id ?? nextChange(rows, selected, 1));
    }
  };
  const one = (decision: Decision | null) => () => current && decide([current], decision, 'one');
  const step = (by: 1 | -1) => () => onSelect(nextChange(rows, selected, by));
  useShortcuts({
    'alt+arrowdown': step(1),
    'alt+arrowup': step(-1),
    j: step(1),
    k: step(-1),
    a: one('accepted'),
    r: one('rejected'),
    u: one(null),
  });

  return (
    <div className="decisions">
      <p className="muted" role="status">
        {t('proposals.progress', { decided: rows.length - open.length, count: rows.length })}
      </p>
      {canDecide && (
        <>
          <div className="row">
            <Button variant="primary" onPress={one('accepted')} isDisabled={!current}>
              {t('proposals.accept')} <kbd>A</kbd>
            </Button>
            <Button onPress={one('rejected')} isDisabled={!current}>
              {t('proposals.reject')} <kbd>R</kbd>
            </Button>
            <Button variant="quiet" onPress={one(null)} isDisabled={!current?.decision}>
              {t('proposals.undecide')} <kbd>U</kbd>
            </Button>
          </div>
          <TextInput label={t('proposals.reason')} value={reason} onChange={setReason} multiline />
          <TextInput
            label={t('proposals.comment')}
            value={comment}
            onChange={setComment}
            inputMode="numeric"
          />
        </>
      )}
      <ChangeList rows={rows} selected={selected} onSelect={onSelect} />
      {canDecide && open.length > 0 && (
        <div className="row">
          <Button onPress={() => decide(open, 'accepted', 'rest')}>
            {t('proposals.acceptRest', { count: open.length })}
          </Button>
          <Button onPress={() => decide(open, 'rejected', 'rest')}>
            {t('proposals.rejectRest', { count: open.length })}
          </Button>
        </div>
      )}
    </div>
  );
}
