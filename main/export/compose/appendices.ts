import { usedAbbreviations } from '../../../shared/text/abbreviations.ts';
import { type Block, paragraph, plain, type Section } from '../guideline-tree.ts';
import { composeAccountability } from './accountability.ts';
import { composeAssessments } from './assessments.ts';
import { type Composition, simpleTable } from './composition.ts';
import { composeFramework, entriesOrNote } from './framework.ts';
import { recommendationBox } from './outline.ts';
import { composePeople } from './people.ts';

/**
 * What the text itself has no place for, so that nothing in the project is lost from the concept: the
 * framework, the project group, the indicators, recommendations outside the outline, how the group went through its
 * method, and how it assessed its source guidelines. An appendix without content is left out; the others are
 * numbered on.
 */
export function composeAppendices(composition: Composition): Section[] {
  const { t } = composition;
  const candidates: [title: string, blocks: Block[]][] = [
    [t('exports.appendices.framework'), composeFramework(composition)],
    [t('exports.appendices.people'), composePeople(composition)],
    [t('exports.appendices.indicators'), composeIndicators(composition)],
    [t('exports.appendices.unplaced'), composeUnplaced(composition)],
    [t('exports.appendices.accountability'), composeAccountability(composition)],
    [t('assessments.live.title'), composeAssessments(composition)],
    [t('exports.appendices.abbreviations'), composeAbbreviations(composition)],
  ];
  return candidates
    .filter(([, blocks]) => blocks.length > 0)
    .map(([title, parts], index) => ({
      kind: 'section',
      role: 'appendix',
      bookmark: `appendix_${index + 1}`,
      level: 1,
      number: t('exports.appendix', { number: index + 1 }),
      title,
      parts,
    }));
}

function composeIndicators(composition: Composition): Block[] {
  const { source, t, bookmarks } = composition;
  if (source.indicators.length === 0) return [];
  const rows = [...source.indicators]
    .sort((a, b) => a.number - b.number)
    .map(indicator => [
      String(indicator.number),
      indicator.text,
      entriesOrNote(
        source.recommendations
          .filter(({ id }) => indicator.recommendationIds.includes(id))
          .map(({ title, documentId }) => {
            const bookmark = bookmarks.get(documentId);
            return [plain(title, bookmark === undefined ? null : { kind: 'internal', bookmark })];
          }),
        t('exports.indicators.none'),
      ),
    ]);
  return [
    simpleTable(
      composition,
      t('exports.indicators.caption'),
      [
        t('exports.framework.number'),
        t('exports.indicators.indicator'),
        t('exports.indicators.recommendations'),
      ],
      rows,
    ),
  ];
}

/** The abbreviations the texts use, unless a text has the list already. */
function composeAbbreviations(composition: Composition): Block[] {
  const { source, t } = composition;
  const isListed = source.live.some(({ kind }) => kind === 'abbreviation-list');
  const used = isListed ? [] : usedAbbreviations(source.bodies.values(), source.abbreviations);
  if (used.length === 0) return [];
  return [
    simpleTable(
      composition,
      t('live.abbreviations.caption'),
      [t('live.abbreviations.short'), t('live.abbreviations.long')],
      used.map(({ short, long }) => [short, long]),
    ),
  ];
}

function composeUnplaced(composition: Composition): Block[] {
  const { source, bookmarks } = composition;
  return source.recommendations
    .filter(({ documentId }) => !bookmarks.has(documentId))
    .map((recommendation, index) =>
      recommendationBox(composition, {
        bookmark: `unplaced_${index + 1}`,
        level: 2,
        number: source.recommendations.indexOf(recommendation) + 1,
        title: recommendation.title,
        example: recommendation.origin === 'example',
        strength: recommendation.strength,
        certainty: recommendation.certainty,
        blocks: [paragraph(recommendation.wording)],
      }),
    );
}
