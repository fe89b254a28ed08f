import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ThreadGraph } from '../../shared/thread/graph.ts';
import { Icon } from '../ui/icon.tsx';

interface NodePickerProps {
  thread: ThreadGraph;
  nodeId: string;
  onPick: (id: string) => void;
}

/** A field that finds any item of the thread by typing. */
export function NodePicker({ thread, nodeId, onPick }: NodePickerProps) {
  const { t } = useTranslation();
  const items = thread.nodes.map(({ id, kind, label }) => ({ id, label, kind: t(`thread.kind.${kind}`) }));
  return (
    <ComboBox
      // The field shows the item at hand again after each step of the walk.
      key={nodeId}
      className="field"
      menuTrigger="focus"
      defaultItems={items}
      defaultSelectedKey={nodeId}
      onSelectionChange={key => {
        if (key !== null && key !== nodeId) onPick(String(key));
      }}
    >
      <Label className="field-label">{t('thread.walk.choose')}</Label>
      <div className="combo">
        <Input className="input" placeholder={t('thread.walk.placeholder')} />
        <Button className="btn btn-quiet btn-icon" aria-label={t('ui.showOptions')}>
          <Icon name="chevron" />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox<(typeof items)[number]> className="options">
          {item => (
            <ListBoxItem className="option" textValue={item.label}>
              {item.label}
              <span className="option-end">{item.kind}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
