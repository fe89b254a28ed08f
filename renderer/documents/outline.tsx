import type { KeyboardEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { ToolButton } from '../editor/tool-button.tsx';
import { useOutlineDrag } from './outline-drag.ts';
import { type Direction, placeAfterMove } from './outline-moves.ts';
import type { OutlineActs } from './use-outline-acts.ts';

interface OutlineProps {
  items: readonly OutlineItem[];
  currentId: string | null;
  isReadOnly: boolean;
  acts: OutlineActs;
  onGo: (id: string) => void;
  onRename: (id: string) => void;
}

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
};

const MOVES = [
  { direction: 'up', icon: 'up', keys: 'alt+arrowup' },
  { direction: 'down', icon: 'down', keys: 'alt+arrowdown' },
  { direction: 'outdent', icon: 'outdent', keys: 'alt+arrowleft' },
  { direction: 'indent', icon: 'indent', keys: 'alt+arrowright' },
] as const;

/** The sections of the guideline in order: to go to one, and to add, move, rename and delete them. */
export function Outline({ items, currentId, isReadOnly, acts, onGo, onRename }: OutlineProps) {
  const { t } = useTranslation();
  const sections = items.filter(item => item.kind === 'section');
  const current = sections.find(item => item.id === currentId);

  const dragProps = useOutlineDrag(items, acts.place);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>, item: OutlineItem) => {
    const direction = ARROWS[event.key];
    if (event.altKey && direction && !isReadOnly) acts.move(item.id, direction);
    else if (event.key === 'F2' && !isReadOnly) onRename(item.id);
    else if (event.key === 'Delete' && !isReadOnly) acts.remove(item);
    else if (direction === 'up' || direction === 'down') {
      const row = event.currentTarget.closest('li');
      const next = direction === 'up' ? row?.previousElementSibling : row?.nextElementSibling;
      next?.querySelector('button')?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <nav className="outline" aria-label={t('documents.outline')}>
      {!isReadOnly && (
        <Toolbar className="outline-tools" aria-label={t('documents.outline')}>
          <ToolButton icon="plus" label={t('documents.actions.add')} onPress={() => acts.add(currentId)} />
          <ToolButton
            icon="plusBelow"
            label={t('documents.actions.addSub')}
            isDisabled={!current}
            onPress={() => current && acts.addBelow(current.id)}
          />
          {MOVES.map(({ direction, icon, keys }) => (
            <ToolButton
              key={direction}
              icon={icon}
              keys={keys}
              label={t(`documents.actions.${direction}`)}
              isDisabled={!current || placeAfterMove(items, current.id, direction) === null}
              onPress={() => current && acts.move(current.id, direction)}
            />
          ))}
          <ToolButton
            icon="pencil"
            keys="f2"
            label={t('documents.actions.rename')}
            isDisabled={!current}
            onPress={() => current && onRename(current.id)}
          />
          <ToolButton
            icon="trash"
            keys="delete"
            label={t('documents.actions.remove')}
            isDisabled={!current}
            onPress={() => current && acts.remove(current)}
          />
        </Toolbar>
      )}
      <ol>
        {sections.map(item => (
          <li key={item.id}>
            <button
              type="button"
              className={`outline-row depth-${Math.min(item.depth, 4)}`}
              aria-current={item.id === currentId ? 'location' : undefined}
              onClick={() => onGo(item.id)}
              onKeyDown={event => onKeyDown(event, item)}
              {...(isReadOnly ? {} : dragProps(item))}
            >
              <span className="num">{item.number}</span>
              <span>{item.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
