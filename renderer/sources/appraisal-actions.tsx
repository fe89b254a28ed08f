import { useTranslation } from 'react-i18next';
import type { Appraisal } from '../../shared/adapte/appraisal.ts';
import { ActionMenu } from '../ui/action-menu.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useAppraisalPackets } from './use-appraisal-packets.ts';

interface AppraisalActionsProps {
  /** The one on screen, if there is one. */
  appraisal: Appraisal | undefined;
  isReadOnly: boolean;
  onAdd: () => void;
  onTake: () => void;
}

/** What can be done with appraisals: add an appraiser, mail packets, take in what comes back. */
export function AppraisalActions({ appraisal, isReadOnly, onAdd, onTake }: AppraisalActionsProps) {
  const { t } = useTranslation();
  const makePackets = useAppraisalPackets();
  return (
    <>
      {appraisal && (
        <ActionMenu
          label={t('appraisals.mail')}
          text={t('appraisals.mail')}
          icon="export"
          items={[
            {
              id: 'packet',
              label: t('appraisals.packet', { name: appraisal.name }),
              onAction: () => makePackets(appraisal.id),
            },
            { id: 'packets', label: t('appraisals.packets'), onAction: () => makePackets() },
          ]}
        />
      )}
      {!isReadOnly && (
        <>
          {appraisal && <Button onPress={onTake}>{t('appraisals.take')}</Button>}
          <Button variant="primary" onPress={onAdd}>
            <Icon name="plus" /> {t('agree.add')}
          </Button>
        </>
      )}
    </>
  );
}
