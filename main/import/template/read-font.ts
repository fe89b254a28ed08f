/** What a font file says about itself. */
export interface ReadFont {
  family: string;
  /** Whether its maker forbids to embed it in a document. */
  isRestricted: boolean;
  /** Whether it holds many weights in one; of these the PDF can use the first only. */
  isVariable: boolean;
}

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
const NAME_RECORD_BYTES = 12;
const MAX_TABLES = 100;

/** TrueType, and OpenType with PostScript outlines. */
const SIGNATURES: ReadonlySet<number> = new Set([0x00010000, 0x4f54544f, 0x74727565]);

/** Without these a font cannot set a line of text. */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name'];

const FAMILY = 1;
const WINDOWS = 3;
const MACINTOSH = 1;

/** Field `fsType` of the table OS/2, of which the lowest bits but one say "restricted". */
const FS_TYPE_AT = 8;
const FS_TYPE_MASK = 0x000e;
const FS_TYPE_RESTRICTED = 0x0002;

/** Reads what a TTF or OTF file says; null for what is none, or whose tables do not lie in the file. */
export function readFont(bytes: Uint8Array): ReadFont | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || !SIGNATURES.has(view.getUint32(0))) return null;
  const count = view.getUint16(4);
  if (count > MAX_TABLES || HEADER_BYTES + count * RECORD_BYTES > bytes.length) return null;
  const tables = new Map<string, DataView>();
  for (let index = 0; index < count; index++) {
    const at = HEADER_BYTES + index * RECORD_BYTES;
    const [start, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (start + length > bytes.length) return null;
    const tag = Buffer.from(bytes.subarray(at, at + 4)).toString('latin1');
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + start, length));
  }
  if (NEEDED.some(tag => !tables.has(tag))) return null;
  const family = readFamily(tables.get('name'));
  const os2 = tables.get('OS/2');
  const fsType = os2 && os2.byteLength >= FS_TYPE_AT + 2 ? os2.getUint16(FS_TYPE_AT) : 0;
  if (family === null) return null;
  return {
    family,
    isRestricted: (fsType & FS_TYPE_MASK) === FS_TYPE_RESTRICTED,
    isVariable: tables.has('fvar'),
  };
}

function readFamily(table: DataView | undefined): string | null {
  if (!table || table.byteLength < 6) return null;
  const [count, strings] = [table.getUint16(2), table.getUint16(4)];
  let found: string | null = null;
  for (let index = 0; index < count; index++) {
    const at = 6 + index * NAME_RECORD_BYTES;
    if (at + NAME_RECORD_BYTES > table.byteLength) return null;
    const [platform, , , id] = [0, 2, 4, 6].map(field => table.getUint16(at + field));
    const [length, start] = [table.getUint16(at + 8), strings + table.getUint16(at + 10)];
    if (id !== FAMILY || start + length > table.byteLength) continue;
    const bytes = new Uint8Array(table.buffer, table.byteOffset + start, length);
    if (platform === WINDOWS) return cleaned(new TextDecoder('utf-16be').decode(bytes));
    if (platform === MACINTOSH) found ??= cleaned(new TextDecoder('latin1').decode(bytes));
  }
  return found;
}

/** Words at the end of a name of a family that say its weight or slope; Typst takes them off as well. */
const FACE =
  /[ -](thin|(extra|ultra|semi|demi)?[ -]?(light|bold)|book|regular|roman|medium|black|heavy|italic|oblique)$/i;

function cleaned(name: string): string | null {
  let family = name.trim();
  while (FACE.test(family)) family = family.replace(FACE, '');
  return family.length > 0 && family.length <= 100 ? family : null;
}
