import type { ReadHandle } from '../../../db/database.ts';
import { markBlocks } from '../../../shared/comments/block-marks.ts';
import type { OutlineItem } from '../../../shared/documents.ts';
import { outlineBookmarks } from '../../export/compose/composition.ts';
import type { FrozenBase } from '../../import/comments/frozen-base.ts';
import { readFrozenTexts } from './frozen-texts.ts';

/**
 * Reads a version for what comes back on it.
 *
 * @param sections the part that was put to comment, by document id; none means all
 */
export function readFrozenBase(db: ReadHandle, versionId: string, sections: readonly string[]): FrozenBase {
  const texts = readFrozenTexts(db, versionId);
  const { outline, recommendations } = texts.frozen.parts;
  const items = new Map(outline.map(item => [item.id, item]));
  const bookmarks = outlineBookmarks([...outline]);
  const withdrawn = new Set(
    recommendations.filter(({ status }) => status === 'withdrawn').map(row => row.documentId),
  );
  const isAsked = (item: OutlineItem): boolean => {
    if (withdrawn.has(item.id)) return false;
    if (sections.length === 0 || sections.includes(item.id)) return true;
    const parent = items.get(item.parentId ?? '');
    return parent !== undefined && isAsked(parent);
  };
  return {
    outline,
    blocks: texts.blocks,
    marks: new Map(markBlocks(outline, id => texts.body(id)).map(mark => [mark.name, mark])),
    headings: new Map(outline.map(item => [bookmarks.get(item.id) ?? '', item])),
    asked: new Set(outline.filter(isAsked).map(({ id }) => id)),
  };
}
