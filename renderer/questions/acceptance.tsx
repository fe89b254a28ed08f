import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { FrameworkAcceptance } from '../../shared/questions/framework.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useReadOnly } from '../app/project-context.tsx';
import { RightNote } from '../app/right-note.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewAcceptance } from './new-acceptance.tsx';

/** Which bodies accepted the framework, when, and whether it has changed since. */
export function Acceptance() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const readOnly = useReadOnly('questions.acceptFramework');
  const say = useUndoToast();
  const [adding, setAdding] = useState(false);
  const acceptances = useQuery(api.questions.acceptances.queryOptions()).data ?? [];
  const withdrawing = useMutation(api.questions.withdrawAcceptance.mutationOptions());
  const withdraw = ({ id, revision }: FrameworkAcceptance) =>
    withdrawing.mutateAsync({ id, revision }).then(
      () => say(t('questions.acceptance.withdrawn')),
      () => undefined,
    );
  return (
    <section className="acceptance" aria-label={t('questions.acceptance.title')}>
      <h2>{t('questions.acceptance.title')}</h2>
      <p className="muted small">{t('questions.acceptance.about')}</p>
      {acceptances.length === 0 ? (
        <p>{t('questions.acceptance.none')}</p>
      ) : (
        <ul className="links">
          {acceptances.map(row => {
            const date = dayText(row.acceptedOn, i18n.language);
            return (
              <li key={row.id}>
                <span>
                  {t('questions.acceptance.line', {
                    body: t(`terms.body.${row.body}`),
                    date,
                    name: row.acceptedBy,
                  })}{' '}
                  <OriginChip origin={row.origin} />
                  {row.changedSince && <Chip tone="warn">{t('questions.acceptance.changed')}</Chip>}
                  {row.note !== '' && <span className="acceptance-note">{row.note}</span>}
                </span>
                {!readOnly && (
                  <IconButton
                    icon="trash"
                    label={t('questions.acceptance.withdraw', { date })}
                    onPress={() => void withdraw(row)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
      <RightNote act="questions.acceptFramework" />
      {!readOnly &&
        (adding ? (
          <NewAcceptance onClose={() => setAdding(false)} />
        ) : (
          <Button onPress={() => setAdding(true)}>{t('questions.acceptance.add')}</Button>
        ))}
    </section>
  );
}
