import type { CitationPrinter } from '../citations.ts';
import type { Block, GuidelineTree, Part, Section } from '../guideline-tree.ts';
import type { Composition } from './composition.ts';
import { composeTitlePage, type TitleFields } from './title-page.ts';

/**
 * Fills in what is known only now (numbers of citations and references), adds the list of sources, and gives the tree
 * its title page. References to what stands in no part of `body` are printed without a link.
 */
export function finishTree(
  composition: Composition,
  body: readonly Part[],
  printer: CitationPrinter,
  title: TitleFields,
): GuidelineTree {
  const { source, language, t, counters } = composition;
  const sources = composition.pending.settle(composition.targets, printer, t);
  return {
    language,
    textLanguage: source.project.language,
    titlePage: composeTitlePage(composition, title),
    contentsTitle: t('exports.contents'),
    body: sources.length === 0 ? [...body] : [...body, composeSources(composition, sources)],
    footnotes: counters.footnotes,
  };
}

/** The list of sources stands last, as an appendix after the others. */
function composeSources({ t }: Composition, parts: Block[]): Section {
  return {
    kind: 'section',
    role: 'appendix',
    bookmark: 'sources',
    level: 1,
    number: '',
    title: t('exports.sources'),
    parts,
  };
}
