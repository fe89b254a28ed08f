// @vitest-environment happy-dom
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { describe, expect, it, onTestFinished } from 'vitest';
import { SLASH_IDS, type SlashId, slashMatches } from '../../../renderer/editor/slash-items.ts';
import { slashMenu } from '../../../renderer/editor/slash-menu.ts';
import { slashKey } from '../../../renderer/editor/slash-state.ts';
import { nl } from '../../../shared/locales/nl/index.ts';
import { doc, list, outlineOf, p } from './text-builder.ts';

const NAMES = Object.fromEntries(SLASH_IDS.map(id => [id, nl.documents.toolbar[id]])) as Record<
  SlashId,
  string
>;

const LABELS = {
  footnote: '',
  footnoteHint: '',
  footnoteRemove: '',
  footnoteDone: '',
  caption: '',
  captionPlaceholder: '',
  slashMenu: 'Invoegen',
  slashItems: NAMES,
};

function open(text: string, content = doc(p('a', text))) {
  let links = 0;
  const plugin = slashMenu(LABELS, () => {
    links++;
  });
  const place = document.createElement('div');
  document.body.append(place);
  const state = EditorState.create({ doc: content, plugins: [plugin] });
  const view = new EditorView(place, {
    state: state.apply(state.tr.setSelection(TextSelection.atEnd(content))),
  });
  // happy-dom lays nothing out.
  view.coordsAtPos = () => ({ left: 0, right: 0, top: 0, bottom: 0 });
  onTestFinished(() => {
    view.destroy();
    place.remove();
  });
  const type = (typed: string) => {
    for (const letter of typed) {
      const { from, to } = view.state.selection;
      const isTaken = view.someProp('handleTextInput', handle =>
        handle(view, from, to, letter, () => view.state.tr),
      );
      if (!isTaken) view.dispatch(view.state.tr.insertText(letter, from, to));
    }
  };
  const press = (key: string) =>
    view.someProp('handleKeyDown', handle => handle(view, new KeyboardEvent('keydown', { key }))) === true;
  return {
    view,
    type,
    press,
    links: () => links,
    ids: () => slashKey.getState(view.state)?.ids ?? null,
    lines: () => [...place.querySelectorAll('[role="option"]')].map(line => line.textContent),
  };
}

describe('slashMatches', () => {
  const cases: [typed: string, ids: SlashId[]][] = [
    ['', [...SLASH_IDS]],
    ['kop', ['heading1', 'heading2', 'heading3', 'link']],
    ['kop2', ['heading2']],
    ['2', ['heading2']],
    ['LIJST', ['orderedList']],
    ['tab', ['insertTable']],
    ['xyz', []],
  ];
  for (const [typed, ids] of cases)
    it(typed || '(niets)', () => expect(slashMatches(NAMES, typed)).toEqual(ids));
});

describe('the slash menu', () => {
  it('opens at the start of a block and after a space, not in "en/of"', () => {
    for (const [text, isOpen] of [
      ['', true],
      ['Zie ', true],
      ['en', false],
    ] as const) {
      const editor = open(text);
      editor.type('/');
      expect(editor.ids() !== null, text).toBe(isOpen);
      expect(editor.view.state.doc.textContent).toBe(`${text}/`);
    }
  });

  it('narrows as one types and puts what is chosen in place of what was typed', () => {
    const editor = open('');
    editor.type('/kop2');
    expect(editor.lines()).toEqual(['Kop 2']);
    expect(editor.view.dom.getAttribute('aria-activedescendant')).toMatch(/-0$/);
    expect(editor.press('Enter')).toBe(true);
    expect(editor.view.state.doc.firstChild?.type.name).toBe('heading');
    expect(editor.view.state.doc.firstChild?.attrs.level).toBe(2);
    expect(outlineOf(editor.view.state.doc)).toEqual(['a:']);
    expect(editor.ids()).toBeNull();
  });

  it('walks with the arrows, round the end', () => {
    const editor = open('');
    editor.type('/');
    editor.press('ArrowUp');
    expect(slashKey.getState(editor.view.state)?.chosen).toBe(SLASH_IDS.length - 1);
    editor.press('ArrowDown');
    editor.press('ArrowDown');
    expect(slashKey.getState(editor.view.state)?.chosen).toBe(1);
    editor.press('Escape');
    editor.type('x');
    expect(editor.ids()).toBeNull();
  });

  it('keeps the slash on Escape, and closes at a space and when nothing fits', () => {
    for (const typed of ['/', '/kop ', '/xyz']) {
      const editor = open('');
      editor.type(typed);
      if (typed === '/') expect(editor.press('Escape')).toBe(true);
      expect(editor.ids(), typed).toBeNull();
      expect(editor.view.state.doc.textContent).toBe(typed);
      expect(editor.lines()).toEqual([]);
      expect(editor.press('Enter')).toBe(false);
    }
  });

  it('offers only what can stand at the caret', () => {
    const editor = open('', doc(list('l', ['i', p('a')])));
    editor.type('/');
    expect(editor.ids()).not.toContain('heading1');
    expect(editor.ids()).toContain('footnote');
  });

  it('leaves the link to the screen', () => {
    const editor = open('Zie ');
    editor.type('/koppel');
    editor.press('Tab');
    expect(editor.links()).toBe(1);
    expect(outlineOf(editor.view.state.doc)).toEqual(['a:Zie ']);
  });
});
