import { type LiveResult, liveKey, type ResolvedLive } from '../../shared/live.ts';
import type { GuidelineSource } from './guideline-source.ts';
import type { Picture } from './guideline-tree.ts';

/** What the texts of a guideline point at, by key. */
export interface TextData {
  live: ReadonlyMap<string, LiveResult>;
  /** By id of the image. */
  pictures: ReadonlyMap<string, Picture>;
  /** What an abbreviation of the project means. */
  abbreviations: ReadonlyMap<string, string>;
}

/** Looks up what texts point at in what was read for the export. */
export function textDataOf({ live, images, imageBytes, abbreviations }: GuidelineSource): TextData {
  return {
    live: new Map(live.map((block: ResolvedLive) => [liveKey(block), block.result])),
    pictures: new Map(
      images.flatMap(({ id, hash, mediaType, width, height }): [string, Picture][] => {
        const bytes = imageBytes.get(hash);
        return bytes ? [[id, { kind: 'image', mediaType, bytes, width, height }]] : [];
      }),
    ),
    abbreviations: new Map(abbreviations.map(({ short, long }) => [short, long])),
  };
}
