import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { connectionTo } from '../api.ts';
import { errorText } from '../api-error.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { baseName, folderOf, joinPath, withExtension } from './paths.ts';

interface PathChooserProps {
  mode: 'open' | 'save';
  /** Full path a new file would get; its folder is shown first. */
  suggested: string | null;
  onChoose: (path: string) => void;
  onClose: () => void;
}

/** Picks a project file, or a folder and name for a new one, on the machine the host runs on. */
export function PathChooser({ mode, suggested, onChoose, onClose }: PathChooserProps) {
  const { t, i18n } = useTranslation();
  const { api, queryClient } = connectionTo(null);
  const [folder, setFolder] = useState(suggested === null ? null : folderOf(suggested));
  const [name, setName] = useState(suggested === null ? '' : baseName(suggested));
  const show = mode === 'open' ? 'projects' : 'folders';
  const listing = useQuery(
    { ...api.app.browse.queryOptions({ folder, show }), placeholderData: previous => previous },
    queryClient,
  );
  const { data } = listing;
  const pick = (path: string) => {
    const entry = data?.entries.find(candidate => candidate.path === path);
    if (entry?.kind === 'project') onChoose(path);
    else setFolder(path);
  };
  const entries = (data?.entries ?? []).map(entry => ({ ...entry, id: entry.path }));
  const save = () => {
    if (data && name.trim() !== '') onChoose(joinPath(data.folder, withExtension(name.trim())));
  };
  return (
    <Dialog wide title={t(`start.chooser.${mode}`)} onClose={onClose}>
      <div className="row chooser-place">
        <Button
          isDisabled={!data || data.parent === null}
          onPress={() => data && data.parent !== null && setFolder(data.parent)}
        >
          <Icon name="up" /> {t('start.chooser.parent')}
        </Button>
        <span className="chooser-folder">{data?.folder}</span>
      </div>
      {listing.error && (
        <Notice tone="bad">
          <p>{errorText(listing.error, t)}</p>
        </Notice>
      )}
      <ListBox
        className="options chooser-list"
        aria-label={t('start.chooser.entries')}
        items={entries}
        onAction={key => pick(String(key))}
        renderEmptyState={() => <p className="muted">{t(`start.chooser.empty.${mode}`)}</p>}
      >
        {entry => (
          <ListBoxItem className="option" textValue={entry.name}>
            <Icon name={entry.kind === 'project' ? 'file' : 'folder'} />
            {entry.name}
            <span className="option-end">{momentText(entry.modifiedAt, i18n.language)}</span>
          </ListBoxItem>
        )}
      </ListBox>
      {mode === 'save' && (
        <TextInput label={t('start.chooser.name')} value={name} onChange={setName} autoFocus />
      )}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        {mode === 'save' && (
          <Button variant="primary" onPress={save} isDisabled={!data || name.trim() === ''}>
            {t('start.chooser.use')}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
