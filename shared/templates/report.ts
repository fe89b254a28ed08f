/** Why a template is not taken. The sentence stands in the locales under `templates.fault`. */
export const TEMPLATE_FAULTS = [
  'no-template',
  'not-json',
  'missing',
  'unknown-field',
  'wrong-type',
  'wrong-value',
  'too-long',
  'too-large',
  'too-many',
  'empty',
  'colour',
  'line',
  'font',
  'path',
  'no-file',
  'not-font',
  'font-too-large',
  'not-logo',
  'logo-too-large',
  'logo-broken',
] as const;
export type TemplateFaultKind = (typeof TEMPLATE_FAULTS)[number];

/** What a maker of a template may want to know. The sentence stands in the locales under `templates.remark`. */
export const TEMPLATE_REMARKS = [
  'contrast',
  'font-absent',
  'font-unused',
  'font-restricted',
  'font-variable',
  'logo-small',
  'logo-cleaned',
  'logo-no-alt',
  'file-unused',
] as const;
export type TemplateRemarkKind = (typeof TEMPLATE_REMARKS)[number];

/** A remark about a place in a template: which file, which field (empty for the whole), and what stands there. */
export interface TemplateNote<Kind> {
  kind: Kind;
  file: string;
  /** Path of the field, e.g. `colours.accent`. */
  field: string;
  /** What stands there, or what it should be; shortened. */
  value: string;
}

export type TemplateFault = TemplateNote<TemplateFaultKind>;
export type TemplateRemark = TemplateNote<TemplateRemarkKind>;
