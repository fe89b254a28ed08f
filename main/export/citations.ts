import { type CitationItem, UNKNOWN_CITATION } from '../../shared/text/nodes/citation.ts';
import type { Block } from './guideline-tree.ts';

/** One citation as it stands in the text, such as "(Foster, 2018)" or a raised "3,4". */
export interface PrintedCitation {
  text: string;
  /** Printed as superscript. */
  raised: boolean;
  /** Where its first source stands in the list of sources; null when it does not. */
  bookmark: string | null;
}

/**
 * Prints the citations of a guideline in one style. It gets all of them in reading order, those in footnotes where
 * the footnote stands: numbers and letters ("2018a") depend on the others.
 */
export type CitationPrinter = (citations: readonly (readonly CitationItem[])[]) => {
  /** One for each citation, in the same order. */
  citations: PrintedCitation[];
  /** The list of sources; empty when nothing is cited. */
  bibliography: Block[];
};

/** Prints `[?]` for every citation: what is cited is not known here. */
export const printUnknown: CitationPrinter = citations => ({
  citations: citations.map(() => ({ text: UNKNOWN_CITATION, raised: false, bookmark: null })),
  bibliography: [],
});
