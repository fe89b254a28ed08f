import type { TFunction } from 'i18next';
import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { CHANGE_KEY, ChangeNumbers } from '../change-marks.ts';
import {
  type GuidelineTree,
  listSections,
  type Part,
  type Picture,
  type TitlePage,
  type TreeRedline,
} from '../guideline-tree.ts';
import type { Look } from '../look.ts';
import { type PictureContent, PictureFiles } from './picture-files.ts';
import { printParts, UPRIGHT_WIDTH, WIDE_WIDTH } from './print-blocks.ts';
import { printLook } from './print-look.ts';
import { printableText } from './print-text.ts';

/** How deep the table of contents goes. */
const CONTENTS_DEPTH = 3;

/** A running head has one line. */
const HEAD_LENGTH = 80;

/** What the template reads, and the pictures by the path it reads them from. */
export interface PrintedTree {
  data: unknown;
  pictures: ReadonlyMap<string, PictureContent>;
}

/**
 * Turns the tree into what the template prints; equal trees give equal data.
 *
 * @param look colours, logo and cover of the organisation
 * @param unreadable pictures that are known not to decode; a line says so in their place
 */
export function printTree(
  tree: GuidelineTree,
  look: Look,
  unreadable: ReadonlySet<PictureContent> = new Set(),
): PrintedTree {
  const t = translator(tree.language);
  const page = tree.titlePage;
  const isWide = tree.isWide === true;
  const pictures = new PictureFiles(unreadable);
  const context = {
    footnotes: tree.footnotes,
    bookmarks: new Set(listBookmarks(tree.body)),
    changes: new ChangeNumbers(),
    addPicture: (picture: Picture) => pictures.add(picture),
    t,
    anchor: anchors(),
    isWide,
  };
  const place = { width: isWide ? WIDE_WIDTH : UPRIGHT_WIDTH, headings: true };
  const body = printParts(tree.body, context, place);
  const [lang, region] = INTL_LOCALES[tree.textLanguage].split('-');
  const [before, between, after] = t('exports.page', { page: '\0', pages: '\0' }).split('\0');
  return {
    data: {
      lang,
      region,
      labelLang: INTL_LOCALES[tree.language].split('-')[0],
      date: dateParts(page.exportedAt),
      titlePage: printTitlePage(page),
      head: { title: shortened(printableText(page.title)), version: printableText(page.version) },
      pageWords: [before, between, after],
      look: printLook(look, picture => pictures.add(picture)),
      changeKey: tree.redline ? printChangeKey(tree.redline, t) : null,
      isWide,
      hasContents: listSections(tree.body).length > 0,
      contentsTitle: tree.contentsTitle,
      contentsDepth: CONTENTS_DEPTH,
      body,
    },
    pictures: pictures.files,
  };
}

function printChangeKey({ base, target }: TreeRedline, t: TFunction) {
  return {
    title: printableText(t('exports.changeKey.title', { base, target })),
    rows: CHANGE_KEY.map(({ mark, name }) => [mark, t(`exports.changeKey.${name}`)]),
  };
}

/** Gives each bookmark to the first that asks for it: a redline has both places of what was moved. */
function anchors(): (bookmark: string) => { bookmark?: string } {
  const given = new Set<string>();
  return bookmark => {
    if (given.has(bookmark)) return {};
    given.add(bookmark);
    return { bookmark };
  };
}

/** The bookmarks that get a label; links lead nowhere else. */
function listBookmarks(parts: readonly Part[]): string[] {
  return parts.flatMap(part => {
    switch (part.kind) {
      case 'section':
        return [part.bookmark, ...listBookmarks(part.parts)];
      case 'recommendation':
        return [part.bookmark, ...listBookmarks(part.blocks)];
      case 'table':
      case 'figure': {
        const inner =
          part.kind === 'table' ? listBookmarks(part.rows.flat().flatMap(cell => cell.blocks)) : [];
        const own = part.caption?.bookmark ?? null;
        return own === null ? inner : [own, ...inner];
      }
      case 'list':
        return listBookmarks(part.items.flat());
      case 'quote':
        return listBookmarks(part.blocks);
      default:
        return [];
    }
  });
}

function printTitlePage(page: TitlePage) {
  return {
    kind: printableText(page.kind),
    title: printableText(page.title),
    version: printableText(page.version),
    date: printableText(page.date),
    facts: page.facts.map(({ label, value }) => [printableText(label), printableText(value)]),
    organisationsTitle: printableText(page.organisationsTitle),
    organisations: page.organisations.map(({ name, members }) => ({
      name: printableText(name),
      members: members.map(printableText),
    })),
  };
}

/** The moment the document stands for, never the moment it was made. */
function dateParts(exportedAt: string) {
  const moment = new Date(exportedAt);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    day: moment.getUTCDate(),
    hour: moment.getUTCHours(),
    minute: moment.getUTCMinutes(),
    second: moment.getUTCSeconds(),
  };
}

function shortened(title: string): string {
  return title.length <= HEAD_LENGTH ? title : `${title.slice(0, HEAD_LENGTH - 1).trimEnd()}…`;
}
