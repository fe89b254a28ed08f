import type { Node } from 'prosemirror-model';
import { insertAsset } from '../../../db/assets.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { renamePictures } from '../../import/document/name-pictures.ts';
import type { WordPicture } from '../../import/document/reading.ts';

/** Keeps the pictures a text from Word shows in the project, each once; returns the text with their ids. */
export function pictureKeeper(
  db: WriteHandle,
  pictures: ReadonlyMap<string, WordPicture>,
): (text: Node) => Node {
  const ids = new Map<string, string>();
  return text => {
    text.descendants(node => {
      const key = String(node.attrs.image);
      const picture = node.type.name === 'figure' && !ids.has(key) ? pictures.get(key) : undefined;
      if (picture) ids.set(key, insertAsset(db, picture));
    });
    return renamePictures(text, ids);
  };
}
