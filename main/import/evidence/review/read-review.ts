import type { Wording } from '../../../../shared/evidence/words.ts';
import { unreadable } from '../../refuse.ts';
import { childrenOf, readTree, textOf, type XmlElement } from '../../xml/read-tree.ts';
import { readComparison } from './read-comparison.ts';
import { readStudies } from './read-studies.ts';
import type { Review } from './review.ts';

/** The parts that are read; the text of the review, its figures and its tables are passed over. */
const PARTS = new Set([
  'COVER_SHEET',
  'STUDIES_AND_REFERENCES',
  'CHARACTERISTICS_OF_STUDIES',
  'QUALITY_ITEMS',
  'ANALYSES_AND_DATA',
]);

/** Whether a file is a review of RevMan 5, by its root element. */
export function isReview(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2_000)).replaceAll('\0', '');
  return /<COCHRANE_REVIEW[\s>]/.test(start);
}

/**
 * Reads a review as RevMan 5 stores it (.rm5): its comparisons with their outcomes and results, the included studies
 * with their publications, and the risk of bias. What cannot be read of it is named with its place and reason. Throws
 * a LeidraadError for a file that is damaged as a whole, or holds no analyses.
 */
export function readReview(bytes: Uint8Array, source: string, wording: Wording): Review {
  const parts = readTree(bytes, source, PARTS);
  const part = (name: string): XmlElement | null => parts.find(element => element.name === name) ?? null;
  const analyses = childrenOf(part('ANALYSES_AND_DATA'), 'COMPARISON');
  if (analyses.length === 0) throw unreadable(source, 'no-analyses');
  const title = textOf(childrenOf(part('COVER_SHEET'), 'TITLE')[0] ?? null);
  const rejected: Review['rejected'] = [];
  const studies = readStudies(
    {
      references: part('STUDIES_AND_REFERENCES'),
      characteristics: part('CHARACTERISTICS_OF_STUDIES'),
      // Some versions of RevMan keep the risk of bias among the characteristics.
      quality: part('QUALITY_ITEMS') ?? part('CHARACTERISTICS_OF_STUDIES'),
    },
    rejected,
  );
  const context = { title, studies, wording };
  const comparisons = analyses.map((comparison, at) => readComparison(comparison, at + 1, context));
  return { title, comparisons, studies, rejected };
}
