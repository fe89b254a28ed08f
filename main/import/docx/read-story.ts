import { readXml } from '../xml/read-xml.ts';
import { type StoryItem, StoryReader } from './story-reader.ts';
import type { WordBlock } from './word-model.ts';

/** What a part holds, item by item: the body, or each note, comment, header. */
export function readStoryItems(
  bytes: Uint8Array,
  source: string,
  addresses: ReadonlyMap<string, string>,
  pictures?: ReadonlyMap<string, string>,
): StoryItem[] {
  const reader = new StoryReader(addresses, pictures);
  readXml(bytes, source, {
    open: tag => reader.open(tag),
    text: text => reader.text(text),
    close: tag => reader.close(tag),
  });
  return reader.items;
}

/** The blocks of a part by the id of what holds them; the body is known as "body". */
export function readStory(
  bytes: Uint8Array | null,
  source: string,
  addresses: ReadonlyMap<string, string>,
  pictures?: ReadonlyMap<string, string>,
): Map<string, WordBlock[]> {
  if (!bytes) return new Map();
  return new Map(
    readStoryItems(bytes, source, addresses, pictures).map(item => [item.id || item.name, item.blocks]),
  );
}
