import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bottleneck, BottleneckStatement } from '../../shared/bottlenecks.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { NewStatement } from './new-statement.tsx';

/** How many voices are shown before one asks for the rest. */
const SHOWN = 5;

/** Who raised a bottleneck, each in the words that were used. */
export function Statements({ row }: { row: Bottleneck }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const say = useUndoToast();
  const [adding, setAdding] = useState(false);
  const [all, setAll] = useState(false);
  const removing = useMutation(api.bottlenecks.removeStatement.mutationOptions());
  const shown = all ? row.statements : row.statements.slice(0, SHOWN);
  return (
    <section aria-labelledby="statements-title">
      <h3 id="statements-title">{t('bottlenecks.statements.title')}</h3>
      {row.statements.length === 0 && <p className="muted">{t('bottlenecks.statements.none')}</p>}
      <ul className="voices">
        {shown.map(said => (
          <li key={said.id}>
            <blockquote>{said.text}</blockquote>
            <div className="voice-foot">
              <span className="muted small">
                <Voice said={said} />
              </span>
              <OriginChip origin={said.origin} />
              {!readOnly && (
                <IconButton
                  icon="trash"
                  label={t('bottlenecks.statements.remove')}
                  onPress={() =>
                    removing.mutate(
                      { id: said.id, revision: said.revision },
                      { onSuccess: () => say(t('bottlenecks.statements.removed')) },
                    )
                  }
                />
              )}
            </div>
          </li>
        ))}
      </ul>
      <div className="row">
        {shown.length < row.statements.length && (
          <Button onPress={() => setAll(true)}>
            {t('bottlenecks.statements.more', { count: row.statements.length - shown.length })}
          </Button>
        )}
        {!readOnly && !adding && (
          <Button onPress={() => setAdding(true)}>{t('bottlenecks.statements.add')}</Button>
        )}
      </div>
      {adding && <NewStatement bottleneckId={row.id} onClose={() => setAdding(false)} />}
    </section>
  );
}

function Voice({ said }: { said: BottleneckStatement }) {
  const { t } = useTranslation();
  const parts = [
    said.raisedBy,
    said.role === null ? '' : t(`packet.role.${said.role}`),
    said.organisation,
    t(`terms.bottleneckSource.${said.source}`),
    said.mergedFrom === null ? '' : t('bottlenecks.statements.mergedFrom', { number: said.mergedFrom }),
  ];
  return <>{parts.filter(part => part !== '').join(' · ')}</>;
}
