import type { TitlePage } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { LOOK } from './look.ts';
import { field, run, styled, WORD_NAMESPACES, XML_HEAD } from './xml.ts';

export function headerXml({ kind, title }: TitlePage, width: number): string {
  return `${XML_HEAD}<w:hdr ${WORD_NAMESPACES}>${styled('Header', run(`${title}\t${kind}`), tabAt(width))}</w:hdr>`;
}

/** Publisher, version and date at the left, "page X of Y" in the words of the language at the right. */
export function footerXml(
  { version, date }: TitlePage,
  { t, look }: Pick<PartContext, 't' | 'look'>,
  pages: number,
  width: number,
): string {
  const left = [look.cover.publisher, version, date].filter(part => part !== '').join(' · ');
  const runs = t('exports.page', { page: '{page}', pages: '{pages}' })
    .split(/(\{page\}|\{pages\})/)
    .map(part => {
      if (part === '{page}') return field('PAGE', '1');
      return part === '{pages}' ? field('NUMPAGES', String(pages)) : run(part);
    });
  return `${XML_HEAD}<w:ftr ${WORD_NAMESPACES}>${styled('Footer', run(`${left}\t`) + runs.join(''), tabAt(width))}</w:ftr>`;
}

/** At the foot of the title page: copyright, disclaimer, contact. */
export function coverFooterXml(lines: readonly string[]): string {
  const paragraphs = lines.map(line => styled('TitleNote', run(line)));
  return `${XML_HEAD}<w:ftr ${WORD_NAMESPACES}>${paragraphs.join('')}</w:ftr>`;
}

/** The styles put the tab at the edge of an upright page; a wide one has it further on. */
function tabAt(width: number): string {
  if (width === LOOK.textWidth) return '';
  return `<w:tabs><w:tab w:val="clear" w:pos="${LOOK.textWidth}"/><w:tab w:val="right" w:pos="${width}"/></w:tabs>`;
}
