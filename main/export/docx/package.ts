import { strToU8, type Zippable, zipSync } from 'fflate';
import { CUSTOM_PROPERTIES } from '../office-properties.ts';
import { Relationships } from './relationships.ts';
import { XML_HEAD } from './xml.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const CONTENT_TYPES: Record<string, string> = {
  [CUSTOM_PROPERTIES.path]: CUSTOM_PROPERTIES.contentType,
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'word/comments.xml': `${WORD}.comments+xml`,
  'word/commentsExtended.xml': `${WORD}.commentsExtended+xml`,
  'word/commentsIds.xml': `${WORD}.commentsIds+xml`,
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/footer1.xml': `${WORD}.footer+xml`,
  'word/footer2.xml': `${WORD}.footer+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/people.xml': `${WORD}.people+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
};

/** Zips the parts into a Word file. Entries are sorted and dated `exportedAt`, so equal parts give equal bytes. */
export function packDocx(
  parts: Record<string, string>,
  media: ReadonlyMap<string, Uint8Array<ArrayBuffer>>,
  exportedAt: string,
): Uint8Array<ArrayBuffer> {
  const all: Record<string, string> = {
    ...parts,
    '[Content_Types].xml': contentTypes(Object.keys(parts)),
    '_rels/.rels': packageRelationships(CUSTOM_PROPERTIES.path in parts),
  };
  const mtime = zipTime(exportedAt);
  const files: Zippable = {};
  for (const path of Object.keys(all).sort()) files[path] = [strToU8(all[path] ?? ''), { mtime }];
  // Pictures are compressed already.
  for (const path of [...media.keys()].sort())
    files[path] = [media.get(path) ?? new Uint8Array(), { mtime, level: 0 }];
  return zipSync(files, { level: 6 });
}

function contentTypes(paths: string[]): string {
  const overrides = paths
    .filter(path => path in CONTENT_TYPES)
    .sort()
    .map(path => `<Override PartName="/${path}" ContentType="${CONTENT_TYPES[path]}"/>`);
  return (
    `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/><Default Extension="svg" ContentType="image/svg+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function packageRelationships(hasCustom: boolean): string {
  const relationships = new Relationships();
  relationships.addPart('officeDocument', 'word/document.xml');
  relationships.addPart(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  relationships.addPart('extended-properties', 'docProps/app.xml');
  if (hasCustom) relationships.addPart(CUSTOM_PROPERTIES.relation, CUSTOM_PROPERTIES.path);
  return relationships.toXml();
}

/**
 * A zip holds local time without a zone: the day of the export at noon, built from local parts, gives the
 * same bytes in every zone and in no zone falls into the hour that summer time skips. Zip starts in 1980.
 */
function zipTime(exportedAt: string): Date {
  const [year = 1980, month = 1, day = 1] = exportedAt.slice(0, 10).split('-').map(Number);
  return year >= 1980 ? new Date(year, month - 1, day, 12) : new Date(1980, 0, 1, 12);
}
