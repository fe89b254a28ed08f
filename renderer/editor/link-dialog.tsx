import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { ActiveEditor } from './active-editor.ts';
import { afterOverlay } from './after-overlay.ts';
import { completeHref, findLink, removeLink, setLink } from './links.ts';

/** Asks for the address behind the selected words; refuses, in words, what could run code. */
export function LinkDialog({ editor, onClose }: { editor: ActiveEditor; onClose: () => void }) {
  const { t } = useTranslation();
  const [present] = useState(() => (editor.session ? findLink(editor.session.state) : null));
  const [address, setAddress] = useState(present?.href ?? '');
  const [refused, setRefused] = useState(false);
  const apply = (event: FormEvent) => {
    event.preventDefault();
    const href = completeHref(address);
    setRefused(href === null);
    if (href === null) return;
    onClose();
    afterOverlay(() => editor.run(setLink(href)));
  };
  const remove = () => {
    onClose();
    afterOverlay(() => editor.run(removeLink));
  };
  return (
    <Dialog title={t('documents.link.title')} onClose={onClose}>
      <form className="stack" onSubmit={apply} noValidate>
        <TextInput
          label={t('documents.link.address')}
          hint={t('documents.link.hint')}
          value={address}
          onChange={setAddress}
          isInvalid={refused}
          autoFocus
        />
        {refused && (
          <p className="field-error" role="alert">
            {t('documents.link.refused')}
          </p>
        )}
        <div className="dialog-foot">
          {present && (
            <Button variant="danger" onPress={remove}>
              {t('documents.link.remove')}
            </Button>
          )}
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" type="submit">
            {t('documents.link.apply')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
