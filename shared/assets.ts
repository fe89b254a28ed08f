import type { Origin } from './origin.ts';

/** Kinds of images a text can show. A drawing made from data is SVG and is not stored. */
export const MEDIA_TYPES = ['image/png', 'image/jpeg'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];

/** The largest image that is taken in: a photograph of a modern camera fits. */
export const MAX_IMAGE_BYTES = 10 * 1024 * 1024;

/** The most pixels an image may have; more would take a gigabyte to show. */
export const MAX_IMAGE_PIXELS = 50_000_000;

/** An image kept in the project file; its bytes are known by their SHA-256. */
export interface Asset {
  id: string;
  mediaType: MediaType;
  hash: string;
  size: number;
  width: number;
  height: number;
  /** Name of the file it came from. */
  name: string;
  origin: Origin;
}
