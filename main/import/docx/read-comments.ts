import type { Archive } from '../archive/open-archive.ts';
import { findTarget, type Relation } from '../archive/relations.ts';
import { readXml } from '../xml/read-xml.ts';
import { readStoryItems } from './read-story.ts';
import type { WordBlock, WordComment } from './word-model.ts';
import { wordDate, wordValue } from './word-xml.ts';

/** How a comment hangs together with others, by one of its paragraphs. */
interface Extension {
  paraId: string;
  parent: string | null;
  done: boolean;
}

/** The comments of a Word file, with who replies to whom and what is marked as dealt with. */
export function readComments(archive: Archive, parts: readonly Relation[], source: string): WordComment[] {
  const path = findTarget(parts, 'comments');
  const bytes = path === null ? null : archive.read(path);
  if (!bytes) return [];
  const items = readStoryItems(bytes, source, new Map()).filter(item => item.name === 'comment');
  const comments = items.map(
    ({ id, tag, blocks }): WordComment => ({
      id,
      author: wordValue(tag, 'author') ?? '',
      date: wordDate(wordValue(tag, 'date')),
      blocks,
      resolved: false,
      parent: null,
    }),
  );
  // The paragraph named is the last of the comment; which one programs write differs.
  const byParagraph = new Map(
    comments.flatMap(comment => paraIds(comment.blocks).map(paraId => [paraId, comment] as const)),
  );
  const extended = findTarget(parts, 'commentsExtended');
  for (const { paraId, parent, done } of readExtensions(extended && archive.read(extended), source)) {
    const comment = byParagraph.get(paraId);
    if (!comment) continue;
    comment.resolved = done;
    comment.parent = (parent === null ? undefined : byParagraph.get(parent)?.id) ?? null;
  }
  return comments;
}

function paraIds(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap(block =>
    block.kind === 'paragraph'
      ? block.paraId === null
        ? []
        : [block.paraId]
      : block.rows.flatMap(row => row.cells.flatMap(cell => paraIds(cell.blocks))),
  );
}

/** By local name: before its release Word wrote the same elements in another namespace. */
function readExtensions(bytes: Buffer | null | undefined | '', source: string): Extension[] {
  const found: Extension[] = [];
  if (!bytes) return found;
  readXml(bytes, source, {
    open(tag) {
      const paraId = wordValue(tag, 'paraId');
      if (tag.local !== 'commentEx' || paraId === null) return;
      found.push({
        paraId: paraId.toUpperCase(),
        parent: wordValue(tag, 'paraIdParent')?.toUpperCase() ?? null,
        done: ['1', 'true'].includes(wordValue(tag, 'done') ?? ''),
      });
    },
  });
  return found;
}
