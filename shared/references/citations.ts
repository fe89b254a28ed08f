import type { Language } from '../project.ts';

/** Styles citations can be printed in. */
export const CITATION_STYLES = ['vancouver', 'apa'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** One work in a citation. */
export interface CitationItem {
  referenceId: string;
  /** `p. 12`; empty for the whole work. */
  locator: string;
  prefix: string;
  suffix: string;
}

/** One citation in the text: the works between one pair of brackets. */
export interface CitationCluster {
  items: readonly CitationItem[];
}

/** A run of printed text with how it is set. */
export interface CitationRun {
  text: string;
  marks: readonly ('italic' | 'bold' | 'superscript' | 'subscript' | 'small-caps')[];
  /** Where the run leads, for a DOI or an address. */
  href?: string;
}

export interface BibliographyEntry {
  referenceId: string;
  /** Number in a numbered style; null in one by names. */
  number: number | null;
  runs: CitationRun[];
}

export interface PrintedCitations {
  /** Text of each cluster, in the order given. */
  texts: CitationRun[][];
  bibliography: BibliographyEntry[];
}

export type PrintCitations = (
  clusters: readonly CitationCluster[],
  style: CitationStyle,
  language: Language,
) => PrintedCitations;
