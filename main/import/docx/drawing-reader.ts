import type { SaxesTagNS } from 'saxes';
import type { LostKind, Revision, WordImage, WordInline } from './word-model.ts';
import { wordValue } from './word-xml.ts';

/** What an element says is in the text; each stands for one thing a person sees. */
const LOST: Readonly<Record<string, LostKind>> = {
  'm:oMath': 'equation',
  txbxContent: 'text-box',
  OLEObject: 'object',
  chart: 'chart',
  relIds: 'diagram',
  wsp: 'shape',
};

/**
 * Reads drawings: pictures, and what is more than a picture. A drawing is announced by its properties, and only what
 * stands in it tells what it is.
 */
export class DrawingReader {
  readonly #pictures: ReadonlyMap<string, string>;
  #image: WordImage | null = null;
  #shape: { kind: 'lost'; what: LostKind; revisions: Revision[] } | null = null;

  /** @param pictures where the pictures of the part are in the file, by id */
  constructor(pictures: ReadonlyMap<string, string>) {
    this.#pictures = pictures;
  }

  /** What an element puts into the text; null when it puts nothing there. */
  open(name: string, tag: SaxesTagNS, revisions: Revision[]): WordInline | null {
    switch (name) {
      case 'docPr':
        this.#shape = null;
        this.#image = { kind: 'image', alt: wordValue(tag, 'descr') ?? '', path: null, revisions };
        return this.#image;
      case 'blip':
        if (this.#image) this.#image.path ??= this.#pathOf(wordValue(tag, 'embed'));
        return null;
      case 'imagedata':
        return {
          kind: 'image',
          alt: wordValue(tag, 'title') ?? '',
          path: this.#pathOf(wordValue(tag, 'id')),
          revisions,
        };
      case 'txbxContent':
        if (!this.#shape) return { kind: 'lost', what: 'text-box', revisions };
        // A shape with words in it is one thing, not two.
        this.#shape.what = 'text-box';
        this.#shape = null;
        return null;
      default: {
        const what = LOST[name];
        if (what === undefined) return null;
        const lost = { kind: 'lost' as const, what, revisions };
        if (what === 'shape') this.#shape = lost;
        return lost;
      }
    }
  }

  #pathOf(id: string | null): string | null {
    return this.#pictures.get(id ?? '') ?? null;
  }
}
