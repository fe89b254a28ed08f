import { FORM_PROPERTIES } from '../comments/form.ts';

/** What a Word copy of the guideline carries about itself, out of sight: the names of its document properties. */
export const COPY_PROPERTIES = {
  projectId: 'LeidraadProject',
  contentHash: FORM_PROPERTIES.baseHash,
  hashBefore: 'LeidraadBefore',
  label: 'LeidraadVersion',
  exportedAt: 'LeidraadExported',
  language: 'LeidraadLanguage',
  numbering: 'LeidraadNumbering',
} as const satisfies Record<keyof CopyHead, string>;

/** Which text a Word copy was made of; by this it is compared with that text when it comes back. */
export interface CopyHead {
  projectId: string;
  /** Hash of the content of the version, kept in the project under it. */
  contentHash: string;
  /** In a copy with tracked changes: the same of the version before them. Empty in any other. */
  hashBefore: string;
  /** Label of the version; empty for the working version. */
  label: string;
  /** ISO-8601 in UTC: of the export, or of a named version when it was made. */
  exportedAt: string;
  /** Language of the labels, and how sections are numbered: both are printed. */
  language: string;
  numbering: string;
}

/** The head of a copy that came back, by its properties; null when the file does not say what it was made of. */
export function readCopyHead(custom: ReadonlyMap<string, string>): CopyHead | null {
  const read = (name: keyof CopyHead) => custom.get(COPY_PROPERTIES[name])?.trim() ?? '';
  const contentHash = read('contentHash');
  if (contentHash === '') return null;
  return {
    projectId: read('projectId'),
    contentHash,
    hashBefore: read('hashBefore'),
    label: read('label'),
    exportedAt: read('exportedAt'),
    language: read('language'),
    numbering: read('numbering'),
  };
}

/** Documents whose Word file is a copy of texts of the guideline, and can come back as proposals. */
const COPIED: readonly string[] = ['guideline', 'module'];

/** Whether this export is a copy that can come back. */
export function isCopy(format: string, document: string | null | undefined): boolean {
  return format === 'docx' && COPIED.includes(document ?? 'guideline');
}
