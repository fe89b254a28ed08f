import { expect, test } from 'vitest';
import { readImage } from '../../../../main/import/images/read-image.ts';
import { MAX_IMAGE_BYTES } from '../../../../shared/assets.ts';
import { jpegStart, pngImage } from '../../../helpers/images.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

test.each([
  ['a GIF, even when it is called .png', bytes('GIF89a................'), 'image-kind', 'GIF'],
  ['WebP', bytes('RIFF1234WEBPVP8 '), 'image-kind', 'WebP'],
  ['an SVG, which could fetch and run', bytes('<?xml version="1.0"?><svg xmlns="x">'), 'image-kind', 'SVG'],
  ['a page', bytes('<!doctype html><img src=x>'), 'image-kind', '?'],
  ['nothing', new Uint8Array(), 'image-kind', '?'],
  ['a PNG that ends too early', pngImage(4, 4).subarray(0, 20), 'image-broken', undefined],
  ['a JPEG without a frame', bytes('\u00ff\u00d8\u00ff\u00e0\u0000\u0004ab'), 'image-broken', undefined],
  ['a PNG without a width', pngImage(0, 4), 'image-broken', undefined],
  ['a JPEG of billions of pixels', jpegStart(65_535, 65_535), 'image-too-large', undefined],
  ['a file beyond the limit', new Uint8Array(MAX_IMAGE_BYTES + 1), 'image-too-large', undefined],
])('refuses %s', (_name, file, code, kind) => {
  expect(() => readImage(file)).toThrowError(
    expect.objectContaining({ code, ...(kind === undefined ? {} : { params: { kind } }) }),
  );
});

test('reads the size of PNG and JPEG', () => {
  expect(readImage(pngImage(30, 20))).toEqual({ mediaType: 'image/png', width: 30, height: 20 });
  expect(readImage(jpegStart(640, 480))).toEqual({ mediaType: 'image/jpeg', width: 640, height: 480 });
});
