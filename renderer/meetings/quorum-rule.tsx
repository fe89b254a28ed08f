import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type ProjectQuorum,
  QUORUM_SHARES,
  type QuorumRule,
  type QuorumShare,
  seatsNeeded,
} from '../../shared/meetings/quorum.ts';
import { BODIES, type Seat } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Choice } from '../ui/choice.tsx';

const SHARES = Object.keys(QUORUM_SHARES) as QuorumShare[];

/** How many must be present to decide: the default until the project chooses its own rule. */
export function QuorumRuleFields({ quorum, seats }: { quorum: ProjectQuorum; seats: readonly Seat[] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('meetings.setQuorum');
  const setting = useMutation(api.meetings.setQuorum.mutationOptions());
  const total = seats.filter(seat => seat.body === quorum.body).length;
  const change = (patch: Partial<QuorumRule>) =>
    setting.mutate({ body: quorum.body, share: quorum.share, ...patch });
  return (
    <div className="stack">
      <div className="row">
        <Chip tone={quorum.isDefault ? 'warn' : 'accent'}>
          {t(quorum.isDefault ? 'meetings.quorum.default' : 'meetings.quorum.own')}
        </Chip>
      </div>
      <Choice
        label={t('meetings.quorum.body')}
        value={quorum.body}
        options={BODIES.map(id => ({ id, label: t(`terms.body.${id}`) }))}
        onChange={body => change({ body })}
        isDisabled={readOnly}
      />
      <Choice
        label={t('meetings.quorum.share')}
        value={quorum.share}
        options={SHARES.map(id => ({ id, label: t(`meetings.quorumShare.${id}`) }))}
        onChange={share => change({ share })}
        isDisabled={readOnly}
      />
      <p className="muted small">
        {t('meetings.quorum.needed', { count: seatsNeeded(total, quorum.share), total })}
      </p>
      <p className="muted small">{t('meetings.quorum.about')}</p>
      {!quorum.isDefault && !readOnly && (
        <div className="row">
          <Button onPress={() => setting.mutate(null)}>{t('meetings.quorum.reset')}</Button>
        </div>
      )}
    </div>
  );
}
