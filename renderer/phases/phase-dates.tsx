import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { PhaseDates } from '../../shared/phases/records.ts';
import type { Phase } from '../../shared/phases.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { showToast } from '../ui/toast-store.ts';
import { DateField } from './date-field.tsx';

const FIELDS = ['plannedStart', 'plannedEnd', 'actualStart', 'actualEnd'] as const;
type DateName = (typeof FIELDS)[number];

/** Stores one date of a phase; an end before its start is refused in words. */
export function useDateUpdate() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const setting = useMutation(api.phases.setDates.mutationOptions());
  return (phase: Phase, name: DateName, value: string | null): void => {
    const { id, revision, plannedStart, plannedEnd, actualStart, actualEnd } = phase;
    const dates: PhaseDates = { id, plannedStart, plannedEnd, actualStart, actualEnd, [name]: value };
    if (
      isBackwards(dates.plannedStart, dates.plannedEnd) ||
      isBackwards(dates.actualStart, dates.actualEnd)
    ) {
      showToast(t('phases.planning.order'), { tone: 'bad' });
      return;
    }
    setting.mutate({ ...dates, revision });
  };
}

function isBackwards(start: string | null, end: string | null): boolean {
  return start !== null && end !== null && end < start;
}

/** The four dates of a phase, below each other. */
export function PhaseDatesForm({ phase }: { phase: Phase }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const update = useDateUpdate();
  return (
    <div className="stack">
      {FIELDS.map(name => (
        <DateField
          key={name}
          label={t(`phases.planning.${name}`)}
          value={phase[name]}
          onSave={value => update(phase, name, value)}
          isReadOnly={readOnly}
        />
      ))}
    </div>
  );
}

/** The four dates of a phase as cells of a table row; each field is named after its phase and column. */
export function PhaseDateCells({ phase }: { phase: Phase }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const update = useDateUpdate();
  return FIELDS.map(name => (
    <td key={name}>
      <DateField
        label={`${t(`terms.phase.${phase.id}`)}, ${t(`phases.planning.${name}`)}`}
        hideLabel
        value={phase[name]}
        onSave={value => update(phase, name, value)}
        isReadOnly={readOnly}
      />
    </td>
  ));
}
