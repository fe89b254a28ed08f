import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';

/** Records which version was sent to the boards that were not asked yet, when, and until when an answer is asked. */
export function SendDialog({ planned, onClose }: { planned: number; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const say = useUndoToast();
  const versions = useQuery(api.versions.list.queryOptions()).data;
  const sending = useMutation(api.authorisation.send.mutationOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const [sentOn, setSentOn] = useState(localToday());
  const [replyBy, setReplyBy] = useState('');
  // The newest version for authorisation is the usual one.
  const versionId = chosen ?? versions?.find(({ kind }) => kind === 'final')?.id ?? versions?.[0]?.id ?? null;
  const store = () => {
    if (versionId === null) return;
    sending.mutate(
      { versionId, sentOn, replyBy: replyBy === '' ? null : replyBy },
      {
        onSuccess({ sent }) {
          say(t('authorisation.sent', { count: sent }));
          onClose();
        },
      },
    );
  };
  const hasFinal = versions?.some(({ kind }) => kind === 'final') ?? true;
  return (
    <Dialog title={t('authorisation.send').replace('…', '')} onClose={onClose}>
      <p className="muted small">{t('authorisation.sendAbout', { count: planned })}</p>
      {!hasFinal && (
        <Notice tone="warn">
          <p>{t('authorisation.sendNoVersion')}</p>
          <Button onPress={() => goTo('versions')}>{t('authorisation.toVersions')}</Button>
        </Notice>
      )}
      {versions && versions.length > 0 && (
        <Choice
          label={t('authorisation.version')}
          value={versionId}
          options={versions.map(({ id, label }) => ({ id, label }))}
          onChange={setChosen}
        />
      )}
      <div className="pair">
        <TextInput label={t('authorisation.sentOn')} type="date" value={sentOn} onChange={setSentOn} />
        <TextInput label={t('authorisation.replyBy')} type="date" value={replyBy} onChange={setReplyBy} />
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={versionId === null || sentOn === '' || sending.isPending}
          onPress={store}
        >
          {t('authorisation.sendConfirm')}
        </Button>
      </div>
    </Dialog>
  );
}
