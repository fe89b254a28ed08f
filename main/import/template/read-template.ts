import { colourRemarks } from '../../../shared/templates/legibility.ts';
import type { TemplateFault, TemplateRemark } from '../../../shared/templates/report.ts';
import { NEUTRAL_TEMPLATE, TEMPLATE_JSON, type Template } from '../../../shared/templates/template.ts';
import type { TemplateContent, TemplateFile } from '../../export/template-content.ts';
import { readDefinition } from './read-definition.ts';
import { readFont } from './read-font.ts';
import { readLogo } from './read-logo.ts';
import type { TemplateFiles } from './template-files.ts';

const MAX_FONT_BYTES = 8 * 1024 * 1024;

export interface ReadTemplate {
  /** Null when something is wrong with it. */
  content: TemplateContent | null;
  faults: TemplateFault[];
  remarks: TemplateRemark[];
}

/**
 * Reads a template somebody made. Files are taken by what is in them and are known afterwards by names of ours. Every
 * fault is named with its file and field; throws a LeidraadError only for an archive that is damaged or hostile.
 */
export function readTemplate(files: TemplateFiles): ReadTemplate {
  const definition = readDefinition(files.read(TEMPLATE_JSON));
  if ('faults' in definition) return { content: null, faults: definition.faults, remarks: [] };
  const { template } = definition;
  const reading = new Reading(files);
  const kept: TemplateFile[] = [];
  const logo = reading.logo(template, kept);
  const fontPaths = reading.fonts(template, kept);
  const { faults } = reading;
  const remarks = [...colourRemarks(template.colours), ...reading.remarks, ...reading.unused()];
  if (faults.length > 0) return { content: null, faults, remarks };
  const read: Template = { ...template, logo, fonts: { ...template.fonts, files: fontPaths } };
  return { content: { template: read, files: kept }, faults, remarks };
}

class Reading {
  readonly faults: TemplateFault[] = [];
  readonly remarks: TemplateRemark[] = [];
  readonly #files: TemplateFiles;
  readonly #used = new Set([TEMPLATE_JSON]);

  constructor(files: TemplateFiles) {
    this.#files = files;
  }

  logo({ logo }: Template, kept: TemplateFile[]): Template['logo'] {
    if (logo === null) return null;
    const note = { file: logo.file, field: 'logo.file', value: '' };
    const bytes = this.#read(logo.file, 'logo.file');
    if (bytes === null) return null;
    const read = readLogo(bytes, logo.file);
    if (typeof read === 'string') {
      this.faults.push({ ...note, kind: read });
      return null;
    }
    if (read.picture.kind === 'image' && read.picture.width < SMALL_LOGO)
      this.remarks.push({ ...note, kind: 'logo-small', value: String(read.picture.width) });
    if (read.removed.length > 0)
      this.remarks.push({ ...note, kind: 'logo-cleaned', value: read.removed.slice(0, 5).join(', ') });
    if (logo.alt === '')
      this.remarks.push({ kind: 'logo-no-alt', file: TEMPLATE_JSON, field: 'logo.alt', value: '' });
    const path = `logo.${read.ending}`;
    kept.push({ path, bytes: read.bytes });
    return { ...logo, file: path };
  }

  fonts({ fonts }: Template, kept: TemplateFile[]): string[] {
    const families: string[] = [];
    const paths = fonts.files.flatMap((file, index) => {
      const field = `fonts.files[${index}]`;
      const note = { file, field, value: '' };
      const bytes = this.#read(file, field);
      if (bytes === null) return [];
      if (bytes.length > MAX_FONT_BYTES) this.faults.push({ ...note, kind: 'font-too-large' });
      const font = readFont(bytes);
      if (font === null) {
        this.faults.push({ ...note, kind: 'not-font' });
        return [];
      }
      families.push(font.family);
      if (font.isRestricted) this.remarks.push({ ...note, kind: 'font-restricted', value: font.family });
      if (font.isVariable) this.remarks.push({ ...note, kind: 'font-variable', value: font.family });
      if (![fonts.text, fonts.heading].some(name => sameFamily(name, font.family)))
        this.remarks.push({ ...note, kind: 'font-unused', value: font.family });
      const path = `font-${index + 1}.${bytes[0] === OPENTYPE ? 'otf' : 'ttf'}`;
      kept.push({ path, bytes: new Uint8Array(bytes) });
      return [path];
    });
    for (const name of ['text', 'heading'] as const) {
      const family = fonts[name];
      // What the neutral template names is so in every PDF, and says nothing of this one.
      if (families.length === 0 && family === NEUTRAL_TEMPLATE.fonts[name]) continue;
      if (families.some(known => sameFamily(known, family))) continue;
      this.remarks.push({
        kind: 'font-absent',
        file: TEMPLATE_JSON,
        field: `fonts.${name}`,
        value: family,
      });
    }
    return paths;
  }

  unused(): TemplateRemark[] {
    return this.#files.names
      .filter(name => !this.#used.has(name))
      .slice(0, 5)
      .map(file => ({ kind: 'file-unused', file, field: '', value: '' }));
  }

  #read(file: string, field: string): Uint8Array | null {
    this.#used.add(file);
    const bytes = this.#files.read(file);
    if (bytes === null) this.faults.push({ kind: 'no-file', file: TEMPLATE_JSON, field, value: file });
    return bytes;
  }
}

/** A logo is printed up to 190 points wide; with fewer pixels it is dull on paper. */
const SMALL_LOGO = 300;

/** First byte of a font with PostScript outlines. */
const OPENTYPE = 0x4f;

function sameFamily(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
