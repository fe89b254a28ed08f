import type { Language } from '../../../shared/project.ts';
import { type CitationPrinter, printUnknown } from '../citations.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { Block, GuidelineTree, Part, Section } from '../guideline-tree.ts';
import type { Target } from '../pending-inlines.ts';
import { composeAppendices } from './appendices.ts';
import { type Composition, startComposition } from './composition.ts';
import { composeOutline } from './outline.ts';
import { composeTitlePage } from './title-page.ts';

/**
 * Composes the concept guideline: title page, the outline with its recommendations, and the appendices.
 * Labels are in `language`; the text stays in the language it was written in.
 *
 * @param keepIds sections and blocks keep the ids they are known by, so that one can lead back to them
 */
export function composeGuideline(
  source: GuidelineSource,
  language: Language = source.project.language,
  printer: CitationPrinter = printUnknown,
  { keepIds = false } = {},
): GuidelineTree {
  const composition = startComposition(source, language, keepIds);
  const body: Part[] = [...composeOutline(composition), ...composeAppendices(composition)];
  const sources = composition.pending.settle(composition.targets, printer, composition.t);
  if (sources.length > 0) body.push(composeSources(composition, sources));
  return {
    language,
    textLanguage: source.project.language,
    titlePage: composeTitlePage(composition),
    contentsTitle: composition.t('exports.contents'),
    body,
    footnotes: composition.counters.footnotes,
  };
}

/** Everything the texts of a guideline can refer to now, in reading order by kind. */
export function listReferenceTargets(source: GuidelineSource, language: Language): Target[] {
  const composition = startComposition(source, language);
  composeOutline(composition);
  return [...composition.targets.values()];
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
