import { Switch } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';

/** Shows or hides the redline in the text that is being written. */
export function MarksSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <Switch className="tick" isSelected={isOn} onChange={onChange}>
      <span className="tick-box">
        <Icon name="check" />
      </span>
      {t('redline.show')}
    </Switch>
  );
}
