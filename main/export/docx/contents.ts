import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type GuidelineTree, listSections, type Section } from '../guideline-tree.ts';
import { field, run, styled } from './xml.ts';

/** How deep the table of contents goes. */
const DEPTH = 3;

/**
 * The table of contents as a field Word can update, already filled with linked entries: a viewer that does
 * not update fields shows it too. Page numbers are fields; `pageOf` gives what they show until then.
 */
export function writeContents(out: string[], tree: GuidelineTree, pageOf: (section: Section) => number) {
  const entries = listSections(tree.body).filter(section => section.level <= DEPTH);
  if (entries.length === 0) return;
  out.push(
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>',
    styled('TOCHeading', run(tree.contentsTitle)),
  );
  for (const [index, section] of entries.entries())
    out.push(
      styled(
        `TOC${section.level}`,
        (index === 0 ? FIELD_START : '') + entry(section, pageOf(section)),
        section.role === 'appendix' ? APPENDIX_TABS : '',
      ),
    );
  out.push('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>');
}

/** Appendix numbers ("Bijlage 1") are wider than those of sections. */
const APPENDIX_TABS = `<w:tabs><w:tab w:val="clear" w:pos="454"/><w:tab w:val="left" w:pos="1134"/></w:tabs><w:ind w:left="1134" w:hanging="1134"/>`;

const FIELD_START =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${escapeMarkup(`TOC \\o "1-${DEPTH}" \\h \\z`)} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';

function entry({ bookmark, number, title }: Section, page: number): string {
  const text = run(`${number}\t${title}\t`) + field(`PAGEREF ${bookmark} \\h`, String(page));
  return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${text}</w:hyperlink>`;
}
