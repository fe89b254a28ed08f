import type { TFunction } from 'i18next';
import type { TemplateFault, TemplateRemark } from './report.ts';

/** What is wrong with a template, as one line: the place, and what to do. */
export function faultText({ kind, file, field, value }: TemplateFault, t: TFunction): string {
  return `${place(file, field)}: ${t(`templates.fault.${kind}`, { value })}`;
}

/** What is worth knowing about a template, as one line. */
export function remarkText({ kind, file, field, value }: TemplateRemark, t: TFunction): string {
  return `${place(file, field)}: ${t(`templates.remark.${kind}`, { value })}`;
}

function place(file: string, field: string): string {
  return field === '' ? file : `${file}, ${field}`;
}
