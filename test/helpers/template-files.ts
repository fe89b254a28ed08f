import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
import { type ReadTemplate, readTemplate } from '../../main/import/template/read-template.ts';
import { openTemplate, openTemplateFolder } from '../../main/import/template/template-files.ts';

/** The template that is documented. */
export const EXAMPLE = 'docs/template-example';

export function readExample(): ReadTemplate {
  return readTemplate(openTemplateFolder(EXAMPLE));
}

/** Reads a template from files as they would come in a zip. */
export function readZip(files: Record<string, string | Uint8Array>): ReadTemplate {
  return readTemplate(openTemplate(zipTemplate(files), 'sjabloon.zip'));
}

export function zipTemplate(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([path, content]) => [
        path,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A `template.json` of this name with other fields. */
export function definition(fields: Record<string, unknown> = {}): string {
  return JSON.stringify({ format: 'leidraad-template', formatVersion: 1, name: 'Proef', ...fields });
}

const OWN = 'Source Sans 3';

/** A font that nobody else has: that of the program under another name of the same length. */
export function renamedFont(family: string): Uint8Array<ArrayBuffer> {
  if (family.length !== OWN.length) throw new Error(`${family} is not as long as ${OWN}`);
  const path = '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf';
  const bytes = readFileSync(createRequire(import.meta.url).resolve(path));
  for (const encode of [(text: string) => Buffer.from(text, 'latin1'), utf16]) {
    const [from, to] = [encode(OWN), encode(family)];
    for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
  }
  return new Uint8Array(bytes);
}

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}
