import { type RefObject, useEffect, useSyncExternalStore } from 'react';
import {
  Toolbar as AriaToolbar,
  Button,
  Group,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Separator,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { keyText } from '../app/key-map.ts';
import type { ActiveEditor } from './active-editor.ts';
import { afterOverlay } from './after-overlay.ts';
import { setHeading } from './block-commands.ts';
import { type AskId, isAskId } from './data-nodes.ts';
import { MoreTools } from './more-tools.tsx';
import { TableMenu } from './table-menu.tsx';
import { ToolButton } from './tool-button.tsx';
import { ToolIcon } from './tool-icon.tsx';
import { TOOL_GROUPS } from './toolbar-items.ts';

const STYLES = ['paragraph', 'heading1', 'heading2', 'heading3'] as const;

interface ToolbarProps {
  editor: ActiveEditor;
  /** Comments on what is selected; without it there is no such tool. */
  onComment?: () => void;
  onAsk: (id: AskId) => void;
  barRef: RefObject<HTMLDivElement | null>;
}

/** The tools of the text, showing what holds at the caret. Alt-F10 goes here, Escape back to the text. */
export function Toolbar({ editor, onAsk, onComment, barRef }: ToolbarProps) {
  const { t } = useTranslation();
  const states = useSyncExternalStore(editor.subscribe, editor.states);
  const style = STYLES[states.heading] ?? 'paragraph';
  useEffect(() => {
    // On the window: an open tooltip takes Escape for itself at the document.
    const backToText = (event: KeyboardEvent) => {
      const isHere = event.target instanceof Node && barRef.current?.contains(event.target);
      if (event.key === 'Escape' && isHere) editor.session?.view?.focus();
    };
    window.addEventListener('keydown', backToText, true);
    return () => window.removeEventListener('keydown', backToText, true);
  }, [editor, barRef]);
  return (
    <div className="toolbar-place">
      <AriaToolbar aria-label={t('documents.toolbar.label')} className="toolbar" ref={barRef}>
        <MenuTrigger>
          <Button
            className="btn btn-quiet tool-style"
            aria-label={`${t('documents.toolbar.style')}: ${t(`documents.toolbar.${style}`)}`}
          >
            {t(`documents.toolbar.${style}`)}
            <ToolIcon name="chevron" />
          </Button>
          <Popover className="popover">
            <Menu className="options" aria-label={t('documents.toolbar.style')}>
              {STYLES.map((name, level) => (
                <MenuItem
                  key={name}
                  className="option"
                  textValue={t(`documents.toolbar.${name}`)}
                  onAction={() => afterOverlay(() => editor.run(setHeading(level)))}
                >
                  {t(`documents.toolbar.${name}`)}
                  <span className="option-end">{keyText(`mod+alt+${level}`)}</span>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        {TOOL_GROUPS.map(group => (
          <Group key={group[0]?.id} className="tool-group">
            <Separator orientation="vertical" className="tool-line" />
            {group.map(tool =>
              tool.id === 'insertTable' && states.inTable ? (
                <TableMenu key="table" editor={editor} />
              ) : (
                <ToolButton
                  key={tool.id}
                  icon={tool.icon}
                  label={t(`documents.toolbar.${tool.id}`)}
                  keys={tool.keys}
                  isOn={tool.isOn && states.on.includes(tool.id)}
                  isDisabled={states.off.includes(tool.id) || editor.session === null}
                  onPress={() => {
                    if (tool.command) editor.run(tool.command);
                    else if (isAskId(tool.id)) onAsk(tool.id);
                  }}
                />
              ),
            )}
          </Group>
        ))}
        <Group className="tool-group">
          <Separator orientation="vertical" className="tool-line" />
          <MoreTools editor={editor} states={states} onAsk={onAsk} />
        </Group>
        {onComment && (
          <Group className="tool-group">
            <Separator orientation="vertical" className="tool-line" />
            <ToolButton
              icon="comment"
              label={t('discussion.add')}
              keys="mod+alt+m"
              isDisabled={editor.session === null}
              onPress={onComment}
            />
          </Group>
        )}
      </AriaToolbar>
    </div>
  );
}
