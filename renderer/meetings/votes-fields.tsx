import { useTranslation } from 'react-i18next';
import type { Votes } from '../../shared/meetings/decision.ts';
import { DraftField } from '../ui/draft-field.tsx';

const SIDES = ['for', 'against', 'abstained'] as const;

interface VotesFieldsProps {
  value: Votes | null;
  onChange: (votes: Votes | null) => Promise<boolean>;
  isReadOnly: boolean;
}

/** Votes for, against and abstained; all three empty means that there was no vote. */
export function VotesFields({ value, onChange, isReadOnly }: VotesFieldsProps) {
  const { t } = useTranslation();
  const save = async (side: (typeof SIDES)[number], text: string) => {
    if (!/^\d{0,3}$/.test(text)) return false;
    const next = { ...(value ?? { for: 0, against: 0, abstained: 0 }), [side]: Number(text) };
    const emptied = text === '' && SIDES.every(other => next[other] === 0);
    return onChange(emptied ? null : next);
  };
  return (
    <fieldset className="votes">
      <legend className="field-label">{t('meetings.decisions.votes')}</legend>
      {SIDES.map(side => (
        <DraftField
          key={side}
          label={t(`meetings.decisions.${side}`)}
          type="number"
          value={value === null ? '' : String(value[side])}
          onSave={text => save(side, text)}
          isReadOnly={isReadOnly}
        />
      ))}
    </fieldset>
  );
}
