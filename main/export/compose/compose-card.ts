import { recommendationsOf } from '../../../shared/documents.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import { startComposition } from './composition.ts';
import type { ComposeDocument } from './document.ts';
import { finishTree } from './finish-tree.ts';
import { composeRecommendation } from './outline.ts';

/** Composes the summary card: the key recommendations on a page or two, for practice. */
export const composeCard: ComposeDocument = (source, { language, printer }): GuidelineTree => {
  const composition = startComposition(source, language);
  const key = new Set(source.recommendations.filter(({ isKey }) => isKey).map(row => row.documentId));
  const boxes = source.outline
    .filter(({ kind }) => kind === 'section')
    .flatMap(({ id }) => recommendationsOf(source.outline, id))
    .filter(({ id }) => key.has(id))
    .map(item => composeRecommendation(composition, item, 1));
  const tree = finishTree(composition, boxes, printer, { kind: composition.t('exports.documents.card') });
  // Who took part is in the guideline; listed here it would take the page the recommendations are to fit on.
  return { ...tree, titlePage: { ...tree.titlePage, organisations: [] } };
};
