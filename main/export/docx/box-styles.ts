import type { TFunction } from 'i18next';
import type { Look } from '../look.ts';
import { LOOK } from './look.ts';
import { paragraphStyle, size, spacing } from './style-xml.ts';

/**
 * Boxes are paragraphs with a border and shading, not tables: their style says what they are, and a
 * screen reader reads them as text. Word joins neighbours whose borders and indents are equal into one box.
 */
export function boxStyles(t: TFunction, { colours }: Look): string[] {
  const custom = true;
  const indent = `<w:ind w:left="${LOOK.boxIndent}" w:right="198"/>`;
  const shading = (fill: string) => `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  const bar = (color: string) => `<w:left w:val="single" w:sz="36" w:space="9" w:color="${color}"/>`;
  const box = (barColor: string, fill: string) =>
    `<w:pBdr>${edge('top', fill, 6)}${bar(barColor)}${edge('bottom', fill, 6)}${edge('right', fill, 8)}</w:pBdr>${shading(fill)}`;
  return [
    paragraphStyle('Recommendation', t('exports.styles.recommendation'), {
      paragraph: `<w:keepLines/>${box(colours.accent, colours.accentSoft)}${spacing(0, 4, 1.3)}${indent}`,
      custom,
    }),
    paragraphStyle('RecommendationTitle', t('exports.styles.recommendationTitle'), {
      basedOn: 'Recommendation',
      next: 'RecommendationGrade',
      paragraph: `<w:keepNext/>${spacing(0, 1, 1.25)}`,
      text: `<w:b/>${size(10.5)}`,
      custom,
    }),
    paragraphStyle('RecommendationGrade', t('exports.styles.recommendationGrade'), {
      basedOn: 'Recommendation',
      next: 'Recommendation',
      paragraph: `<w:keepNext/>${spacing(0, 5, 1.2)}`,
      text: `<w:color w:val="${colours.quiet}"/>${size(9)}`,
      custom,
    }),
    paragraphStyle('Question', t('exports.styles.question'), {
      next: 'BodyText',
      paragraph: `<w:keepLines/><w:pBdr>${edge('top', colours.accent, 6)}${edge('bottom', colours.accent, 6)}</w:pBdr>${spacing(6, 12, 1.25)}`,
      text: size(10.5),
      custom,
    }),
    paragraphStyle('NoticeHint', t('exports.styles.notice'), {
      paragraph: `<w:keepNext/>${spacing(0, 6, 1.25)}`,
      text: `<w:i/><w:color w:val="${colours.quiet}"/>${size(9)}`,
      custom,
    }),
    paragraphStyle('NoticeWarning', t('exports.styles.warning'), {
      paragraph: `<w:keepNext/><w:keepLines/>${box(colours.warn, colours.warnSoft)}${spacing(6, 8, 1.25)}${indent}`,
      text: `<w:b/><w:color w:val="${colours.warn}"/>`,
      custom,
    }),
    paragraphStyle('RawText', t('exports.styles.raw'), {
      paragraph: `${shading(colours.sunken)}${spacing(0, 7, 1.2)}<w:jc w:val="left"/>`,
      text: `<w:rFonts w:ascii="${LOOK.monoFont}" w:hAnsi="${LOOK.monoFont}" w:cs="${LOOK.monoFont}"/><w:noProof/>${size(8.5)}`,
      custom,
    }),
  ];
}

function edge(side: 'top' | 'bottom' | 'right', color: string, space: number): string {
  return `<w:${side} w:val="single" w:sz="6" w:space="${space}" w:color="${color}"/>`;
}
