/**
 * Why a file that came from outside is not read. The words stand in the locales under `imports.fault.<fault>`
 * and fill the `reason` of `import-unreadable` and `archive-hostile`.
 */
export const IMPORT_FAULTS = [
  'empty',
  'too-large',
  'not-text',
  'quote-open',
  'not-zip',
  'old-office',
  'opendocument',
  'not-xlsx',
  'not-word',
  'truncated',
  'checksum',
  'encrypted',
  'zip64',
  'method',
  'no-analyses',
  'xml-broken',
] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** What no honest program writes: the file is refused as a whole. */
export const HOSTILE_FAULTS = [
  'entries',
  'entry-size',
  'total-size',
  'ratio',
  'size-lie',
  'duplicate',
  'path',
  'overlap',
  'doctype',
  'depth',
] as const;
export type HostileFault = (typeof HOSTILE_FAULTS)[number];
