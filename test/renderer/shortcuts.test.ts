import { describe, expect, test } from 'vitest';
import { isShortcutAllowed, shortcutName } from '../../renderer/app/shortcuts.ts';

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', true>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...held,
});

describe('names of key presses', () => {
  test.each([
    [press('k', { ctrlKey: true }), 'mod+k'],
    [press('k', { metaKey: true }), 'mod+k'],
    [press('Z', { ctrlKey: true, shiftKey: true }), 'mod+shift+z'],
    [press('?', { shiftKey: true }), '?'],
    [press('N', { shiftKey: true }), 'n'],
    [press('ArrowUp', { altKey: true }), 'alt+arrowup'],
  ])('%o', (event, name) => {
    expect(shortcutName(event)).toBe(name);
  });
});

describe('where a shortcut works', () => {
  test('typing keeps plain keys and undo to the field', () => {
    expect(isShortcutAllowed('n', true, false)).toBe(false);
    expect(isShortcutAllowed('mod+z', true, false)).toBe(false);
    expect(isShortcutAllowed('mod+k', true, false)).toBe(true);
  });

  test('an open dialog keeps everything', () => {
    expect(isShortcutAllowed('mod+k', false, true)).toBe(false);
  });
});
