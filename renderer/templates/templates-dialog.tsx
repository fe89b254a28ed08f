import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NEUTRAL_CHOICE } from '../../shared/templates/stored.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { useUndo } from '../app/undo.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { TemplateCard } from './template-card.tsx';
import { TemplateDrop } from './template-drop.tsx';
import { useTemplateActs } from './use-template-acts.ts';
import './templates.css';

/** The templates of the project: what each looks like, which one is the default, and a place for new ones. */
export function TemplatesDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const templates = useQuery(api.templates.overview.queryOptions()).data;
  const readOnly = useReadOnly('templates.add');
  const { undoLast } = useUndo();
  // What lies behind a dialog cannot be pressed, so undo is offered in it.
  const [said, setSaid] = useState('');
  const acts = useTemplateActs(setSaid);
  return (
    <Dialog title={t('templates.title')} onClose={onClose} wide>
      <p className="muted">{t('templates.lead')}</p>
      <RightNote act="templates.add" />
      {said !== '' && (
        <Notice>
          <p>
            {said}{' '}
            <Button
              variant="plain"
              onPress={() => {
                setSaid('');
                undoLast();
              }}
            >
              {t('ui.undo')}
            </Button>
          </p>
        </Notice>
      )}
      {templates && templates.length > 0 && (
        <ul className="templates">
          {templates.map(shown => (
            <TemplateCard key={shown.id} shown={shown} acts={acts} readOnly={readOnly} />
          ))}
        </ul>
      )}
      {templates && !readOnly && <TemplateDrop isFirst={templates.length === 0} say={setSaid} />}
      <div className="dialog-foot">
        <Button onPress={() => void acts.download(NEUTRAL_CHOICE)}>{t('templates.downloadNeutral')}</Button>
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </div>
    </Dialog>
  );
}
