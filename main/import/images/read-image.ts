import { type Asset, MAX_IMAGE_BYTES, MAX_IMAGE_PIXELS } from '../../../shared/assets.ts';
import { LeidraadError } from '../../../shared/errors.ts';

const MB = 1024 * 1024;

/** What an image file is, read from its bytes; its name and what the sender said count for nothing. */
export type ReadImage = Pick<Asset, 'mediaType' | 'width' | 'height'>;

/**
 * Recognises PNG and JPEG by their first bytes and reads their size. Throws `image-kind` for other files, naming
 * those people often have, `image-broken` when there is no size, `image-too-large` beyond what a text can show.
 */
export function readImage(bytes: Uint8Array): ReadImage {
  if (bytes.length > MAX_IMAGE_BYTES) throw tooLarge();
  const start = latin1(bytes.subarray(0, 256));
  const image = start.startsWith('\u0089PNG\r\n\u001a\n')
    ? readPng(bytes)
    : start.startsWith('\u00ff\u00d8\u00ff')
      ? readJpeg(bytes)
      : null;
  if (image === null) throw new LeidraadError('image-kind', { kind: nameKind(start) });
  if (!(image.width > 0 && image.height > 0)) throw new LeidraadError('image-broken');
  if (image.width * image.height > MAX_IMAGE_PIXELS) throw tooLarge();
  return image;
}

export function tooLarge(): LeidraadError {
  return new LeidraadError('image-too-large', {
    megabytes: MAX_IMAGE_BYTES / MB,
    megapixels: MAX_IMAGE_PIXELS / 1_000_000,
  });
}

function nameKind(start: string): string {
  if (/^GIF8[79]a/.test(start)) return 'GIF';
  if (/^RIFF....WEBP/s.test(start)) return 'WebP';
  if (/^(II\*\0|MM\0\*)/.test(start)) return 'TIFF';
  if (/<svg[\s>]/i.test(start)) return 'SVG';
  if (/^....ftyp(hei|mif|avif)/s.test(start)) return 'HEIC';
  return start.startsWith('BM') ? 'BMP' : '?';
}

/** The first part of a PNG holds its size. */
function readPng(bytes: Uint8Array): ReadImage {
  const view = viewOf(bytes);
  const header = latin1(bytes.subarray(12, 16));
  if (bytes.length < 33 || header !== 'IHDR') throw new LeidraadError('image-broken');
  return { mediaType: 'image/png', width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments; the one that begins the frame holds the size. */
function readJpeg(bytes: Uint8Array): ReadImage {
  const view = viewOf(bytes);
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; ) {
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes before a marker.
    if (marker === 0xff) {
      at++;
      continue;
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame)
      return { mediaType: 'image/jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  throw new LeidraadError('image-broken');
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
