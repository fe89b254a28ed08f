import type { Language } from '../../../shared/project.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import { composeAppendices } from './appendices.ts';
import { startComposition } from './composition.ts';
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
  { keepIds = false } = {},
): GuidelineTree {
  const composition = startComposition(source, language, keepIds);
  const body = [...composeOutline(composition), ...composeAppendices(composition)];
  return {
    language,
    textLanguage: source.project.language,
    titlePage: composeTitlePage(composition),
    contentsTitle: composition.t('exports.contents'),
    body,
    footnotes: composition.counters.footnotes,
  };
}
