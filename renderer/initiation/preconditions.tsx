import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Precondition } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { NewLine } from '../app/new-line.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** What the development of the guideline must comply with. */
export function Preconditions({ rows }: { rows: readonly Precondition[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const updating = useMutation(api.initiation.updatePrecondition.mutationOptions());
  const removing = useMutation(api.initiation.removePrecondition.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.initiation.read.queryKey())?.preconditions,
    ({ id, revision }: Precondition, text: string) => updating.mutateAsync({ id, revision, text }),
  );
  const remove = ({ id, revision }: Precondition) =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('initiation.preconditions.removed')),
      () => undefined,
    );
  return (
    <section aria-labelledby="preconditions-title">
      <h2 id="preconditions-title">{t('initiation.preconditions.title')}</h2>
      {rows.length === 0 && <p className="muted">{t('initiation.preconditions.empty')}</p>}
      {rows.map((row, index) => (
        <div key={row.id} className="entry">
          <div className="entry-wide">
            <DraftField
              label={t('initiation.preconditions.one', { number: index + 1 })}
              value={row.text}
              onSave={text => update(row.id, text)}
              multiline
              isRequired
              isReadOnly={readOnly}
              maxLength={2_000}
            />
          </div>
          <div className="entry-tools">
            <OriginChip origin={row.origin} />
            {!readOnly && (
              <IconButton
                icon="trash"
                label={`${t('ui.remove')}: ${t('initiation.preconditions.one', { number: index + 1 })}`}
                onPress={() => void remove(row)}
              />
            )}
          </div>
        </div>
      ))}
      {!readOnly && <NewPrecondition />}
    </section>
  );
}

function NewPrecondition() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const adding = useMutation(api.initiation.addPrecondition.mutationOptions());
  return (
    <NewLine
      name="precondition"
      openLabel={t('initiation.preconditions.add')}
      label={t('initiation.preconditions.new')}
      maxLength={2_000}
      onStore={text => adding.mutateAsync({ text })}
    />
  );
}
