import type { TFunction } from 'i18next';
import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Look } from '../look.ts';
import { LOOK } from './look.ts';
import { paragraphStyle, size, spacing } from './style-xml.ts';

/** Tables with quiet horizontal lines, and the text styles inside and above them. */
export function tableStyles(t: TFunction, { colours }: Look): string[] {
  const custom = true;
  const line = (side: string, width: number, color: string) =>
    `<w:${side} w:val="single" w:sz="${width}" w:space="0" w:color="${color}"/>`;
  const margin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
  return [
    paragraphStyle('Caption', 'caption', {
      next: 'TableText',
      paragraph: `<w:keepNext/><w:keepLines/>${spacing(9, 4, 1.2)}`,
      text: `<w:b/>${size(9)}`,
    }),
    paragraphStyle('TableText', t('exports.styles.tableText'), {
      paragraph: spacing(0, 1, 1.2),
      text: size(9),
      custom,
    }),
    paragraphStyle('TableHeader', t('exports.styles.tableHeader'), {
      basedOn: 'TableText',
      paragraph: '<w:keepNext/>',
      text: '<w:b/>',
      custom,
    }),
    paragraphStyle('Gap', t('exports.styles.gap'), {
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="200" w:lineRule="exact"/>',
      text: size(4),
      custom,
    }),
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
      `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>${margin('top', 0)}${margin('left', LOOK.cellMargin)}${margin('bottom', 0)}${margin('right', LOOK.cellMargin)}</w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="GuidelineTable"><w:name w:val="${escapeMarkup(t('exports.styles.table'))}"/><w:basedOn w:val="TableNormal"/>` +
      `<w:tblPr><w:tblBorders>${line('top', 8, colours.accent)}${line('bottom', 8, colours.accent)}${line('insideH', 4, colours.line)}</w:tblBorders>` +
      `<w:tblCellMar>${margin('top', 50)}${margin('left', LOOK.cellMargin)}${margin('bottom', 50)}${margin('right', LOOK.cellMargin)}</w:tblCellMar></w:tblPr></w:style>`,
  ];
}
