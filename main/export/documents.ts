import { LeidraadError } from '../../shared/errors.ts';
import type { CopyHead } from '../../shared/exports/copy.ts';
import { EXPORT_DOCUMENTS, type ExportDocument } from '../../shared/exports.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { Language } from '../../shared/project.ts';
import { type CitationPrinter, printUnknown } from './citations.ts';
import { composeAccountabilityReport } from './compose/compose-accountability.ts';
import { composeCard } from './compose/compose-card.ts';
import { composeGuideline } from './compose/compose-guideline.ts';
import { composeModule } from './compose/compose-module.ts';
import type { ComposeDocument } from './compose/document.ts';
import { calendarDay } from './dates.ts';
import { type ExportedFile, slug, type WriteOptions, writeTree } from './formats.ts';
import type { GuidelineSource } from './guideline-source.ts';
import type { Remark } from './remarks.ts';

/** How each document is composed; whatever comes out can be written in every format. */
const DOCUMENTS: Record<ExportDocument, ComposeDocument> = {
  guideline: (source, { language, printer, keepIds = false }) =>
    composeGuideline(source, language, printer, { keepIds }),
  accountability: composeAccountabilityReport,
  module: composeModule,
  card: composeCard,
};

/** What is asked for. `document` and `format` are checked here, so they may be what a user typed. */
export interface DocumentRequest {
  /** The concept guideline when left out. */
  document?: string | null;
  /** Which part, for a module: id or number of a section, or number of a key question. */
  module?: string | null;
  format: string;
  /** Of the labels; that of the look or else of the guideline when left out. */
  language?: Language | undefined;
  printer?: CitationPrinter;
  /** Which text it is a copy of, for documents that come back. */
  copy?: CopyHead | undefined;
  /** What is said in the margin; only Word shows it. */
  remarks?: Remark[] | undefined;
}

/**
 * Makes a file of a document of the project. Composing is done at once, before anything is waited for, so `printer` may
 * read an open project. Rejects with `document-unknown`, `format-unknown` or `module-missing`.
 */
export async function exportDocument(
  source: GuidelineSource,
  request: DocumentRequest,
  options: Partial<WriteOptions> = {},
): Promise<ExportedFile> {
  const document = request.document ?? 'guideline';
  if (!isDocument(document))
    throw new LeidraadError('document-unknown', { document, known: EXPORT_DOCUMENTS.join(', ') });
  const language = request.language ?? options.look?.language ?? source.project.language;
  const name = fileName(source, document, request.module ?? null, language);
  const { format, module = null, printer = printUnknown, copy, remarks } = request;
  const numbered = options.look ? { ...source, numbering: options.look.numbering } : source;
  const compose = () => ({
    ...DOCUMENTS[document](numbered, { language, printer, module, keepIds: remarks !== undefined }),
    ...(remarks ? { remarks } : {}),
    ...(copy ? { copy } : {}),
  });
  return writeTree(format, name, compose, options);
}

function fileName(
  { project, exportedAt }: GuidelineSource,
  document: ExportDocument,
  module: string | null,
  language: Language,
): string {
  const t = translator(language);
  const kind = document === 'guideline' ? '' : t(`exports.files.${document}`, { module: module ?? '' });
  return `${slug(`${kind} ${project.title}`)}-${calendarDay(exportedAt)}`;
}

function isDocument(document: string): document is ExportDocument {
  return EXPORT_DOCUMENTS.some(known => known === document);
}
