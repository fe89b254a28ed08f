import type { Block, GuidelineTree, Section } from '../guideline-tree.ts';
import { composeAccountability } from './accountability.ts';
import { type Composition, startComposition } from './composition.ts';
import type { ComposeDocument } from './document.ts';
import { finishTree } from './finish-tree.ts';
import { composeFramework } from './framework.ts';
import { composePeople } from './people.ts';

/**
 * Composes the accountability and explanation: how the guideline came about. A chapter nothing is known about is left
 * out; the others are numbered on.
 */
export const composeAccountabilityReport: ComposeDocument = (
  source,
  { language, printer },
): GuidelineTree => {
  // The outline is not part of this document, so nothing leads into it.
  const composition = startComposition(source, language);
  composition.bookmarks.clear();
  return finishTree(composition, chapters(composition), printer, {
    kind: composition.t('exports.documents.accountability'),
  });
};

function chapters(composition: Composition): Section[] {
  const { t } = composition;
  const candidates: [title: string, blocks: Block[]][] = [
    [t('exports.appendices.people'), composePeople(composition)],
    [t('exports.appendices.framework'), composeFramework(composition)],
    [t('exports.appendices.accountability'), composeAccountability(composition)],
  ];
  return candidates
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, parts], index) => ({
      kind: 'section',
      role: 'chapter',
      bookmark: `chapter_${index + 1}`,
      level: 1,
      number: String.fromCharCode(65 + index),
      title,
      parts,
    }));
}
