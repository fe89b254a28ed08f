import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What marks the fuses in an Electron binary, the version of their layout, how many there are, all switched on. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const FUSE_COUNT = 8;

/** Writes what electron-builder takes for a Linux Electron: it can be packed and its fuses set, not started. */
export function writeStubElectron(folder: string): void {
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  mkdirSync(path.join(folder, 'locales'));
  for (const language of ['nl', 'fr', 'en-US', 'en-GB', 'de']) {
    writeFileSync(path.join(folder, 'locales', `${language}.pak`), '');
  }
  writeFileSync(path.join(folder, 'version'), '45.4.1');
  const fuses = Buffer.from([1, FUSE_COUNT, ...Buffer.from('1'.repeat(FUSE_COUNT))]);
  const binary = path.join(folder, 'electron');
  writeFileSync(binary, Buffer.concat([Buffer.from(`#!/bin/sh\nexit 1\n${FUSE_SENTINEL}`), fuses]));
  chmodSync(binary, 0o755);
}
