import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EarlierVersion } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { EarlierVersionForm } from './earlier-version-form.tsx';

/** The versions before this one, each followed by the amendments of a part of it. */
export function EarlierVersions({ rows }: { rows: readonly EarlierVersion[] }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [editing, setEditing] = useState<string | 'new' | null>(null);
  const wholes = rows.filter(row => row.amendmentOf === null);
  const close = () => setEditing(null);
  return (
    <section aria-labelledby="versions-title">
      <h2 id="versions-title">{t('initiation.versions.title')}</h2>
      {rows.length === 0 && <p className="muted">{t('initiation.versions.empty')}</p>}
      <ul className="earlier-versions">
        {rows.map(row => (
          <li key={row.id} data-amendment={row.amendmentOf !== null}>
            {editing === row.id ? (
              <EarlierVersionForm
                row={row}
                wholes={wholes.filter(whole => whole.id !== row.id)}
                onClose={close}
              />
            ) : (
              <VersionRow row={row} wholes={wholes} onEdit={() => setEditing(row.id)} />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' && <EarlierVersionForm row={null} wholes={wholes} onClose={close} />}
      {!readOnly && editing === null && (
        <Button onPress={() => setEditing('new')}>
          <Icon name="plus" /> {t('initiation.versions.add')}
        </Button>
      )}
    </section>
  );
}

interface VersionRowProps {
  row: EarlierVersion;
  wholes: readonly EarlierVersion[];
  onEdit: () => void;
}

function VersionRow({ row, wholes, onEdit }: VersionRowProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const removing = useMutation(api.initiation.removeEarlierVersion.mutationOptions());
  const amended = wholes.find(whole => whole.id === row.amendmentOf);
  const remove = () =>
    removing.mutateAsync({ id: row.id, revision: row.revision }).then(
      () => say(t('initiation.versions.removed')),
      () => undefined,
    );
  return (
    <div className="earlier-version">
      <span className="num">{row.year}</span>
      <div>
        <div className="row">
          <b>{row.title}</b>
          {amended && <Chip>{t('initiation.versions.amends', { title: amended.title })}</Chip>}
          <OriginChip origin={row.origin} />
        </div>
        {row.note !== '' && <div className="muted small">{row.note}</div>}
      </div>
      {!readOnly && (
        <div className="row criterion-tools">
          <Button variant="quiet" onPress={onEdit} aria-label={`${t('ui.edit')}: ${row.title}`}>
            {t('ui.edit')}
          </Button>
          <IconButton
            icon="trash"
            label={t('initiation.versions.remove', { title: row.title })}
            onPress={() => void remove()}
          />
        </div>
      )}
    </div>
  );
}
