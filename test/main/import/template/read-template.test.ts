import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateFiles } from '../../../../main/export/template-content.ts';
import { readTemplate } from '../../../../main/import/template/read-template.ts';
import { openTemplate, openTemplateFolder } from '../../../../main/import/template/template-files.ts';
import { pngImage } from '../../../helpers/images.ts';
import { tempFolder } from '../../../helpers/temp-folder.ts';
import {
  definition,
  readExample,
  readZip,
  renamedFont,
  zipTemplate,
} from '../../../helpers/template-files.ts';

const svg = (inner: string, start = 'viewBox="0 0 300 100"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${start}>${inner}</svg>`;
const withLogo = (content: string | Uint8Array) =>
  readZip({ 'template.json': definition({ logo: { file: 'l', alt: 'Logo' } }), l: content });
/** A PNG that says it has thousands of millions of pixels. */
function huge(): Uint8Array {
  const bytes = pngImage(4, 4);
  new DataView(bytes.buffer).setUint32(16, 60_000);
  new DataView(bytes.buffer).setUint32(20, 60_000);
  return bytes;
}
const drawn = (content: string) => {
  const logo = withLogo(content).content?.files[0];
  return logo ? Buffer.from(logo.bytes).toString() : '';
};

describe('a template', () => {
  test('of the documentation is read without a fault', () => {
    const { content, faults, remarks } = readExample();
    expect(faults).toEqual([]);
    expect(remarks.map(({ kind }) => kind)).toEqual(['font-absent', 'font-absent']);
    expect(content?.template).toMatchObject({
      name: 'Noordzee Fysiotherapie',
      colours: { accent: '8A1C5B', ink: '1D2125' },
      fonts: { text: 'Georgia', heading: 'Verdana', files: [] },
      numbering: 'decimal',
      logo: { file: 'logo.svg' },
    });
  });

  test('may be a template.json alone, or stand in one folder of a zip beside what Macs add', () => {
    const alone = readTemplate(openTemplate(new TextEncoder().encode(definition()), 'x'));
    expect(alone.content?.template.name).toBe('Proef');
    const { content, remarks } = readZip({
      'huisstijl/template.json': definition({ logo: { file: 'beeld/logo.png', alt: 'x' } }),
      'huisstijl/beeld/logo.png': pngImage(400, 100),
      '__MACOSX/huisstijl/._template.json': 'x',
      'huisstijl/leesmij.txt': 'x',
    });
    expect(content?.files.map(({ path }) => path)).toEqual(['logo.png']);
    expect(remarks).toMatchObject([{ kind: 'file-unused', file: 'leesmij.txt' }]);
  });

  test('with fonts keeps them under names of ours and knows their family', () => {
    const { content, faults, remarks } = readZip({
      'template.json': definition({
        fonts: { text: 'Zonnebloem Tx', files: ['a b.ttf'] },
      }),
      'a b.ttf': renamedFont('Zonnebloem Tx'),
    });
    expect([faults, remarks]).toEqual([[], []]);
    expect(content?.template.fonts).toEqual({
      text: 'Zonnebloem Tx',
      heading: 'Zonnebloem Tx',
      files: ['font-1.ttf'],
    });
  });

  test('that was written out is read as the same', () => {
    const { content } = readExample();
    if (!content) throw new Error('no example');
    const files = Object.fromEntries(templateFiles(content).map(({ path, bytes }) => [path, bytes]));
    expect(readZip(files).content).toEqual(content);
  });
});

describe('a fault', () => {
  test.each([
    ['no template.json', { 'x.json': '{}' }, { kind: 'no-template', field: '' }],
    ['no JSON', { 'template.json': '{"name":' }, { kind: 'not-json' }],
    [
      'an unknown format',
      { 'template.json': definition({ format: 'x' }) },
      { kind: 'wrong-value', field: 'format' },
    ],
    ['no name', { 'template.json': definition({ name: undefined }) }, { kind: 'missing', field: 'name' }],
    ['a name of blanks', { 'template.json': definition({ name: '  ' }) }, { kind: 'empty', field: 'name' }],
    [
      'a field nobody knows',
      { 'template.json': definition({ colours: { acent: '#000000' } }) },
      { kind: 'unknown-field', field: 'colours.acent' },
    ],
    [
      'a colour in words',
      { 'template.json': definition({ colours: { accent: 'red' } }) },
      { kind: 'colour', field: 'colours.accent', value: 'red' },
    ],
    [
      'a line of two',
      { 'template.json': definition({ cover: { lines: ['goed', 'een\ntwee'] } }) },
      { kind: 'line', field: 'cover.lines[1]' },
    ],
    [
      'a font that is a style sheet',
      { 'template.json': definition({ fonts: { text: 'x";}</style>' } }) },
      { kind: 'font', field: 'fonts.text' },
    ],
    [
      'a path out of the template',
      { 'template.json': definition({ logo: { file: '../../etc/passwd' } }) },
      { kind: 'path', field: 'logo.file' },
    ],
    [
      'a file that is not there',
      { 'template.json': definition({ logo: { file: 'logo.png' } }) },
      { kind: 'no-file', field: 'logo.file', value: 'logo.png' },
    ],
    [
      'a font that is none',
      { 'template.json': definition({ fonts: { files: ['a.ttf'] } }), 'a.ttf': 'OTTO and no more than that' },
      { kind: 'not-font', file: 'a.ttf', field: 'fonts.files[0]' },
    ],
  ])('%s is named with its file and field', (_what, files, fault) => {
    const { content, faults } = readZip(files as unknown as Record<string, string>);
    expect(content).toBeNull();
    expect(faults).toMatchObject([fault]);
  });

  test('does not hide the others', () => {
    const { faults } = readZip({
      'template.json': definition({ colours: { ink: '#1', line: 'x' }, size: 3 }),
    });
    expect(faults.map(({ field }) => field)).toEqual(['colours.ink', 'colours.line', 'size']);
  });
});

describe('a font', () => {
  test('that is cut off anywhere is refused, whatever its tables say', () => {
    const font = renamedFont('Zonnebloem Tx');
    const read = (bytes: Uint8Array) =>
      readZip({ 'template.json': definition({ fonts: { files: ['a'] } }), a: bytes }).faults;
    for (const length of [0, 4, 11, 40, 300, Math.floor(font.length / 2), font.length - 4])
      expect(read(font.slice(0, length)), String(length)).toMatchObject([{ kind: 'not-font' }]);
  });
});

describe('a logo', () => {
  test.each([
    ['text', 'no picture at all', 'not-logo'],
    ['a GIF', 'GIF89a and more', 'not-logo'],
    ['another kind of XML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>', 'not-logo'],
    ['a strip', svg('', 'viewBox="0 0 9000 1"'), 'logo-too-large'],
    ['a line', svg('', 'viewBox="0 0 900 1"'), 'logo-broken'],
    ['entities', `<!DOCTYPE svg [<!ENTITY a "aaa">]>${svg('&a;')}`, 'logo-broken'],
    ['broken XML', svg('<g>'), 'logo-broken'],
    ['a cut PNG', pngImage(400, 100).slice(0, 20), 'logo-broken'],
    ['a PNG with the size of a house', huge(), 'logo-broken'],
  ])('that is %s is refused', (_what, content, kind) => {
    expect(withLogo(content).faults).toMatchObject([{ kind, file: 'l', field: 'logo.file' }]);
  });

  test.each([
    ['a script', '<script>alert(1)</script>', '<script>'],
    [
      'a page',
      '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
      '<foreignObject>',
    ],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/>', '<image>'],
    ['copies of copies', '<g id="a"><use href="#a"/></g>', '<use>'],
    ['an act', '<rect width="9" height="9" onclick="alert(1)"/>', 'onclick'],
    ['a style from elsewhere', '<style>@import url(https://example.org/x.css);</style>', '<style>'],
  ])('keeps nothing of %s, and says so', (_what, inner, name) => {
    const { remarks } = withLogo(svg(`${inner}<circle r="4"/>`));
    expect(remarks).toMatchObject([{ kind: 'logo-cleaned', value: expect.stringContaining(name) }]);
    const kept = drawn(svg(`${inner}<circle r="4"/>`));
    expect(kept).toContain('<circle r="4">');
    expect(kept).not.toMatch(/script|foreign|example\.org|<use|onclick|import/);
  });

  test('keeps what it is drawn with, and quietly leaves out what drawing programs keep', () => {
    const inner =
      '<metadata><x xmlns="urn:y"/></metadata><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
      '<style>.a{fill:url(#g)}</style><path class="a" d="M0 0h9" fill="url(#g)"/>';
    expect(withLogo(svg(inner)).remarks).toEqual([]);
    expect(drawn(svg(inner))).toContain(
      '<style>.a{fill:url(#g)}</style><path class="a" d="M0 0h9" fill="url(#g)">',
    );
  });
});

test('a zip with a way out of it is refused as a whole', () => {
  const zip = zipTemplate({ 'template.json': definition(), 'a/../../x': 'x' });
  expect(() => openTemplate(zip, 'x.zip')).toThrow(expect.objectContaining({ code: 'archive-hostile' }));
});

test('links in a folder are not followed', () => {
  const folder = tempFolder();
  const template = join(folder, 't');
  mkdirSync(template);
  writeFileSync(join(folder, 'geheim.png'), pngImage(400, 100));
  writeFileSync(join(template, 'template.json'), definition({ logo: { file: 'logo.png', alt: 'x' } }));
  symlinkSync(join(folder, 'geheim.png'), join(template, 'logo.png'));
  expect(readTemplate(openTemplateFolder(template)).faults).toMatchObject([{ kind: 'no-file' }]);
});
