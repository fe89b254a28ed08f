import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { GridList, GridListItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Icon } from '../ui/icon.tsx';
import { TextInput } from '../ui/text-input.tsx';
import type { EditorialRecords } from './use-editorial.ts';

interface AddPartsDialogProps {
  round: EditorialRound;
  records: EditorialRecords;
  onClose: () => void;
}

/** Chooses sections for a round, with one editor and one day for all of them. */
export function AddPartsDialog({ round, records, onClose }: AddPartsDialogProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [seatId, setSeat] = useState('');
  const [dueOn, setDueOn] = useState('');
  const adding = useMutation(api.editorial.addParts.mutationOptions({ onSuccess: onClose }));
  const available = records.sections.filter(
    section => !round.parts.some(part => part.documentId === section.id),
  );
  const isAll = chosen.size === available.length;
  const add = () =>
    adding.mutate({
      roundId: round.id,
      documentIds: available.filter(({ id }) => chosen.has(id)).map(({ id }) => id),
      seatId: seatId || null,
      dueOn: dueOn || null,
    });
  return (
    <Dialog title={t('editorial.part.add')} onClose={onClose} wide>
      <div className="stack">
        <p className="muted">
          {t(available.length === 0 ? 'editorial.part.none' : 'editorial.part.addLead')}
        </p>
        {available.length > 0 && (
          <>
            <div className="row">
              <Button
                variant="quiet"
                onPress={() => setChosen(isAll ? new Set() : new Set(available.map(({ id }) => id)))}
              >
                {t(isAll ? 'editorial.part.chooseNone' : 'editorial.part.chooseAll')}
              </Button>
            </div>
            <GridList
              aria-label={t('editorial.part.choose')}
              className="items part-choice"
              items={available}
              selectionMode="multiple"
              selectedKeys={chosen}
              onSelectionChange={keys =>
                setChosen(
                  keys === 'all' ? new Set(available.map(({ id }) => id)) : new Set([...keys].map(String)),
                )
              }
              autoFocus
            >
              {section => (
                <GridListItem className="item part-option" textValue={`${section.number} ${section.title}`}>
                  <span className="part-box" aria-hidden="true">
                    <Icon name="check" />
                  </span>
                  <span className="item-number">{section.number}</span>
                  <span className={`depth-${Math.min(section.depth, 2)}`}>{section.title}</span>
                </GridListItem>
              )}
            </GridList>
            <div className="pair">
              <Choice
                label={t('editorial.part.editor')}
                value={seatId}
                options={[
                  { id: '', label: t('editorial.part.nobody') },
                  ...records.seats.map(seat => ({ id: seat.id, label: records.seatName(seat) })),
                ]}
                onChange={setSeat}
              />
              <TextInput
                label={t('editorial.part.due')}
                hint={t('editorial.part.dueHint')}
                type="date"
                value={dueOn}
                onChange={setDueOn}
              />
            </div>
          </>
        )}
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button variant="primary" isDisabled={chosen.size === 0 || adding.isPending} onPress={add}>
            {t('editorial.part.confirm', { count: chosen.size })}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
