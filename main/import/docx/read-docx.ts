import { type Archive, openArchive } from '../archive/open-archive.ts';
import { findTarget, type Relation, readAddresses, readRelations } from '../archive/relations.ts';
import { unreadable } from '../refuse.ts';
import { readComments } from './read-comments.ts';
import { readLists } from './read-lists.ts';
import { readProperties } from './read-properties.ts';
import { readStory } from './read-story.ts';
import { readStyles } from './read-styles.ts';
import { noteKey, type WordBlock, type WordDocument } from './word-model.ts';

/** Reads a Word file of 2007 or later. Throws a LeidraadError that says what is wrong with one that cannot be read. */
export function readDocx(bytes: Uint8Array, source: string): WordDocument {
  return readDocxArchive(openArchive(bytes, source), source);
}

/** The same for a file that is open already. */
export function readDocxArchive(archive: Archive, source: string): WordDocument {
  const root = readRelations(archive, '', source);
  const main = findTarget(root, 'officeDocument') ?? 'word/document.xml';
  const content = archive.read(main);
  if (!content) throw unreadable(source, 'not-word');
  const parts = readRelations(archive, main, source);
  const pictures = new Map(parts.map(({ id, path }) => [id, path]));
  const story = readStory(content, source, readAddresses(archive, main, source), pictures);
  const body = story.get('body');
  if (!body) throw unreadable(source, 'not-word');
  const notes = new Map<string, WordBlock[]>();
  for (const kind of ['footnote', 'endnote'] as const)
    for (const [id, blocks] of readPart(archive, parts, `${kind}s`, source))
      notes.set(noteKey(kind, id), blocks);
  const readOne = (type: string) => {
    const path = findTarget(parts, type);
    return path === null ? null : archive.read(path);
  };
  const { names, sheet } = readStyles(readOne('styles'), source);
  return {
    properties: readProperties(archive, root, source),
    body,
    notes,
    margins: parts
      .filter(({ type }) => type === 'header' || type === 'footer')
      .flatMap(({ path }) => [...readStory(archive.read(path), source, new Map()).values()].flat()),
    comments: readComments(archive, parts, source),
    styles: names,
    sheet,
    lists: readLists(readOne('numbering'), source),
    picture: path => archive.read(path),
  };
}

/** Whether an archive is a Word file rather than a workbook or a plain zip. */
export function isDocx(archive: Archive): boolean {
  return (
    archive.has('word/document.xml') || archive.names.some(name => /^word\/document\d*\.xml$/i.test(name))
  );
}

function readPart(archive: Archive, parts: readonly Relation[], type: string, source: string) {
  const path = findTarget(parts, type);
  if (path === null) return new Map<string, WordBlock[]>();
  return readStory(archive.read(path), source, readAddresses(archive, path, source));
}
