import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { REASON_KINDS, type Reason, type ReasonFields } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { DateField } from '../phases/date-field.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewReason } from './new-reason.tsx';

/** The register of reasons: new knowledge, practice or policy, each with its source and date. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  const isAdding = search.add === true && !readOnly;
  return (
    <section aria-labelledby="reasons-title">
      <h2 id="reasons-title">{t('initiation.reasons.title')}</h2>
      {reasons.length === 0 && !isAdding && (
        <EmptyState title={t('initiation.reasons.empty.title')} text={t('initiation.reasons.empty.text')} />
      )}
      {reasons.map((reason, index) => (
        <ReasonRow key={reason.id} reason={reason} number={index + 1} />
      ))}
      {isAdding && <NewReason onClose={() => setSearch({})} />}
      {!readOnly && !isAdding && (
        <Button variant={reasons.length === 0 ? 'primary' : 'plain'} onPress={startAdding}>
          <Icon name="plus" /> {t('initiation.reasons.add')} <kbd>N</kbd>
        </Button>
      )}
    </section>
  );
}

function ReasonRow({ reason, number }: { reason: Reason; number: number }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const updating = useMutation(api.initiation.updateReason.mutationOptions());
  const removing = useMutation(api.initiation.removeReason.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.initiation.read.queryKey())?.reasons,
    ({ id, revision, kind, text, source, notedOn }: Reason, patch: Partial<ReasonFields>) =>
      updating.mutateAsync({ id, revision, kind, text, source, notedOn, ...patch }),
  );
  const { id, revision } = reason;
  const remove = () =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('initiation.reasons.removed')),
      () => undefined,
    );
  return (
    <section className="entry entry-full" aria-label={t('initiation.reasons.one', { number })}>
      <div className="entry-head">
        <h3>{t('initiation.reasons.one', { number })}</h3>
        <OriginChip origin={reason.origin} />
        {!readOnly && (
          <IconButton
            icon="trash"
            label={`${t('ui.remove')}: ${t('initiation.reasons.one', { number })}`}
            onPress={() => void remove()}
          />
        )}
      </div>
      <div className="entry-wide">
        <DraftField
          label={t('initiation.reasons.text')}
          value={reason.text}
          onSave={text => update(id, { text })}
          multiline
          isRequired
          isReadOnly={readOnly}
          maxLength={5_000}
        />
      </div>
      <div className="entry-fields">
        <Choice
          label={t('initiation.reasons.kind')}
          value={reason.kind}
          options={REASON_KINDS.map(kind => ({ id: kind, label: t(`initiation.reasons.kinds.${kind}`) }))}
          onChange={kind => void update(id, { kind })}
          isDisabled={readOnly}
        />
        <DraftField
          label={t('initiation.reasons.source')}
          value={reason.source}
          onSave={source => update(id, { source })}
          isReadOnly={readOnly}
          maxLength={500}
        />
        <DateField
          label={t('initiation.reasons.notedOn')}
          value={reason.notedOn}
          onSave={notedOn => void update(id, { notedOn })}
          isReadOnly={readOnly}
        />
      </div>
    </section>
  );
}
