/**
 * The keys there are, by where they work; a test holds it against the keys that are listened for. `names` are those of
 * `useShortcuts` and of the keymaps of the editor, `shown` keys that a list, a table or a form has by itself.
 */
export const KEY_MAP = [
  {
    group: 'everywhere',
    keys: [
      { id: 'palette', names: ['mod+k'] },
      { id: 'undo', names: ['mod+z'] },
      { id: 'redo', names: ['mod+shift+z', 'mod+y'] },
      { id: 'help', names: ['f1'] },
      { id: 'map', names: ['?'] },
      { id: 'regions', shown: ['Tab'] },
      { id: 'close', names: ['escape'] },
      { id: 'store', shown: ['Ctrl Enter'] },
    ],
  },
  {
    group: 'lists',
    keys: [
      { id: 'add', names: ['n'] },
      { id: 'walk', shown: ['↑', '↓'] },
      { id: 'open', shown: ['Enter'] },
      { id: 'move', shown: ['Alt ↑', 'Alt ↓'] },
      { id: 'remove', shown: ['Delete'] },
      { id: 'back', names: ['backspace'] },
      { id: 'readIn', names: ['i'] },
      { id: 'question', names: ['[', ']'] },
      { id: 'recommendation', names: ['alt+arrowup', 'alt+arrowdown'] },
    ],
  },
  {
    group: 'text',
    keys: [
      { id: 'find', names: ['mod+f'] },
      { id: 'focus', names: ['mod+shift+f'] },
      { id: 'slash', shown: ['/'] },
      { id: 'bold', names: ['mod+b'] },
      { id: 'italic', names: ['mod+i'] },
      { id: 'raised', names: ['mod+.'] },
      { id: 'lowered', names: ['mod+,'] },
      { id: 'heading', names: ['mod+alt+1', 'mod+alt+2', 'mod+alt+3'] },
      { id: 'plain', names: ['mod+alt+0'] },
      { id: 'numbered', names: ['mod+shift+7'] },
      { id: 'bulleted', names: ['mod+shift+8'] },
      { id: 'quote', names: ['mod+shift+9'] },
      { id: 'indent', names: ['mod+[', 'mod+]'] },
      { id: 'cell', names: ['tab', 'shift+tab'] },
      { id: 'break', names: ['shift+enter'] },
      { id: 'citation', names: ['mod+shift+b'] },
      { id: 'link', names: ['mod+shift+k'] },
      { id: 'footnote', names: ['mod+alt+f'] },
      { id: 'comment', names: ['mod+alt+m'] },
      { id: 'change', names: ['alt+arrowup', 'alt+arrowdown'] },
      { id: 'toolbar', names: ['alt+f10'] },
    ],
  },
  {
    group: 'judging',
    keys: [
      { id: 'step', names: ['j', 'k'] },
      { id: 'decide', shown: ['1', '…', '9'] },
      { id: 'reason', names: ['r'] },
      { id: 'settle', names: ['s'] },
      { id: 'together', names: ['b'] },
    ],
  },
  {
    group: 'proposals',
    keys: [
      { id: 'accept', names: ['a'] },
      { id: 'reject', names: ['r'] },
      { id: 'undecide', names: ['u'] },
    ],
  },
  {
    group: 'screening',
    keys: [
      { id: 'include', names: ['i'] },
      { id: 'exclude', names: ['e'] },
      { id: 'because', shown: ['1', '…', '9'] },
      { id: 'unsure', names: ['u'] },
      { id: 'record', names: ['arrowleft', 'arrowright'] },
      { id: 'takeBack', names: ['z'] },
      { id: 'same', names: ['s'] },
      { id: 'different', names: ['v'] },
      { id: 'later', names: ['l'] },
    ],
  },
  {
    group: 'meetings',
    keys: [
      { id: 'decision', names: ['d'] },
      { id: 'action', names: ['a'] },
      { id: 'proposed', names: ['p'] },
    ],
  },
  {
    group: 'tables',
    keys: [
      { id: 'cells', shown: ['←', '↑', '→', '↓'] },
      { id: 'score', shown: ['1', '…', '9'] },
      { id: 'matrix', shown: ['1', '…', '4'] },
      { id: 'matrixClear', shown: ['0'] },
      { id: 'compare', shown: ['5', '6', '7'] },
      { id: 'threadOpen', shown: ['O'] },
    ],
  },
] as const satisfies readonly {
  group: string;
  keys: readonly ({ id: string; names: readonly string[] } | { id: string; shown: readonly string[] })[];
}[];

const SIGNS: Readonly<Record<string, string>> = {
  mod: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  tab: 'Tab',
  enter: 'Enter',
  escape: 'Esc',
  backspace: '⌫ Backspace',
  delete: 'Delete',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

/** A shortcut as it stands on the keys: `Ctrl Shift Z`. On a Mac the key of `mod` is ⌘. */
export function keyText(name: string, isMac = navigator.userAgent.includes('Mac')): string {
  return name
    .split('+')
    .map(part => (part === 'mod' && isMac ? '⌘' : (SIGNS[part] ?? part.toUpperCase())))
    .join(' ');
}
