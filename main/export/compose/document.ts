import type { Language } from '../../../shared/project.ts';
import type { CitationPrinter } from '../citations.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { GuidelineTree } from '../guideline-tree.ts';

export interface ComposeOptions {
  /** Of the labels; the text stays in the language it was written in. */
  language: Language;
  printer: CitationPrinter;
  /** Which part, for a document that is of one: id or number of a section, or number of a key question. */
  module: string | null;
  /** Whether blocks keep the ids they are known by; without it they do not. */
  keepIds?: boolean;
}

/** Turns what was read of a project into one of its documents. */
export type ComposeDocument = (source: GuidelineSource, options: ComposeOptions) => GuidelineTree;
