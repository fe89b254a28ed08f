import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip made by hand, so that it can lie. */
export interface RawPart {
  name: string;
  content: Buffer | string;
  /** What the directory says instead of the truth. */
  claims?: {
    bytes?: number;
    crc?: number;
    flags?: number;
    method?: number;
    offset?: number;
    localName?: string;
  };
}

/** Builds a zip byte by byte; `claims` go into the central directory (`localName` into the local header). */
export function rawZip(parts: readonly RawPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claims = {} } of parts) {
    const data = Buffer.from(content);
    const packed = deflateRawSync(data);
    const localName = Buffer.from(claims.localName ?? name);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(localName.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(claims.flags ?? 0, 8);
    entry.writeUInt16LE(claims.method ?? 8, 10);
    entry.writeUInt32LE(claims.crc ?? crc32(data), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims.bytes ?? data.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(claims.offset ?? offset, 42);
    local.push(head, localName, packed);
    central.push(entry, Buffer.from(name));
    offset += head.length + localName.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
