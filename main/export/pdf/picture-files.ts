import type { Picture } from '../guideline-tree.ts';

/** What a picture is made of: by it the same picture is known again. */
export type PictureContent = string | Uint8Array;

/** The pictures of one document, each once, by the path the template reads it from. */
export class PictureFiles {
  readonly files = new Map<string, PictureContent>();
  readonly #paths = new Map<PictureContent, string>();
  readonly #unreadable: ReadonlySet<PictureContent>;

  /** @param unreadable what is known not to decode */
  constructor(unreadable: ReadonlySet<PictureContent>) {
    this.#unreadable = unreadable;
  }

  /** The path of a picture; null for one that cannot be read. */
  add(picture: Picture): string | null {
    const content = picture.kind === 'drawing' ? picture.svg : picture.bytes;
    if (this.#unreadable.has(content)) return null;
    const known = this.#paths.get(content);
    if (known !== undefined) return known;
    const ending = picture.kind === 'drawing' ? 'svg' : picture.mediaType === 'image/png' ? 'png' : 'jpg';
    const path = `/picture-${this.files.size + 1}.${ending}`;
    this.files.set(path, content);
    this.#paths.set(content, path);
    return path;
  }
}

export function pictureBytes(content: PictureContent): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
