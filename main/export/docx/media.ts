import type { Picture } from '../guideline-tree.ts';
import { drawnPicture } from './drawn-picture.ts';

/** The pictures of one Word file; a picture shown twice is in it once. */
export class Media {
  readonly #files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly #targets = new Map<Picture, { target: string; drawing: string | null }>();
  #shown = 0;

  /** Paths within the package and their bytes. */
  get files(): ReadonlyMap<string, Uint8Array<ArrayBuffer>> {
    return this.#files;
  }

  /**
   * Takes a picture in. `number` counts every showing; `target` is what all readers can show, `drawing` the same as
   * SVG for those that can.
   */
  add(picture: Picture): { number: number; target: string; drawing: string | null } {
    const known = this.#targets.get(picture) ?? this.#store(picture);
    this.#targets.set(picture, known);
    return { number: ++this.#shown, ...known };
  }

  #store(picture: Picture): { target: string; drawing: string | null } {
    const name = `media/image${this.#targets.size + 1}`;
    if (picture.kind === 'image') {
      const target = `${name}.${picture.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
      this.#files.set(`word/${target}`, picture.bytes);
      return { target, drawing: null };
    }
    this.#files.set(`word/${name}.png`, drawnPicture(picture));
    this.#files.set(`word/${name}.svg`, new TextEncoder().encode(picture.svg));
    return { target: `${name}.png`, drawing: `${name}.svg` };
  }
}
