import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { describeDiskError } from '../../db/disk-errors.ts';
import { hostile } from '../import/refuse.ts';
import { type ReadTemplate, readTemplate } from '../import/template/read-template.ts';
import { MAX_TEMPLATE_BYTES, openTemplate, openTemplateFolder } from '../import/template/template-files.ts';

/** Reads a template from a folder, a zip or a `template.json`; null when there is nothing at that path. */
export function readTemplateSource(path: string): ReadTemplate | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return null;
  if (stat.isDirectory()) return readTemplate(openTemplateFolder(path));
  if (stat.size > MAX_TEMPLATE_BYTES) throw hostile(basename(path), 'total-size');
  try {
    return readTemplate(openTemplate(readFileSync(path), basename(path)));
  } catch (error) {
    throw describeDiskError(error, path);
  }
}
