import { type Command, EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { addRowAfter } from 'prosemirror-tables';
import { describe, expect, it } from 'vitest';
import { setHeading, toggleList, toggleQuote } from '../../../renderer/editor/block-commands.ts';
import { insertFootnote } from '../../../renderer/editor/footnotes.ts';
import { completeHref, findLink, removeLink, setLink } from '../../../renderer/editor/links.ts';
import {
  hasHeaderRow,
  insertTable,
  nextCellOrRow,
  setCaption,
  toggleHeaderRow,
} from '../../../renderer/editor/tables.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { doc, list, p, stateOf, table } from './text-builder.ts';

const { nodes, marks } = textSchema;

function run(state: EditorState, command: Command): EditorState {
  let next = state;
  const done = command(state, tr => {
    next = state.apply(tr);
  });
  expect(done).toBe(true);
  next.doc.check();
  return next;
}

describe('blocks', () => {
  it.each([
    { name: 'heading', act: setHeading(2), text: 'doc(heading("een"))' },
    {
      name: 'bulleted list',
      act: toggleList(nodes.bullet_list),
      text: 'doc(bullet_list(list_item(paragraph("een"))))',
    },
    { name: 'quote', act: toggleQuote, text: 'doc(blockquote(paragraph("een")))' },
  ])('makes a $name of a paragraph and keeps its id', ({ act, text }) => {
    const state = run(stateOf(doc(p('a', 'een'))), act);
    expect(state.doc.toString()).toBe(text);
    let ids: unknown[] = [];
    state.doc.descendants(node => {
      if (node.isTextblock) ids = [...ids, node.attrs.id];
    });
    expect(ids).toEqual(['a']);
  });

  it('changes the kind of a list in place', () => {
    const state = run(stateOf(doc(list('l', ['i', p('a', 'x')])), [], 3), toggleList(nodes.ordered_list));
    expect(state.doc.toString()).toBe('doc(ordered_list(list_item(paragraph("x"))))');
    expect(state.doc.child(0).attrs.id).toBe('l');
  });

  it('makes no heading inside a place that only takes paragraphs', () => {
    const state = stateOf(doc(list('l', ['i', p('a', 'x')])), [], 3);
    expect(setHeading(1)(state)).toBe(false);
  });
});

describe('tables', () => {
  it('puts a table in place of an empty paragraph and leaves room to go on', () => {
    const state = run(stateOf(doc(p('a'))), insertTable(2, 2));
    expect(state.doc.childCount).toBe(2);
    expect(state.doc.child(0).type).toBe(nodes.table);
    expect(state.selection.$head.node(-1).type).toBe(nodes.table_header);
  });

  it('puts a table after a paragraph with text, and none inside a table', () => {
    const state = run(stateOf(doc(p('a', 'een'), p('b'))), insertTable(2, 2));
    expect(state.doc.children.map(node => node.type.name)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(insertTable(2, 2)(state)).toBe(false);
  });

  it('goes with Tab from the last cell into a new row', () => {
    const start = doc(table('t', 1, 2));
    const last = start.child(0).child(0);
    const state = run(stateOf(start, [], last.nodeSize - 3), nextCellOrRow);
    expect(state.doc.child(0).childCount).toBe(2);
    expect(state.selection.$head.index(1)).toBe(1);
    expect(state.selection.$head.index(2)).toBe(0);
  });

  it('turns the header row on and off', () => {
    const plain = stateOf(doc(table('t', 2, 2)), [], 4);
    expect(hasHeaderRow(plain)).toBe(false);
    const headed = run(plain, toggleHeaderRow);
    expect(hasHeaderRow(headed)).toBe(true);
    expect(hasHeaderRow(run(headed, toggleHeaderRow))).toBe(false);
    expect(run(headed, addRowAfter).doc.child(0).childCount).toBe(3);
  });

  it('sets a caption once', () => {
    const start = stateOf(doc(table('t', 1, 1)), [], 4);
    const state = run(start, setCaption(0, 'Uitkomsten'));
    expect(state.doc.child(0).attrs.caption).toBe('Uitkomsten');
    expect(setCaption(0, 'Uitkomsten')(state)).toBe(false);
  });
});

describe('footnotes', () => {
  it('stands after the selection and is selected', () => {
    const state = run(stateOf(doc(p('a', 'eentwee')), [], 2, 4), insertFootnote);
    expect(state.doc.toString()).toBe('doc(paragraph("een", footnote, "twee"))');
    expect(state.selection).toBeInstanceOf(NodeSelection);
  });
});

describe('links', () => {
  it.each([
    ['https://kngf.nl/richtlijn', 'https://kngf.nl/richtlijn'],
    ['www.kngf.nl', 'https://www.kngf.nl'],
    ['10.1136/bmj.i2016', 'https://doi.org/10.1136/bmj.i2016'],
    ['info@kngf.nl', 'mailto:info@kngf.nl'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['zomaar tekst', null],
    ['', null],
  ])('takes %j as %j', (typed, href) => {
    expect(completeHref(typed)).toBe(href);
  });

  it('finds the whole stretch, changes it and takes it off', () => {
    const linked = textSchema.marks.link.create({ href: 'https://a.nl' });
    const content = doc(
      nodes.paragraph.create(null, [
        textSchema.text('voor '),
        textSchema.text('een ', [linked]),
        textSchema.text('twee', [linked, marks.strong.create()]),
        textSchema.text(' na'),
      ]),
    );
    const state = stateOf(content, [], 8);
    expect(findLink(state)).toEqual({ href: 'https://a.nl', from: 6, to: 14 });
    const changed = run(state, setLink('https://b.nl'));
    expect(findLink(changed)?.href).toBe('https://b.nl');
    const plain = run(changed, removeLink);
    expect(plain.doc.rangeHasMark(0, plain.doc.content.size, marks.link)).toBe(false);
    expect(plain.doc.textContent).toBe('voor een twee na');
  });

  it('does not take a link elsewhere in the paragraph for the one at the caret', () => {
    const linked = textSchema.marks.link.create({ href: 'https://a.nl' });
    const content = doc(
      nodes.paragraph.create(null, [
        textSchema.text('een', [linked]),
        textSchema.text(' en '),
        textSchema.text('twee', [linked]),
      ]),
    );
    expect(findLink(stateOf(content, [], 10))).toEqual({ href: 'https://a.nl', from: 8, to: 12 });
    expect(findLink(stateOf(content, [], 6))).toBeNull();
  });

  it('writes the address when nothing is selected', () => {
    const empty = EditorState.create({ doc: doc(p('a')), selection: TextSelection.create(doc(p('a')), 1) });
    expect(run(empty, setLink('https://a.nl')).doc.textContent).toBe('https://a.nl');
  });
});
