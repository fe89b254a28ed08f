import type { TFunction } from 'i18next';
import type { TitlePage } from '../guideline-tree.ts';
import { field, run, styled, WORD_NAMESPACES, XML_HEAD } from './xml.ts';

export function headerXml({ kind, title }: TitlePage): string {
  return `${XML_HEAD}<w:hdr ${WORD_NAMESPACES}>${styled('Header', run(`${title}\t${kind}`))}</w:hdr>`;
}

/** Version and date at the left, "page X of Y" in the words of the language at the right. */
export function footerXml({ version, date }: TitlePage, t: TFunction, pages: number): string {
  const runs = t('exports.page', { page: '{page}', pages: '{pages}' })
    .split(/(\{page\}|\{pages\})/)
    .map(part => {
      if (part === '{page}') return field('PAGE', '1');
      return part === '{pages}' ? field('NUMPAGES', String(pages)) : run(part);
    });
  return `${XML_HEAD}<w:ftr ${WORD_NAMESPACES}>${styled('Footer', run(`${version} · ${date}\t`) + runs.join(''))}</w:ftr>`;
}
