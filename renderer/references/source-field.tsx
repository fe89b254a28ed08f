import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sourceLine } from '../../shared/references/names.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { PickList } from '../inserts/pick-list.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { IconButton } from '../ui/icon-button.tsx';

interface SourceFieldProps {
  /** The reference it comes from; null for none. */
  referenceId: string | null;
  onChange: (referenceId: string | null) => void;
  isReadOnly: boolean;
}

/** The publication something comes from, chosen among the references of the project. */
export function SourceField({ referenceId, onChange, isReadOnly }: SourceFieldProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const goTo = useGoTo();
  const [isChoosing, setChoosing] = useState(false);
  const rows = useQuery(api.references.list.queryOptions()).data ?? [];
  const chosen = rows.find(({ id }) => id === referenceId);
  const close = () => setChoosing(false);
  return (
    <div className="field">
      <span className="field-label">{t('references.source.label')}</span>
      {chosen && (
        <ul className="links" aria-label={t('references.source.label')}>
          <li>
            <PlainButton className="link-open" onPress={() => goTo('references', { open: chosen.id })}>
              {sourceLine(chosen)}
            </PlainButton>
            {!isReadOnly && (
              <IconButton
                icon="close"
                label={t('ui.unlink', { name: chosen.title })}
                onPress={() => onChange(null)}
              />
            )}
          </li>
        </ul>
      )}
      {!chosen && isReadOnly && <span className="muted">{t('references.source.none')}</span>}
      {!isReadOnly && (
        <div>
          <Button onPress={() => setChoosing(true)}>{t('references.source.choose')}</Button>
        </div>
      )}
      {isChoosing && (
        <Dialog title={t('references.source.choose')} onClose={close} wide>
          <div className="stack">
            <PickList
              label={t('references.source.label')}
              items={rows
                .filter(({ duplicateOf }) => duplicateOf === null)
                .map(row => ({
                  id: row.id,
                  label: sourceLine(row),
                  group: t(`references.type.${row.type}`),
                }))}
              onPick={id => {
                onChange(id);
                close();
              }}
            />
            <div className="dialog-foot">
              <Button onPress={close}>{t('ui.cancel')}</Button>
            </div>
          </div>
        </Dialog>
      )}
    </div>
  );
}
