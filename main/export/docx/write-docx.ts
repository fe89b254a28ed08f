import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import type { GuidelineTree } from '../guideline-tree.ts';
import { type Look, NEUTRAL_LOOK } from '../look.ts';
import { CUSTOM_PROPERTIES, copyProperties, formProperties } from '../office-properties.ts';
import { writeParts } from './body.ts';
import { COMMENT_PARTS, commentStyles } from './comment-parts.ts';
import { writeContents } from './contents.ts';
import { BODY_PLACE, type PartContext, WIDE_PLACE } from './context.ts';
import { captionNumbers } from './cross-references.ts';
import { footnotesXml } from './footnotes.ts';
import { type DocxForm, formStyles } from './form.ts';
import { coverFooterXml, footerXml, headerXml } from './header-footer.ts';
import { LOOK } from './look.ts';
import { Media } from './media.ts';
import { Numbering } from './numbering.ts';
import { packDocx } from './package.ts';
import { estimatePages } from './page-estimate.ts';
import { appXml, coreXml, settingsXml } from './properties.ts';
import { Relationships } from './relationships.ts';
import { Remarks } from './remarks.ts';
import { Revisions } from './revisions.ts';
import { Story } from './story.ts';
import { stylesXml } from './styles.ts';
import { themeXml } from './theme.ts';
import { writeTitlePage } from './title-page.ts';
import { WORD_NAMESPACES, XML_HEAD } from './xml.ts';

/**
 * Writes the guideline as a Word file, or as a form that comes back. Equal trees with an equal look give equal bytes.
 * A logo that is drawn asks for `loadDrawing` before.
 */
export function writeDocx(
  tree: GuidelineTree,
  form: DocxForm | null = null,
  look: Look = NEUTRAL_LOOK,
): Uint8Array<ArrayBuffer> {
  const t = translator(tree.language);
  const locale = INTL_LOCALES[tree.textLanguage];
  const numbering = new Numbering(look);
  const relationships = new Relationships();
  for (const part of ['styles', 'numbering', 'settings', 'footnotes'])
    relationships.addPart(part, `${part}.xml`);
  relationships.addPart('theme', 'theme/theme1.xml');
  const header = relationships.addPart('header', 'header1.xml');
  const footer = relationships.addPart('footer', 'footer1.xml');
  const { lines } = look.cover;
  const coverFooter = lines.length > 0 ? relationships.addPart('footer', 'footer2.xml') : null;
  const place = tree.isWide ? WIDE_PLACE : BODY_PLACE;
  let bookmarks = 0;
  const bookmark = (name: string, runs: string) => {
    const id = ++bookmarks;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  };
  const media = new Media();
  const marks = form?.marks ?? null;
  const revisions = tree.redline ? new Revisions(tree, tree.redline) : null;
  const remarks = tree.remarks && !form ? new Remarks(tree) : null;
  // Word cannot follow a number that is there twice, as it was and as it is.
  const captions = revisions ? new Map<string, number>() : captionNumbers(tree.body);
  const context: PartContext = {
    t,
    look,
    numbering,
    relationships,
    media,
    bookmark,
    revisions,
    remarks,
    captions,
    marks,
  };
  const footnoteContext: PartContext = { ...context, relationships: new Relationships() };
  const comments = remarks?.parts.toXml() ?? null;
  if (comments) for (const { file, relation } of COMMENT_PARTS) relationships.addPart(relation, file);
  const pages = estimatePages(tree);

  const parts: Record<string, string> = {
    'word/document.xml': documentXml(
      tree,
      context,
      sectionProperties({ header, footer, coverFooter }, tree.isWide === true),
      pages.pageOf,
      form,
    ),
    'word/footnotes.xml': footnotesXml(tree.footnotes, footnoteContext),
    'word/styles.xml': stylesXml(
      t,
      locale,
      look,
      (form ? formStyles(look) : '') + (comments ? commentStyles() : ''),
    ),
    'word/numbering.xml': numbering.toXml(t('exports.appendixPrefix')),
    'word/theme/theme1.xml': themeXml(look),
    'word/settings.xml': settingsXml(locale, form?.tracks),
    'word/header1.xml': headerXml(tree.titlePage, place.width),
    'word/footer1.xml': footerXml(tree.titlePage, context, pages.total, place.width),
    'word/_rels/document.xml.rels': relationships.toXml(),
    'docProps/core.xml': coreXml(tree.titlePage, locale),
    'docProps/app.xml': appXml(),
  };
  for (const [file, xml] of Object.entries(comments ?? {})) parts[`word/${file}`] = xml;
  if (coverFooter !== null) parts['word/footer2.xml'] = coverFooterXml(lines);
  if (form) parts[CUSTOM_PROPERTIES.path] = formProperties(form.head);
  else if (tree.copy) parts[CUSTOM_PROPERTIES.path] = copyProperties(tree.copy);
  if (!footnoteContext.relationships.isEmpty)
    parts['word/_rels/footnotes.xml.rels'] = footnoteContext.relationships.toXml();
  return packDocx(parts, media.files, tree.titlePage.exportedAt);
}

function documentXml(
  tree: GuidelineTree,
  context: PartContext,
  section: string,
  pageOf: Parameters<typeof writeContents>[2],
  form: DocxForm | null,
): string {
  const out = new Story(context.revisions);
  out.push(`${XML_HEAD}<w:document ${WORD_NAMESPACES}><w:body>`);
  writeTitlePage(out, tree.titlePage, context);
  const place = tree.isWide ? WIDE_PLACE : BODY_PLACE;
  if (form) writeParts(out, form.front, context, place);
  writeContents(out, tree, pageOf, context);
  writeParts(out, tree.body, context, place);
  // What comes or goes last needs a paragraph behind it that stays.
  if (context.revisions) out.line({ style: 'Gap', runs: '' });
  out.push(section, '</w:body></w:document>');
  return out.toXml();
}

/** A4; the title page has no header, and its footer is that of the cover. */
function sectionProperties(
  { header, footer, coverFooter }: { header: string; footer: string; coverFooter: string | null },
  isWide: boolean,
): string {
  const { page } = LOOK;
  const size = isWide
    ? `w:w="${page.height}" w:h="${page.width}" w:orient="landscape"`
    : `w:w="${page.width}" w:h="${page.height}"`;
  return (
    `<w:sectPr><w:headerReference w:type="default" r:id="${header}"/><w:footerReference w:type="default" r:id="${footer}"/>` +
    (coverFooter === null ? '' : `<w:footerReference w:type="first" r:id="${coverFooter}"/>`) +
    `<w:pgSz ${size}/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.margin}" w:bottom="${page.bottom}" w:left="${page.margin}" w:header="${page.header}" w:footer="${page.footer}" w:gutter="0"/>` +
    '<w:titlePg/></w:sectPr>'
  );
}
