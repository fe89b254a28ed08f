import { type Zippable, zipSync } from 'fflate';
import { type TemplateContent, templateFiles } from './template-content.ts';

/** A zip has no zone and begins in 1980; no moment of its own says anything about a template. */
const DATED = new Date(1980, 0, 1, 12);

/** A template as a zip that can be read again. Equal ones give equal bytes. */
export function zipTemplate(content: TemplateContent): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const { path, bytes } of templateFiles(content)) files[path] = [bytes, { mtime: DATED }];
  return zipSync(files);
}
