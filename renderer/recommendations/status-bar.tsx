import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import {
  NEEDS_REASON,
  NEXT_STATUSES,
  type RecommendationStatus,
  statusBlockers,
} from '../../shared/recommendations/status.ts';
import type { Recommendation } from '../../shared/recommendations.ts';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useProject } from '../app/project-context.tsx';
import { useDraft } from '../app/use-draft.ts';
import { Button } from '../ui/button.tsx';
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
          name={`reason-${row.id}-${asking}`}
          title={t(`recommendations.to.${asking}`)}
          onClose={() => setAsking(null)}
          onGive={reason => updates.setStatus(asking, reason)}
        />
      )}
    </div>
  );
}

interface ReasonDialogProps {
  /** Names the draft within the project. */
  name: string;
  title: string;
  onClose: () => void;
  onGive: (reason: string) => Promise<unknown>;
}

function ReasonDialog({ name, title, onClose, onGive }: ReasonDialogProps) {
  const { t } = useTranslation();
  const draft = useDraft(name, { reason: '' });
  const { reason } = draft.values;
  return (
    <DraftDialog
      title={title}
      draft={draft}
      isComplete={reason.trim() !== ''}
      storeLabel={title}
      onStore={() => onGive(reason)}
      onClose={onClose}
    >
      <TextInput
        label={t('recommendations.reasonFor')}
        value={reason}
        onChange={next => draft.set({ reason: next })}
        maxLength={2_000}
        autoFocus
      />
    </DraftDialog>
  );
}
