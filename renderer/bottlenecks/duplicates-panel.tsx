import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bottleneck } from '../../shared/bottlenecks.ts';
import { useProject } from '../app/project-context.tsx';
import { DuplicateGroup } from './duplicate-group.tsx';

interface DuplicatesPanelProps {
  /** Ids of bottlenecks that look alike, in the order of the list. */
  groups: readonly (readonly string[])[];
  rows: readonly Bottleneck[];
}

/** Groups shown at a time; the next ones follow when these are done. */
const SHOWN = 20;

/** Bottlenecks that look alike, to be merged or left alone. */
export function DuplicatesPanel({ groups, rows }: DuplicatesPanelProps) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const byId = new Map(rows.map(row => [row.id, row]));
  const shown = groups.filter(group => !dismissed.has(group.join())).slice(0, SHOWN);
  if (shown.length === 0) return <p className="muted">{t('bottlenecks.merge.none')}</p>;
  return (
    <>
      <p className="muted">{t('bottlenecks.merge.lead')}</p>
      {shown.map((group, index) => (
        <DuplicateGroup
          key={group.join()}
          number={index + 1}
          rows={group.flatMap(id => byId.get(id) ?? [])}
          isReadOnly={readOnly}
          onDismiss={() => setDismissed(new Set([...dismissed, group.join()]))}
        />
      ))}
    </>
  );
}
