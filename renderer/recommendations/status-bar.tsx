import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  NEEDS_REASON,
  NEXT_STATUSES,
  type RecommendationStatus,
  statusBlockers,
} from '../../shared/recommendations/status.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { momentText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { RecommendationUpdates } from './use-recommendation-updates.ts';

interface StatusBarProps {
  row: Recommendation;
  updates: RecommendationUpdates;
}

/** How far a recommendation is, where it can go from here, and what stands in the way. */
export function StatusBar({ row, updates }: StatusBarProps) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const [asking, setAsking] = useState<RecommendationStatus | null>(null);
  const next = NEXT_STATUSES[row.status].map(to => ({
    to,
    blockers: statusBlockers(row, to, NEEDS_REASON.includes(to) ? '…' : ''),
  }));
  const blockers = [...new Set(next.flatMap(step => step.blockers))];
  const go = (to: RecommendationStatus) =>
    NEEDS_REASON.includes(to) ? setAsking(to) : void updates.setStatus(to);
  return (
    <div className="status-bar">
      <div className="row">
        <b>{t('recommendations.statusIs', { status: t(`recommendations.status.${row.status}`) })}</b>
        {!readOnly &&
          next.map(({ to, blockers: inTheWay }, index) => (
            <Button
              key={to}
              {...(index === 0 ? { variant: 'primary' as const } : {})}
              onPress={() => go(to)}
              isDisabled={inTheWay.length > 0}
            >
              {t(`recommendations.to.${to}`)}
            </Button>
          ))}
      </div>
      {row.decidedAt !== null && (
        <p className="muted small">
          {t('recommendations.decided', {
            by: row.decidedBy,
            date: momentText(row.decidedAt, i18n.language),
          })}
          {row.confirmedAt !== null &&
            ` · ${t('recommendations.confirmedBy', {
              by: row.confirmedBy,
              date: momentText(row.confirmedAt, i18n.language),
            })}`}
        </p>
      )}
      {row.statusReason !== '' && (
        <p className="muted small">{t('recommendations.reasonIs', { reason: row.statusReason })}</p>
      )}
      {!readOnly && blockers.length > 0 && (
        <p className="muted small">
          {t('recommendations.notYet')} {blockers.map(id => t(`recommendations.blocker.${id}`)).join('; ')}.
        </p>
      )}
      {asking !== null && (
        <ReasonDialog
          title={t(`recommendations.to.${asking}`)}
          onClose={() => setAsking(null)}
          onGive={reason => {
            setAsking(null);
            void updates.setStatus(asking, reason);
          }}
        />
      )}
    </div>
  );
}

interface ReasonDialogProps {
  title: string;
  onClose: () => void;
  onGive: (reason: string) => void;
}

function ReasonDialog({ title, onClose, onGive }: ReasonDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onGive(reason);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="stack" onSubmit={give}>
        <TextInput
          label={t('recommendations.reasonFor')}
          value={reason}
          onChange={setReason}
          maxLength={2_000}
          autoFocus
        />
        <div className="row">
          <Button variant="primary" type="submit" isDisabled={reason.trim() === ''}>
            {title}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
