import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../app/key-map.ts';
import type { ActiveEditor } from './active-editor.ts';
import { afterOverlay } from './after-overlay.ts';
import { type AskId, isAskId } from './data-nodes.ts';
import { ToolIcon } from './tool-icon.tsx';
import { MORE_TOOLS, type Tool, type ToolStates } from './toolbar-items.ts';

interface MoreToolsProps {
  editor: ActiveEditor;
  states: ToolStates;
  onAsk: (id: AskId) => void;
}

/** The tools that are used less, in a menu, so that the toolbar keeps to one line. */
export function MoreTools({ editor, states, onAsk }: MoreToolsProps) {
  const { t } = useTranslation();
  const use = ({ id, command }: Tool) =>
    afterOverlay(() => {
      if (command) editor.run(command);
      else if (isAskId(id)) onAsk(id);
    });
  const items = (tools: readonly Tool[]) =>
    tools.map(tool => (
      <MenuItem
        key={tool.id}
        id={tool.id}
        className="option"
        textValue={t(`documents.toolbar.${tool.id}`)}
        onAction={() => use(tool)}
      >
        <span className="tool-option">
          <ToolIcon name={tool.icon} />
          {t(`documents.toolbar.${tool.id}`)}
        </span>
        {tool.keys !== '' && <span className="option-end">{keyText(tool.keys)}</span>}
      </MenuItem>
    ));
  const { marks, inserts } = MORE_TOOLS;
  return (
    <MenuTrigger>
      <Button className="btn btn-quiet tool-more" isDisabled={editor.session === null}>
        {t('documents.toolbar.more')}
        <ToolIcon name="chevron" />
      </Button>
      <Popover className="popover">
        <Menu className="options" aria-label={t('documents.toolbar.more')} disabledKeys={states.off}>
          <MenuSection
            aria-label={t('documents.toolbar.label')}
            selectionMode="multiple"
            selectedKeys={states.on.filter(id => marks.some(tool => tool.id === id))}
          >
            {items(marks)}
          </MenuSection>
          <MenuSection aria-label={t('documents.slash')}>{items(inserts)}</MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
