import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { BODIES, type Body } from '../../shared/people.ts';
import { Icon } from '../ui/icon.tsx';

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
        <Checkbox key={body} value={body} className="tick">
          <span className="tick-box">
            <Icon name="check" />
          </span>
          {t(`terms.body.${body}`)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
