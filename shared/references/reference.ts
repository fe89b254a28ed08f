import * as z from 'zod';
import type { Origin } from '../origin.ts';

/** What kind of publication a reference is; each maps to a type of RIS, BibTeX, CSL and EndNote. */
export const REFERENCE_TYPES = [
  'article',
  'book',
  'chapter',
  'conference',
  'report',
  'thesis',
  'preprint',
  'trial',
  'web',
  'dataset',
  'news',
  'other',
] as const;
export type ReferenceType = (typeof REFERENCE_TYPES)[number];

/** A person by family and given names, or a group (or a person of one name) by `name`. */
export type Author = { family: string; given: string } | { name: string };

const authorSchema = z.union([
  z.object({ family: z.string().trim().min(1).max(300), given: z.string().trim().max(300) }),
  z.object({ name: z.string().trim().min(1).max(1_000) }),
]);

const line = (length: number) => z.string().trim().max(length);

export const referenceFieldsSchema = z.object({
  type: z.enum(REFERENCE_TYPES),
  title: z.string().trim().min(1).max(5_000),
  shortTitle: line(1_000),
  authors: z.array(authorSchema).max(5_000),
  editors: z.array(authorSchema).max(5_000),
  year: z.int().min(1000).max(2200).nullable(),
  /** Month and day after the year as far as known: `03` or `03-14`. */
  monthDay: z.string().regex(/^(\d\d(-\d\d)?)?$/),
  /** Journal, book or proceedings the publication stands in. */
  container: line(2_000),
  containerShort: line(1_000),
  volume: line(200),
  issue: line(200),
  pages: line(200),
  articleNumber: line(200),
  publisher: line(1_000),
  place: line(500),
  edition: line(200),
  doi: line(500),
  pmid: line(20),
  pmcid: line(30),
  isbn: line(500),
  issn: line(200),
  url: line(5_000),
  language: line(100),
  abstract: z.string().trim().max(100_000),
  keywords: z.array(line(1_000)).max(1_000),
  note: z.string().trim().max(20_000),
});
export type ReferenceFields = z.infer<typeof referenceFieldsSchema>;

export const referencePatchSchema = referenceFieldsSchema.partial();
/** The fields an edit changes; what is left out stays as it is. */
export type ReferencePatch = { [K in keyof ReferenceFields]?: ReferenceFields[K] | undefined };

/** Fields of one line of text. */
export const LINE_FIELDS = [
  'shortTitle',
  'container',
  'containerShort',
  'volume',
  'issue',
  'pages',
  'articleNumber',
  'publisher',
  'place',
  'edition',
  'doi',
  'pmid',
  'pmcid',
  'isbn',
  'issn',
  'url',
  'language',
] as const satisfies readonly (keyof ReferenceFields)[];

/** A reference with nothing filled in. */
export function emptyFields(): ReferenceFields {
  return {
    type: 'other',
    title: '',
    shortTitle: '',
    authors: [],
    editors: [],
    year: null,
    monthDay: '',
    container: '',
    containerShort: '',
    volume: '',
    issue: '',
    pages: '',
    articleNumber: '',
    publisher: '',
    place: '',
    edition: '',
    doi: '',
    pmid: '',
    pmcid: '',
    isbn: '',
    issn: '',
    url: '',
    language: '',
    abstract: '',
    keywords: [],
    note: '',
  };
}

/** A reference in the list: enough to find, sort and recognise it. */
export interface ReferenceRow {
  id: string;
  /** Number shown to people, 1-based, unique in the project and never reused. */
  number: number;
  type: ReferenceType;
  title: string;
  /** Authors as a reader knows them: `Hayden J, Ellis J, Ogilvie R`. */
  authors: string;
  year: number | null;
  container: string;
  doi: string;
  pmid: string;
  origin: Origin;
  revision: number;
  /** The reference this one is a duplicate of; null for one that counts. */
  duplicateOf: string | null;
  /** How many others were found to be duplicates of this one. */
  duplicates: number;
  /** Whether a possible duplicate waits to be judged. */
  isDoubtful: boolean;
  /** Databases or files it was found in. */
  sources: string[];
  questionIds: string[];
}

/** One place a reference was found: the file, the database and the record in it. */
export interface ReferenceSource {
  id: string;
  file: string;
  format: string;
  database: string;
  /** Number of the record in that database. */
  accession: string;
  /** 1-based number of the record in the file. */
  recordNumber: number;
  importedAt: string;
}

export interface ReferenceFile {
  id: string;
  name: string;
  size: number;
  addedAt: string;
  revision: number;
}

/** A reference with everything known of it. */
export interface Reference extends ReferenceFields {
  id: string;
  number: number;
  origin: Origin;
  revision: number;
  duplicateOf: string | null;
  /** Fields as they came that no field of Leidraad holds, by the exporter's own name. */
  extra: Record<string, string[]>;
  sources: ReferenceSource[];
  files: ReferenceFile[];
  questionIds: string[];
  /** What was merged into this one. */
  duplicates: { id: string; number: number; title: string; automatic: boolean }[];
}

/** The largest PDF that is kept inside the project file, and the most of them together. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
export const MAX_FILES_BYTES = 1024 * 1024 * 1024;

/** Something in the project that comes from a reference: a study of the evidence, or a table of clinical content. */
export interface ReferenceUse {
  kind: 'evidence' | 'content';
  id: string;
  title: string;
}
