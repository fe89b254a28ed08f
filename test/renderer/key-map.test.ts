import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { baseKeymap } from 'prosemirror-commands';
import { describe, expect, it } from 'vitest';
import { KEY_MAP, keyText } from '../../renderer/app/key-map.ts';
import { editorKeys } from '../../renderer/editor/key-bindings.ts';
import { MORE_TOOLS, TOOL_GROUPS } from '../../renderer/editor/toolbar-items.ts';

const RENDERER = join(import.meta.dirname, '../../renderer');

/** Where the names of keys begin in the source: an object that is handed to `useShortcuts` or to a keymap. */
const OBJECTS = /(?:useShortcuts\(|\bkeymap\(|: Shortcuts = )\{/g;

/** The names in an object of the source, without those of objects and functions inside it. */
function namesIn(source: string): string[] {
  return [...source.matchAll(OBJECTS)].flatMap(found => {
    let depth = 1;
    let own = '';
    for (let at = found.index + found[0].length; depth > 0 && at < source.length; at++) {
      const sign = source[at] ?? '';
      if ('{('.includes(sign)) depth++;
      if (depth === 1) own += sign;
      if ('})'.includes(sign)) depth--;
    }
    return [...own.matchAll(/(?:^|,)\s*(?:'([^']+)'|([A-Za-z]\w*))\s*:/g)].map(
      ([, quoted, plain]) => quoted ?? plain ?? '',
    );
  });
}

/** `Mod-Shift-k` of the editor is `mod+shift+k` elsewhere. */
const likeShortcuts = (name: string) => name.toLowerCase().replace(/-(?=.)/g, '+');

/** Keys that do what everybody expects of them: they are none of ours. */
const EXPECTED = new Set(['enter', 'backspace', ...Object.keys(baseKeymap).map(likeShortcuts)]);

function listenedFor(): Set<string> {
  const files = globSync('**/*.{ts,tsx}', { cwd: RENDERER })
    // The start screen has no map, and prints its keys on its buttons.
    .filter(file => !file.startsWith('start'));
  const found = files.flatMap(file => namesIn(readFileSync(join(RENDERER, file), 'utf8')));
  const shortcuts = found.map(likeShortcuts).filter(name => name !== 'enter');
  const editor = Object.keys(editorKeys).map(likeShortcuts);
  return new Set([...shortcuts, ...editor.filter(name => !EXPECTED.has(name))]);
}

const listed = new Set<string>(
  KEY_MAP.flatMap(({ keys }) => keys.flatMap(row => ('names' in row ? row.names : []))),
);

describe('the map of the keys', () => {
  it('lists every key there is', () => {
    expect(listenedFor().size).toBeGreaterThan(40);
    expect([...listenedFor().difference(listed)]).toEqual([]);
  });

  it('lists no key that nothing listens for', () => {
    const own = new Set([...listenedFor(), ...Object.keys(editorKeys).map(likeShortcuts)]);
    expect([...listed.difference(own)]).toEqual([]);
  });

  it('lists the keys that the tools of the editor name', () => {
    const tools = [...TOOL_GROUPS.flat(), ...Object.values(MORE_TOOLS).flat()];
    expect(tools.map(({ keys }) => keys).filter(keys => keys !== '' && !listed.has(keys))).toEqual([]);
  });

  it('names each key once in a group', () => {
    for (const { group, keys } of KEY_MAP) {
      const names = keys.flatMap(row => ('names' in row ? [...row.names] : []));
      expect(names, group).toEqual([...new Set(names)]);
    }
  });
});

it.each([
  ['mod+shift+z', false, 'Ctrl Shift Z'],
  ['mod+k', true, '⌘ K'],
  ['mod+alt+m', true, '⌘ Alt M'],
  ['alt+arrowup', false, 'Alt ↑'],
  ['f1', false, 'F1'],
  ['?', false, '?'],
])('%s is printed as one finds it on the keyboard', (name, isMac, expected) => {
  expect(keyText(name, isMac)).toBe(expected);
});
