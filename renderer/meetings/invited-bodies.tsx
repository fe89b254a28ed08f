import { CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BODIES, type Body } from '../../shared/people.ts';
import { Check } from '../ui/check.tsx';

interface InvitedBodiesProps {
  value: readonly Body[];
  onChange: (bodies: Body[]) => void;
  isReadOnly: boolean;
}

/** The bodies of the project group that are invited. */
export function InvitedBodies({ value, onChange, isReadOnly }: InvitedBodiesProps) {
  const { t } = useTranslation();
  return (
    <CheckboxGroup
      className="field"
      value={[...value]}
      onChange={chosen => onChange(BODIES.filter(body => chosen.includes(body)))}
      isReadOnly={isReadOnly}
    >
      <Label className="field-label">{t('meetings.bodies')}</Label>
      {BODIES.map(body => (
        <Check key={body} value={body}>
          {t(`terms.body.${body}`)}
        </Check>
      ))}
    </CheckboxGroup>
  );
}
