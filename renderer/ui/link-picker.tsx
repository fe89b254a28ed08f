import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  useFilter,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

export interface LinkTarget {
  id: string;
  label: string;
}

interface LinkPickerProps {
  label: string;
  placeholder: string;
  linked: readonly LinkTarget[];
  /** What can still be linked. */
  available: readonly LinkTarget[];
  onLink: (id: string) => void;
  onUnlink: (id: string) => void;
  onOpen?: (id: string) => void;
  isReadOnly: boolean;
}

/** Rows drawn at once, of what may be thousands. */
const MOST = 100;

/** The things a row is linked to, each removable, and a field that finds another one by typing. */
export function LinkPicker(props: LinkPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { onOpen } = props;
  const { contains } = useFilter({ sensitivity: 'base' });
  const fits = props.available.filter(({ label }) => contains(label, typed));
  return (
    <div className="field">
      <span className="field-label">{props.label}</span>
      <ul className="links" aria-label={props.label}>
        {props.linked.map(item => (
          <li key={item.id}>
            {onOpen ? (
              <Button className="link-open" onPress={() => onOpen(item.id)}>
                {item.label}
              </Button>
            ) : (
              <span>{item.label}</span>
            )}
            {!props.isReadOnly && (
              <IconButton
                icon="close"
                label={t('ui.unlink', { name: item.label })}
                onPress={() => props.onUnlink(item.id)}
              />
            )}
          </li>
        ))}
      </ul>
      {!props.isReadOnly && props.available.length > 0 && (
        <ComboBox
          aria-label={props.placeholder}
          menuTrigger="focus"
          items={fits.slice(0, MOST)}
          // Nothing stays chosen: each choice is a link, and the field is empty for the next one.
          selectedKey={null}
          inputValue={typed}
          onInputChange={setTyped}
          onSelectionChange={key => {
            if (key === null) return;
            props.onLink(String(key));
            setTyped('');
          }}
        >
          <Label className="visually-hidden">{props.placeholder}</Label>
          <div className="combo">
            <Input className="input" placeholder={props.placeholder} />
            <Button className="btn btn-quiet btn-icon" aria-label={t('ui.showOptions')}>
              <Icon name="chevron" />
            </Button>
          </div>
          <Popover className="popover">
            <ListBox<LinkTarget> className="options">
              {item => <ListBoxItem className="option">{item.label}</ListBoxItem>}
            </ListBox>
            {fits.length > MOST && (
              <p className="pick-more muted small">{t('ui.notShown', { count: fits.length - MOST })}</p>
            )}
          </Popover>
        </ComboBox>
      )}
    </div>
  );
}
