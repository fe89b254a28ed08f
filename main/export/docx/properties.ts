import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { TitlePage } from '../guideline-tree.ts';
import { WORD_NAMESPACES, XML_HEAD } from './xml.ts';

/** Title, version, language and dates, as Windows and Word show them. */
export function coreXml(page: TitlePage, locale: string): string {
  const date = `${page.exportedAt.slice(0, 19)}Z`;
  const dated = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeMarkup(date)}</dcterms:${name}>`;
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeMarkup(page.title)}</dc:title><dc:subject>${escapeMarkup(page.kind)}</dc:subject>` +
    `<dc:language>${locale}</dc:language><cp:contentStatus>${escapeMarkup(page.version)}</cp:contentStatus>` +
    `${dated('created')}${dated('modified')}</cp:coreProperties>`
  );
}

export function appXml(): string {
  return `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Leidraad</Application></Properties>`;
}

/** Fields are updated when Word opens the file, unless that would be tracked; the mode is that of current Word. */
export function settingsXml(locale: string, tracks = false): string {
  return (
    `${XML_HEAD}<w:settings ${WORD_NAMESPACES}><w:zoom w:percent="100"/>${tracks ? '<w:trackRevisions/>' : ''}` +
    '<w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>' +
    (tracks ? '' : '<w:updateFields w:val="true"/>') +
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>' +
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    `<w:themeFontLang w:val="${locale}"/><w:decimalSymbol w:val="${locale === 'en-GB' ? '.' : ','}"/><w:listSeparator w:val="${locale === 'en-GB' ? ',' : ';'}"/></w:settings>`
  );
}
