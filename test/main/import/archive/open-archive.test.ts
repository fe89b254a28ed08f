import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS } from '../../../../main/import/archive/limits.ts';
import { openArchive } from '../../../../main/import/archive/open-archive.ts';
import { type RawPart, rawZip } from '../../../helpers/raw-zip.ts';

function reasonOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    return String(error);
  }
  return 'read';
}

function readAll(zip: Uint8Array, limits = ARCHIVE_LIMITS): void {
  const archive = openArchive(zip, 'x.zip', limits);
  for (const name of archive.names) archive.read(name);
}

const PART: RawPart = { name: 'a.xml', content: '<a/>' };

const REFUSED: readonly (readonly [name: string, parts: readonly RawPart[], reason: string])[] = [
  ['a part twice', [PART, PART], 'duplicate'],
  ['a part twice but for case', [PART, { ...PART, name: 'A.XML' }], 'duplicate'],
  ['a path upwards', [{ ...PART, name: 'a/../../b' }], 'path'],
  ['an absolute path', [{ ...PART, name: '/etc/passwd' }], 'path'],
  ['a Windows path', [{ ...PART, name: 'C:x' }], 'path'],
  ['backslashes', [{ ...PART, name: 'a\\b' }], 'path'],
  ['an empty name', [{ ...PART, name: '' }], 'path'],
  ['two names for one part', [{ ...PART, claims: { localName: 'b.xml' } }], 'path'],
  ['a password', [{ ...PART, claims: { flags: 1 } }], 'encrypted'],
  ['an unknown compression', [{ ...PART, claims: { method: 99 } }], 'method'],
  ['a wrong checksum', [{ ...PART, claims: { crc: 1 } }], 'checksum'],
  ['a part that says it is smaller', [{ ...PART, claims: { bytes: 2 } }], 'size-lie'],
  ['a part that says it is larger', [{ ...PART, claims: { bytes: 9 } }], 'size-lie'],
  ['a part of 4 GB', [{ ...PART, claims: { bytes: 0xffffffff } }], 'zip64'],
  ['a part of 3.9 GB', [{ ...PART, claims: { bytes: 0xe8000000 } }], 'entry-size'],
  ['parts that overlap', [PART, { ...PART, name: 'b', claims: { offset: 0 } }], 'overlap'],
  ['a part outside the file', [{ ...PART, claims: { offset: 0x7fffffff } }], 'truncated'],
];

describe('an archive from outside', () => {
  it('gives its parts, whatever the case of the name', () => {
    const archive = openArchive(rawZip([PART, { name: 'b/c.bin', content: 'x'.repeat(5000) }]), 'x.zip');
    expect(archive.names).toEqual(['a.xml', 'b/c.bin']);
    expect(archive.read('A.xml')?.toString()).toBe('<a/>');
    expect(archive.read('b/c.bin')).toHaveLength(5000);
    expect(archive.read('none')).toBeNull();
    expect(openArchive(rawZip([]), 'x.zip').names).toEqual([]);
  });

  for (const [name, parts, reason] of REFUSED) {
    it(`is refused for ${name}`, () => {
      expect(reasonOf(() => readAll(rawZip(parts)))).toContain(`"reason":"${reason}"`);
    });
  }

  it('is refused for too many parts, too much in all, or a suspicious ratio', () => {
    const limits = { entries: 2, entryBytes: 50_000, totalBytes: 60_000, ratio: 20, ratioFrom: 45_000 };
    const part = (name: string, bytes: number) => ({ name, content: Buffer.alloc(bytes) });
    const reason = (...parts: RawPart[]) => reasonOf(() => readAll(rawZip(parts), limits));
    expect(reason(part('a', 1), part('b', 1), part('c', 1))).toContain('entries');
    expect(reason(part('a', 51_000))).toContain('entry-size');
    expect(reason(part('a', 40_000), part('b', 40_000))).toContain('total-size');
    expect(reason(part('a', 46_000))).toContain('ratio');
    expect(reason(part('a', 40_000))).toBe('read');
  });

  it('stops inflating a bomb at the size it claims', () => {
    const bomb = { name: 'a', content: Buffer.alloc(200_000_000), claims: { bytes: 100 } };
    const zip = rawZip([bomb]);
    const began = performance.now();
    expect(reasonOf(() => readAll(zip))).toContain('size-lie');
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('tells an empty file, another file and an old Office file apart', () => {
    expect(reasonOf(() => readAll(new Uint8Array()))).toContain('"empty"');
    expect(reasonOf(() => readAll(Buffer.from('PDF')))).toContain('"not-zip"');
    expect(reasonOf(() => readAll(Buffer.from('d0cf11e0a1b11ae1', 'hex')))).toContain('"old-office"');
  });

  it('never fails otherwise, wherever it is cut or changed', () => {
    const zip = rawZip([PART, { name: 'b', content: 'x'.repeat(300) }]);
    for (let at = 0; at < zip.length; at++) {
      expect(reasonOf(() => readAll(zip.subarray(0, at)))).toMatch(/import-unreadable/);
      for (const value of [0x00, 0xff]) {
        const changed = Buffer.from(zip);
        changed[at] = value;
        expect(reasonOf(() => readAll(changed))).toMatch(/^read$|import-unreadable|archive-hostile/);
      }
    }
  });
});
