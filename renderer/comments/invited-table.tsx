import { useTranslation } from 'react-i18next';
import { DELIVERIES, type Delivery, type Invitation, type Round } from '../../shared/comments/round.ts';
import { awaitingAnswer, canSend } from '../../shared/comments/round-rules.ts';
import { localToday } from '../../shared/dates.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import { useProject } from '../app/project-context.tsx';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { RoundActs } from './use-round-acts.ts';
import { useRoundFile } from './use-round-file.ts';

/** Whom the round asks, whether the packet went out, and what came back. */
export function InvitedTable({ round, acts }: { round: Round; acts: RoundActs }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const { download, isBusy } = useRoundFile();
  const { invitations } = round;
  if (invitations.length === 0)
    return <EmptyState title={t('comments.invited.empty.title')} text={t('comments.invited.empty.text')} />;
  const waiting = awaitingAnswer(invitations);
  const unsent = invitations.filter(row => row.delivery === 'not-sent');
  const get = (
    route: 'comment-packets' | 'comment-forms' | 'comment-letters',
    params: Record<string, string> = {},
  ) => void download(route, { round: round.id, ...params });
  return (
    <>
      {canSend(round.state) && (
        <div className="row round-files">
          <Button isDisabled={isBusy} onPress={() => get('comment-packets')}>
            {t('comments.invited.packets')}
          </Button>
          <Button
            isDisabled={isBusy}
            onPress={() => get('comment-letters', { kind: 'invitation', format: 'zip' })}
          >
            {t('comments.invited.letters')}
          </Button>
          {unsent.length > 0 && !readOnly && (
            <Button
              variant="quiet"
              onPress={() => void acts.deliver(unsent, { delivery: 'sent', sentOn: localToday() })}
            >
              {t('comments.invited.markSent')}
            </Button>
          )}
          {waiting.length > 0 && waiting.length < invitations.length && (
            <Button
              isDisabled={isBusy}
              onPress={() => get('comment-letters', { kind: 'reminder', format: 'zip' })}
            >
              {t('comments.invited.reminders', { count: waiting.length })}
            </Button>
          )}
          {waiting.length > 0 && waiting.length < invitations.length && !readOnly && (
            <Button variant="quiet" onPress={() => void acts.deliver(waiting, { remindedOn: localToday() })}>
              {t('comments.invited.markReminded')}
            </Button>
          )}
        </div>
      )}
      <div className="table-scroll">
        <table className="invited">
          <thead>
            <tr>
              <th scope="col">{t('comments.invited.name')}</th>
              <th scope="col">{t('comments.invited.delivery')}</th>
              <th scope="col">{t('comments.invited.response')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {invitations.map(row => (
              <InvitedRow
                key={row.id}
                row={row}
                readOnly={readOnly}
                onDeliver={patch => void acts.deliver([row], patch)}
                onRemove={() => acts.uninvite(row)}
                {...(canSend(round.state)
                  ? {
                      onPacket: () => get('comment-packets', { invitation: row.id }),
                      onForm: form => get('comment-forms', { form, invitation: row.id }),
                    }
                  : {})}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

interface InvitedRowProps {
  row: Invitation;
  readOnly: boolean;
  onDeliver: (patch: { delivery: Delivery; sentOn?: string | null }) => void;
  onRemove: () => void;
  onPacket?: () => void;
  onForm?: (form: FormChoice) => void;
}

const FORMS = ['text-docx', 'table-docx', 'table-xlsx'] as const;
type FormChoice = (typeof FORMS)[number];

function InvitedRow({ row, readOnly, onDeliver, onRemove, onPacket, onForm }: InvitedRowProps) {
  const { t, i18n } = useTranslation();
  const { name, delivery, files, comments, remindedOn } = row;
  const choose = (chosen: string) => {
    const next = DELIVERIES.find(known => known === chosen);
    if (next) onDeliver({ delivery: next, ...(next === 'sent' ? { sentOn: localToday() } : {}) });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <select
          className="input"
          aria-label={`${t('comments.invited.delivery')}: ${name}`}
          value={delivery}
          disabled={readOnly}
          onChange={event => choose(event.target.value)}
        >
          {DELIVERIES.map(id => (
            <option key={id} value={id}>
              {t(`comments.invited.deliveries.${id}`)}
            </option>
          ))}
        </select>
        {remindedOn !== null && files === 0 && (
          <span className="muted small">
            {t('comments.invited.reminded', { date: dayText(remindedOn, i18n.language) })}
          </span>
        )}
      </td>
      <td>
        {files > 0 ? (
          t('comments.count', { count: comments })
        ) : (
          <span className="muted">{t('comments.invited.none')}</span>
        )}
      </td>
      <td className="row-tools">
        {onPacket && (
          <IconButton icon="export" label={t('comments.invited.packet', { name })} onPress={onPacket} />
        )}
        {onForm && (
          <ActionMenu
            icon="file"
            label={t('commentForms.get.formsOf', { name })}
            items={FORMS.map(id => ({ id, label: t(`commentForms.get.${id}`), onAction: () => onForm(id) }))}
          />
        )}
        {!readOnly && files === 0 && (
          <IconButton icon="trash" label={t('comments.invited.remove', { name })} onPress={onRemove} />
        )}
      </td>
    </tr>
  );
}
