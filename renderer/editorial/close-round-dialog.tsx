import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { uncheckedParts } from '../../shared/editorial/progress.ts';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { DraftDialog } from '../app/draft-dialog.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { openedTexts } from '../documents/opened-texts.ts';
import { TextInput } from '../ui/text-input.tsx';
import { useVersionDraft, VersionDraftFields } from '../versions/version-draft.tsx';
import { type EditorialRecords, partsInOrder } from './use-editorial.ts';

interface CloseRoundDialogProps {
  round: EditorialRound;
  records: EditorialRecords;
  onClose: () => void;
}

/** Closes a round as a named version; what was not checked is named, and needs a reason. */
export function CloseRoundDialog({ round, records, onClose }: CloseRoundDialogProps) {
  const { t, i18n } = useTranslation();
  const { api, client } = useConnection();
  const { key, language } = useProject();
  const say = useUndoToast();
  const draft = useVersionDraft(`close-${round.id}`, records.versions, {
    kind: round.purpose === 'final' ? 'final' : 'concept',
    note: i18n.getFixedT(language)('editorial.close.note', { number: round.number, name: round.name }),
  });
  const { reason, ...version } = draft.values;
  const label = version.label.trim();
  const closing = useMutation({
    mutationFn: async () => {
      // What is typed but still on its way belongs to the version.
      await openedTexts(key)?.store.flush();
      return client.editorial.close.mutate({
        id: round.id,
        revision: round.revision,
        reason,
        version,
      });
    },
    mutationKey: api.editorial.close.mutationKey(),
    onSuccess: () => say(t('editorial.close.done', { label })),
  });
  const unchecked = new Set(uncheckedParts(round).map(part => part.id));
  const left = partsInOrder(round, records.sections).filter(({ part }) => unchecked.has(part.id));
  return (
    <DraftDialog
      title={t('editorial.close.title')}
      draft={draft}
      isComplete={label !== '' && (left.length === 0 || reason.trim() !== '')}
      storeLabel={t('editorial.close.confirm')}
      onStore={() => closing.mutateAsync()}
      onClose={onClose}
    >
      <p className="muted">{t('editorial.close.lead')}</p>
      <VersionDraftFields draft={draft} />
      {left.length > 0 && (
        <>
          <div className="round-left">
            <p>{t('editorial.close.left', { count: left.length })}</p>
            <ul>
              {left.map(({ part, section }) => (
                <li key={part.id}>
                  {section.number} {section.title}: {t(`editorial.stateOf.${part.state}`)}
                </li>
              ))}
            </ul>
          </div>
          <TextInput
            label={t('editorial.close.reason')}
            value={reason}
            onChange={next => draft.set({ reason: next })}
            maxLength={2_000}
            multiline
            isRequired
          />
        </>
      )}
    </DraftDialog>
  );
}
