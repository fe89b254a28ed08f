/** The documents a project can be handed over as. */
export const EXPORT_DOCUMENTS = ['guideline', 'accountability', 'module', 'card'] as const;
export type ExportDocument = (typeof EXPORT_DOCUMENTS)[number];

/** The forms any of them can be written in; each has its writer in `main/export/formats.ts`. */
export const EXPORT_FORMATS = ['docx', 'pdf', 'html', 'md'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Formats whose writer can print what changed since another version. */
export const REDLINE_FORMATS: readonly ExportFormat[] = ['docx', 'pdf', 'html'];
