import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeDiskError } from '../../../db/disk-errors.ts';
import { TEMPLATE_JSON } from '../../../shared/templates/template.ts';
import type { ArchiveLimits } from '../archive/limits.ts';
import { isZip, openArchive } from '../archive/open-archive.ts';
import { hostile } from '../refuse.ts';

const MB = 1024 * 1024;

/** Largest template that is read: a logo and the faces of two families of fonts fit four times. */
export const MAX_TEMPLATE_BYTES = 32 * MB;

const LIMITS: ArchiveLimits = {
  entries: 200,
  entryBytes: 16 * MB,
  totalBytes: 64 * MB,
  ratio: 200,
  ratioFrom: MB,
};

/** The files of a template, by their path from its `template.json`. */
export interface TemplateFiles {
  readonly names: readonly string[];
  /** The bytes of a file, or null when there is none of this name. */
  read(name: string): Uint8Array | null;
}

/**
 * Opens a template that came as one file: a zip, in which all may stand in one folder, or a `template.json` alone.
 * Throws a LeidraadError for a zip that is damaged or hostile.
 */
export function openTemplate(bytes: Uint8Array, source: string): TemplateFiles {
  if (!isZip(bytes)) return { names: [TEMPLATE_JSON], read: name => (name === TEMPLATE_JSON ? bytes : null) };
  const archive = openArchive(bytes, source, LIMITS);
  const names = archive.names.filter(name => !name.endsWith('/') && !isOfSystem(name));
  const top = names
    .filter(name => name === TEMPLATE_JSON || name.endsWith(`/${TEMPLATE_JSON}`))
    .sort((a, b) => a.length - b.length)[0];
  const folder = top?.slice(0, -TEMPLATE_JSON.length) ?? '';
  return {
    names: names.filter(name => name.startsWith(folder)).map(name => name.slice(folder.length)),
    read: name => archive.read(folder + name),
  };
}

/** What Macs and file managers put beside the files of people. */
function isOfSystem(name: string): boolean {
  return name.startsWith('__MACOSX/') || /(^|\/)(\.|Thumbs\.db$)/i.test(name);
}

/** How deep folders in a template are looked into. */
const DEPTH = 3;

/**
 * Opens a template that is a folder. Links are not followed, so nothing outside the folder is read; a folder with more
 * in it than a template has is refused. Throws a LeidraadError when it cannot be read.
 */
export function openTemplateFolder(path: string): TemplateFiles {
  try {
    const names = listFiles(path, '', DEPTH);
    if (names.length > LIMITS.entries) throw hostile(path, 'entries');
    return {
      names,
      read(name) {
        if (!names.includes(name)) return null;
        if (lstatSync(join(path, name)).size > LIMITS.entryBytes) throw hostile(path, 'entry-size');
        return readFileSync(join(path, name));
      },
    };
  } catch (error) {
    throw describeDiskError(error, path);
  }
}

function listFiles(root: string, folder: string, depth: number): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (isOfSystem(name)) return [];
      if (entry.isFile()) return [name];
      return entry.isDirectory() && depth > 1 ? listFiles(root, name, depth - 1) : [];
    });
}
