import {
  NEUTRAL_TEMPLATE,
  TEMPLATE_JSON,
  type Template,
  templateJson,
} from '../../shared/templates/template.ts';
import { readFont } from '../import/template/read-font.ts';
import { readLogo } from '../import/template/read-logo.ts';
import type { Look } from './look.ts';

export interface TemplateFile {
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A template that has been read, with the files it names. */
export interface TemplateContent {
  template: Template;
  files: readonly TemplateFile[];
}

/** The neutral template: what people begin their own from. */
export const NEUTRAL_CONTENT: TemplateContent = { template: NEUTRAL_TEMPLATE, files: [] };

/** How documents look by a template. A file of it that cannot be read any more is left out. */
export function lookOf({ template, files }: TemplateContent): Look {
  const { logo, fonts, ...rest } = template;
  const find = (path: string) => files.find(file => file.path === path)?.bytes;
  const bytes = logo === null ? undefined : find(logo.file);
  const read = bytes && logo ? readLogo(bytes, logo.file) : null;
  return {
    ...rest,
    fonts: {
      text: fonts.text,
      heading: fonts.heading,
      files: fonts.files.flatMap(path => {
        const font = find(path);
        const family = font && readFont(font)?.family;
        return font && family ? [{ family, bytes: font }] : [];
      }),
    },
    logo:
      read === null || typeof read === 'string' || logo === null
        ? null
        : { picture: read.picture, alt: logo.alt },
  };
}

/** The files of a template as they go into a zip. */
export function templateFiles({ template, files }: TemplateContent): TemplateFile[] {
  return [{ path: TEMPLATE_JSON, bytes: new TextEncoder().encode(templateJson(template)) }, ...files];
}
