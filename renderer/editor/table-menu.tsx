import type { Command } from 'prosemirror-state';
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  mergeCells,
  splitCell,
} from 'prosemirror-tables';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { ActiveEditor } from './active-editor.ts';
import { afterOverlay } from './after-overlay.ts';
import { toggleHeaderRow } from './tables.ts';
import { ToolIcon } from './tool-icon.tsx';

const ACTS = [
  ['rowBefore', addRowBefore],
  ['rowAfter', addRowAfter],
  ['columnBefore', addColumnBefore],
  ['columnAfter', addColumnAfter],
  ['headerRow', toggleHeaderRow],
  ['merge', mergeCells],
  ['split', splitCell],
  ['deleteRow', deleteRow],
  ['deleteColumn', deleteColumn],
  ['deleteTable', deleteTable],
] as const satisfies readonly (readonly [string, Command])[];

/** What can be done with the table around the caret. */
export function TableMenu({ editor }: { editor: ActiveEditor }) {
  const { t } = useTranslation();
  const state = editor.session?.state;
  const impossible = state ? ACTS.filter(([, act]) => !act(state)).map(([id]) => id) : [];
  return (
    <MenuTrigger>
      <Button className="btn btn-quiet tool tool-on" aria-label={t('documents.table.menu')}>
        <ToolIcon name="table" />
        <ToolIcon name="chevron" />
      </Button>
      <Popover className="popover">
        <Menu className="options" aria-label={t('documents.table.menu')} disabledKeys={impossible}>
          {ACTS.map(([id, act]) => (
            <MenuItem
              key={id}
              id={id}
              className="option"
              textValue={t(`documents.table.${id}`)}
              onAction={() => afterOverlay(() => editor.run(act))}
            >
              {t(`documents.table.${id}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
