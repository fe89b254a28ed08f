import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Vote } from '../../shared/consensus/vote.ts';
import { useConnection } from '../app/connection-context.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useVoteFile } from './use-vote-file.ts';

/** The codes of a vote, to be handed out one by one. */
export function CodesDialog({ vote, onClose }: { vote: Vote; onClose: () => void }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const makeFile = useVoteFile();
  const codes = useQuery(api.consensus.codes.queryOptions({ id: vote.id })).data ?? [];
  return (
    <Dialog title={t('consensus.codesTitle')} onClose={onClose}>
      <p className="muted">{t('consensus.codesAbout')}</p>
      <ul className="codes">
        {codes.map(({ name, code }) => (
          <li key={code}>
            <span>{name}</span>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="dialog-foot">
        <Button onPress={() => void makeFile(vote.id, 'codeSheet')}>{t('consensus.codeSheet')}</Button>
        <Button variant="primary" onPress={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </div>
    </Dialog>
  );
}
