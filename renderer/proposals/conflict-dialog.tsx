import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface ConflictDialogProps {
  id: string;
  /** What met the conflicts: taking the proposal over, or bringing it up to date. */
  act: 'settle' | 'rebase';
  onClose: () => void;
  /** Ids of the changes that hold, one side of each conflict. */
  onChoose: (changes: string[]) => void;
}

/** Where the guideline and the proposal want different things, both sides beside each other. */
export function ConflictDialog({ id, act, onClose, onChoose }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const conflicts = useQuery(api.proposals.conflicts.queryOptions({ id, act })).data ?? [];
  const [chosen, setChosen] = useState<ReadonlyMap<string, 'working' | 'proposal'>>(new Map());
  const choices = conflicts.flatMap(conflict =>
    conflict.sides.filter(side => side.from === chosen.get(conflict.id)).map(side => side.changeId),
  );
  return (
    <Dialog title={t('proposals.conflicts.title')} onClose={onClose} wide>
      <p>{t('proposals.conflicts.lead')}</p>
      {conflicts.map((conflict, index) => (
        <RadioGroup
          key={conflict.id}
          className="field"
          value={chosen.get(conflict.id) ?? null}
          onChange={side =>
            setChosen(new Map(chosen).set(conflict.id, side === 'working' ? 'working' : 'proposal'))
          }
        >
          <Label className="field-label">{t('proposals.conflicts.place', { number: index + 1 })}</Label>
          <div className="conflict-sides">
            {(['working', 'proposal'] as const).map(from => (
              <Radio key={from} value={from} className="segment conflict-side">
                <strong>{t(`proposals.conflicts.${from}`)}</strong>
                {conflict.sides
                  .filter(side => side.from === from)
                  .map(side => (
                    <span key={side.changeId}>
                      {side.before !== '' && <del>{side.before}</del>}{' '}
                      {side.after !== '' && <ins>{side.after}</ins>}
                    </span>
                  ))}
              </Radio>
            ))}
          </div>
        </RadioGroup>
      ))}
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={chosen.size < conflicts.length || conflicts.length === 0}
          onPress={() => onChoose(choices)}
        >
          {t('proposals.conflicts.use')}
        </Button>
      </div>
    </Dialog>
  );
}
