import { INTL_LOCALES } from '../../../shared/locales/intl-locales.ts';
import { translator } from '../../../shared/locales/translate.ts';
import {
  type GuidelineTree,
  listSections,
  type Part,
  type Picture,
  type TitlePage,
} from '../guideline-tree.ts';
import { printParts, UPRIGHT_WIDTH, WIDE_WIDTH } from './print-blocks.ts';
import { ChangeNumbers } from './print-inlines.ts';
import { printableText } from './print-text.ts';

/** How deep the table of contents goes. */
const CONTENTS_DEPTH = 3;

/** A running head has one line. */
const HEAD_LENGTH = 80;

/** What the template reads, and the pictures by the path it reads them from. */
export interface PrintedTree {
  data: unknown;
  pictures: ReadonlyMap<string, PrintedPicture>;
}

export interface PrintedPicture {
  picture: Picture;
  bytes: Uint8Array;
}

/**
 * Turns the tree into what the template prints; equal trees give equal data.
 *
 * @param unreadable pictures that are known not to decode; a line says so in their place
 */
export function printTree(tree: GuidelineTree, unreadable: ReadonlySet<Picture> = new Set()): PrintedTree {
  const t = translator(tree.language);
  const page = tree.titlePage;
  const isWide = tree.isWide === true;
  const pictures = new PictureFiles();
  const context = {
    footnotes: tree.footnotes,
    bookmarks: new Set(listBookmarks(tree.body)),
    changes: new ChangeNumbers(),
    addPicture: (picture: Picture) => (unreadable.has(picture) ? null : pictures.add(picture)),
    t,
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
      isWide,
      hasContents: listSections(tree.body).length > 0,
      contentsTitle: tree.contentsTitle,
      contentsDepth: CONTENTS_DEPTH,
      body,
    },
    pictures: pictures.files,
  };
}

/** Every picture once, under a name that says what it is. */
class PictureFiles {
  readonly files = new Map<string, PrintedPicture>();
  readonly #known = new Map<Picture, string>();

  add(picture: Picture): string {
    const known = this.#known.get(picture);
    if (known !== undefined) return known;
    const ending = picture.kind === 'drawing' ? 'svg' : picture.mediaType === 'image/png' ? 'png' : 'jpg';
    const path = `/picture-${this.files.size + 1}.${ending}`;
    const bytes = picture.kind === 'drawing' ? new TextEncoder().encode(picture.svg) : picture.bytes;
    this.files.set(path, { picture, bytes });
    this.#known.set(picture, path);
    return path;
  }
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
