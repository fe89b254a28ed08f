import { useTranslation } from 'react-i18next';
import type { CommentReceipt } from '../../shared/comments/intake.ts';
import type { Round } from '../../shared/comments/round.ts';

interface UnknownSendersProps {
  round: Round;
  receipts: readonly CommentReceipt[];
  senders: Readonly<Record<string, { invitationId: string }>>;
  onChoose: (source: string, invitationId: string) => void;
}

/** Asks whose files are that do not say so themselves. */
export function UnknownSenders({ round, receipts, senders, onChoose }: UnknownSendersProps) {
  const { t } = useTranslation();
  const asked = receipts.filter(
    ({ source, remarks }) => remarks.includes('sender-unknown') || source in senders,
  );
  if (asked.length === 0) return null;
  const questions = asked.map(({ source }) => (
    <label key={source} className="field">
      <span className="label">{t('comments.intake.whose', { source })}</span>
      <select
        className="input"
        value={senders[source]?.invitationId ?? ''}
        onChange={event => onChoose(source, event.target.value)}
      >
        <option value="" disabled>
          {t('comments.intake.chooseInvitee')}
        </option>
        {round.invitations.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  ));
  return <div className="stack unknown-senders">{questions}</div>;
}
