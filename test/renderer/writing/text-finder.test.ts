import { collab } from 'prosemirror-collab';
import { history } from 'prosemirror-history';
import { expect, it } from 'vitest';
import { DocumentStore } from '../../../renderer/editor/document-store.ts';
import { TextFinder } from '../../../renderer/writing/text-finder.ts';
import type { OutlineItem } from '../../../shared/documents.ts';
import { textBuilder } from '../../../shared/text/build.ts';
import { TEXT_FORMAT } from '../../../shared/text/schema.ts';
import { FakeServer, SlowTransport } from '../editor/fake-server.ts';

const b = textBuilder(() => null);
const PLAIN = { matchCase: false, wholeWord: false };

function item(id: string, kind: OutlineItem['kind'], parentId: string | null, title: string): OutlineItem {
  const place = { position: 0, depth: parentId === null ? 0 : 1, number: '', questionId: null };
  return { id, kind, parentId, title, ...place, origin: 'project', language: null, version: 0, revision: 0 };
}

const ITEMS = [
  item('s', 'section', null, 'Pijn bij bewegen'),
  item('r', 'recommendation', 's', 'Behandel pijn'),
  item('t', 'section', null, 'Functie'),
];

function finder() {
  const body = b.doc(b.paragraph('Pijn en pijn'));
  const store = new DocumentStore(new SlowTransport(new FakeServer(body)), (_id, version, clientID) => [
    history(),
    collab({ version, clientID }),
  ]);
  store.add(
    ITEMS.map(({ id }) => ({
      id,
      version: 0,
      format: TEXT_FORMAT,
      body: body.toJSON() as unknown,
      raw: null,
    })),
  );
  const made = new TextFinder(store);
  made.refresh(ITEMS);
  return made;
}

it('finds titles and texts in the order they are read', () => {
  const found = finder();
  found.search('pijn', PLAIN, null);
  expect(found.found().matches.map(({ documentId, part }) => `${documentId} ${part}`)).toEqual([
    's title',
    'r title',
    'r text',
    'r text',
    's text',
    's text',
    't text',
    't text',
  ]);
  expect(found.found().current).toBe(0);
});

it('begins at the caret, goes on after what was replaced, and round the end', () => {
  const found = finder();
  found.search('pijn', PLAIN, { documentId: 's', from: 5 });
  expect(found.found().current).toBe(5);
  found.refreshAfter({ documentId: 's', from: -1, start: 4 });
  expect(found.found().current).toBe(1);
  found.step(-1);
  found.step(-1);
  expect(found.found().current).toBe(7);
});
