import type { Footnote } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { inlineRuns } from './inlines.ts';
import { run, WORD_NAMESPACES, XML_HEAD } from './xml.ts';

/** footnotes.xml: the two separators Word wants, and the notes in order. */
export function footnotesXml(footnotes: readonly Footnote[], context: PartContext): string {
  const out = [`${XML_HEAD}<w:footnotes ${WORD_NAMESPACES}>`];
  out.push(separator('separator', -1), separator('continuationSeparator', 0));
  for (const { number, inlines } of footnotes) {
    out.push(
      `<w:footnote w:id="${number}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>`,
      '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>',
      run('\t'),
    );
    out.push(inlineRuns(inlines, context), '</w:p></w:footnote>');
  }
  out.push('</w:footnotes>');
  return out.join('');
}

function separator(kind: 'separator' | 'continuationSeparator', id: number): string {
  return `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`;
}
