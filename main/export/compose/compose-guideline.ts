import type { Language } from '../../../shared/project.ts';
import { type CitationPrinter, printUnknown } from '../citations.ts';
import type { GuidelineSource } from '../guideline-source.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import type { Target } from '../pending-inlines.ts';
import { composeAppendices } from './appendices.ts';
import { startComposition } from './composition.ts';
import { finishTree } from './finish-tree.ts';
import { composeOutline } from './outline.ts';

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
  const body = [...composeOutline(composition), ...composeAppendices(composition)];
  const kind = source.adoption === null ? 'guideline' : 'finalGuideline';
  return finishTree(composition, body, printer, { kind: composition.t(`exports.documents.${kind}`) });
}

/** Everything the texts of a guideline can refer to now, in reading order by kind. */
export function listReferenceTargets(source: GuidelineSource, language: Language): Target[] {
  const composition = startComposition(source, language);
  composeOutline(composition);
  return [...composition.targets.values()];
}
