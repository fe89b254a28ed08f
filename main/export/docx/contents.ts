import { escapeMarkup } from '../../../shared/text/escape.ts';
import { type GuidelineTree, listSections, plain, type Section } from '../guideline-tree.ts';
import type { PartContext } from './context.ts';
import { inlineRuns } from './inlines.ts';
import type { Story } from './story.ts';
import { field, run, styled } from './xml.ts';

/** How deep the table of contents goes. */
const DEPTH = 3;

/**
 * The table of contents as a field Word can update, already filled with linked entries: a viewer that does
 * not update fields shows it too. Page numbers are fields; `pageOf` gives what they show until then. In a redline the
 * entries of sections that came or went do so too.
 */
export function writeContents(
  out: Story,
  tree: GuidelineTree,
  pageOf: (section: Section) => number,
  context: PartContext,
) {
  const entries = listSections(tree.body).filter(section => section.level <= DEPTH);
  if (entries.length === 0) return;
  out.push(
    '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>',
    styled('TOCHeading', run(tree.contentsTitle)),
  );
  for (const [index, section] of entries.entries())
    out.line({
      style: `TOC${section.level}`,
      runs: (index === 0 ? FIELD_START : '') + entry(section, pageOf(section), context),
      extra: section.role === 'appendix' ? APPENDIX_TABS : '',
      change: section.change,
    });
  out.push('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent></w:sdt>');
}

/** Appendix numbers ("Bijlage 1") are wider than those of sections. */
const APPENDIX_TABS = `<w:tabs><w:tab w:val="clear" w:pos="454"/><w:tab w:val="left" w:pos="1134"/></w:tabs><w:ind w:left="1134" w:hanging="1134"/>`;

const FIELD_START =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${escapeMarkup(`TOC \\o "1-${DEPTH}" \\h \\z`)} </w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>';

function entry(section: Section, page: number, context: PartContext): string {
  const { bookmark, number, title, woven, change, numberWas } = section;
  const { revisions } = context;
  const all = (runs: string) => (change && revisions ? revisions.around(change, runs) : runs);
  // Sections without numbers begin at the margin; an appendix stands below the titles of others.
  const isUnnumbered = number === '' && section.role === 'chapter';
  const pageField = field(`PAGEREF ${bookmark} \\h`, String(page));
  const by = section.was?.by ?? 0;
  const counted =
    numberWas === undefined || !revisions
      ? all(run(number))
      : revisions.around({ state: 'deleted', by }, run(numberWas)) +
        revisions.around({ state: 'inserted', by }, run(number));
  const text =
    counted +
    (isUnnumbered ? '' : all(run('\t'))) +
    inlineRuns(woven ?? [plain(title)], context) +
    all(run('\t') + pageField);
  return revisions ? text : `<w:hyperlink w:anchor="${bookmark}" w:history="1">${text}</w:hyperlink>`;
}
