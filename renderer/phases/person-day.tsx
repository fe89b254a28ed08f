import { localToday } from '../../shared/dates.ts';
import { useAppState } from '../app/settings.ts';
import { TextInput } from '../ui/text-input.tsx';

export type PersonDay = { by: string; on: string };

/** Who and when, to begin with: the person at this computer and today. */
export function usePersonDay(): PersonDay {
  const { displayName } = useAppState().settings;
  return { by: displayName, on: localToday() };
}

interface PersonDayFieldsProps {
  byLabel: string;
  byHint?: string;
  onLabel: string;
  value: PersonDay;
  onChange: (value: Partial<PersonDay>) => void;
}

/** A name and a date side by side, as every decision and every tick has them. */
export function PersonDayFields({ byLabel, byHint, onLabel, value, onChange }: PersonDayFieldsProps) {
  return (
    <div className="person-day">
      <TextInput
        label={byLabel}
        {...(byHint === undefined ? {} : { hint: byHint })}
        value={value.by}
        onChange={by => onChange({ by })}
        maxLength={200}
        isRequired
        validationBehavior="aria"
      />
      <TextInput
        label={onLabel}
        type="date"
        value={value.on}
        onChange={on => onChange({ on })}
        isRequired
        validationBehavior="aria"
      />
    </div>
  );
}

/** Whether both have been filled in. */
export function isComplete({ by, on }: PersonDay): boolean {
  return by.trim() !== '' && on !== '';
}
