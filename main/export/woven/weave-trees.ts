import { redline } from '../../../shared/redline/redline.ts';
import { redlineView } from '../../../shared/redline/redline-view.ts';
import type { Byline, GuidelineTree, TitleFact } from '../guideline-tree.ts';
import { type Pictures, printTree } from './print-tree.ts';
import { type FindByline, ViewReader } from './read-view.ts';

/** Who changed what in a redline. */
export interface Bylines {
  list: Byline[];
  find: FindByline;
}

/** Everything was changed by one. */
export function oneByline(byline: Byline): Bylines {
  return { list: [byline], find: () => 0 };
}

/**
 * Two composed versions in one tree, with every difference in print marked: words, headings, sections, boxes, tables
 * made from data, the list of sources. Compose both with `keepIds`, so that blocks are recognised. Of the
 * title page the facts are compared; the rest of it and the language are those of the target.
 */
export function weaveTrees(base: GuidelineTree, target: GuidelineTree, bylines: Bylines): GuidelineTree {
  const pictures: Pictures = new Map();
  const view = redlineView(redline(printTree(base, pictures), printTree(target, pictures)));
  const reader = new ViewReader(pictures, bylines.find);
  const body = reader.read(view);
  return {
    ...target,
    titlePage: { ...target.titlePage, facts: wovenFacts(base.titlePage.facts, target.titlePage.facts) },
    body,
    footnotes: reader.footnotes.list,
    redline: { base: base.titlePage.version, target: target.titlePage.version, bylines: bylines.list },
  };
}

function wovenFacts(base: readonly TitleFact[], target: readonly TitleFact[]): TitleFact[] {
  return target.map(fact => {
    const was = base.find(({ label }) => label === fact.label)?.value;
    return was === undefined || was === fact.value ? fact : { ...fact, was };
  });
}
