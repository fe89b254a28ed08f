import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useConnection } from './connection-context.tsx';
import { useProject } from './project-context.tsx';
import { seatName } from './seat-name.ts';

const LEADER = '';

/** Chooses the seat in which one works on this project; it works at once. */
export function WorkAsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { workingAs } = useProject();
  const seats = useQuery(api.people.list.queryOptions()).data?.seats;
  const choosing = useMutation(api.project.workAs.mutationOptions());
  const options = [
    { id: LEADER, label: t('app.workAs.leader') },
    ...(seats ?? []).map(seat => ({ id: seat.id, label: `${seatName(seat, t)} · ${seat.role}` })),
  ];
  return (
    <Dialog title={t('app.workAs.title')} onClose={onClose}>
      <p className="muted small no-margin">{t('app.workAs.lead')}</p>
      <Choice
        label={t('app.workAs.seat')}
        value={workingAs?.seatId ?? LEADER}
        options={options}
        onChange={id => choosing.mutate({ seatId: id === LEADER ? null : id })}
      />
      {seats?.length === 0 && <p className="muted small no-margin">{t('app.workAs.noSeats')}</p>}
      {workingAs === null ? (
        <p className="no-margin">{t('app.workAs.leaderHint')}</p>
      ) : (
        <div className="field">
          <span className="field-label">{t('app.workAs.may')}</span>
          <div className="item-chips">
            {workingAs.rights.length === 0 && <Chip>{t('people.noRights')}</Chip>}
            {workingAs.rights.map(right => (
              <Chip key={right} tone="accent">
                {t(`people.right.${right}`)}
              </Chip>
            ))}
          </div>
        </div>
      )}
      <div className="dialog-foot">
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </div>
    </Dialog>
  );
}
