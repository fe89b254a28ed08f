import { escapeMarkup } from '../../../shared/text/escape.ts';
import type { Look } from '../look.ts';
import { LOOK } from './look.ts';
import { WORD_NAMESPACES, XML_HEAD } from './xml.ts';

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const BULLETS = ['•', '–', '▪'];
const ORDERED = ['decimal', 'lowerLetter', 'lowerRoman'];

/** Numbering used from styles and paragraphs; every ordered list adds an instance of its own. */
/** Takes a paragraph out of the numbering of its style. */
export const NO_NUMBERING = 0;
export const HEADING_NUMBERING = 1;
export const APPENDIX_NUMBERING = 2;
export const BULLET_NUMBERING = 3;

/** Room for the number of a heading by level, so that long numbers do not touch the title. */
export const HEADING_HANG = [567, 737, 907, 1077, 1247, 1417, 1587, 1757, 1927];
const APPENDIX_HANG = 1985;

/** The lists of one document. A new ordered list restarts at its own first number. */
export class Numbering {
  readonly #look: Look;
  readonly #instances: string[] = [];

  constructor(look: Look) {
    this.#look = look;
  }

  /** Adds an ordered list that starts at `start` on nesting level `level`; returns its `w:numId`. */
  addOrdered(level: number, start: number): number {
    const id = BULLET_NUMBERING + 1 + this.#instances.length;
    this.#instances.push(
      `<w:num w:numId="${id}"><w:abstractNumId w:val="${BULLET_NUMBERING}"/>` +
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride></w:num>`,
    );
    return id;
  }

  toXml(appendixWord: string): string {
    const abstract = [headings(this.#look), appendices(appendixWord), bullets(this.#look), ordered()];
    const fixed = [HEADING_NUMBERING, APPENDIX_NUMBERING, BULLET_NUMBERING].map(
      id => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`,
    );
    return `${XML_HEAD}<w:numbering ${WORD_NAMESPACES}>${[...abstract, ...fixed, ...this.#instances].join('')}</w:numbering>`;
  }
}

/** A, A.1, A.1.1 … as the outline of the KNGF digital format, or 1, 1.1, 1.1.1; tied to the heading styles. */
function headings({ numbering }: Look): string {
  const levels = LEVELS.map(level => {
    const text = LEVELS.slice(0, level + 1)
      .map(n => `%${n + 1}`)
      .join('.');
    return listLevel(
      level,
      level === 0 && numbering === 'letters' ? 'upperLetter' : 'decimal',
      text,
      HEADING_HANG[level] ?? 0,
      {
        ...(numbering === 'none' ? {} : { style: `Heading${level + 1}` }),
      },
    );
  });
  return abstractNumbering(0, 'multilevel', levels);
}

function appendices(word: string): string {
  const first = listLevel(0, 'decimal', `${word} %1`, APPENDIX_HANG);
  return abstractNumbering(1, 'singleLevel', [first]);
}

function bullets({ fonts, colours }: Look): string {
  const font = escapeMarkup(fonts.text);
  const look = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/><w:color w:val="${colours.accent}"/></w:rPr>`;
  const levels = LEVELS.map(level =>
    listLevel(level, 'bullet', BULLETS[level % 3] ?? '•', (level + 1) * LOOK.listStep, {
      hanging: LOOK.listStep,
      look,
    }),
  );
  return abstractNumbering(2, 'hybridMultilevel', levels);
}

function ordered(): string {
  const levels = LEVELS.map(level =>
    listLevel(level, ORDERED[level % 3] ?? 'decimal', `%${level + 1}.`, (level + 1) * LOOK.listStep, {
      hanging: LOOK.listStep,
    }),
  );
  return abstractNumbering(3, 'hybridMultilevel', levels);
}

function abstractNumbering(id: number, type: string, levels: string[]): string {
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="${type}"/>${levels.join('')}</w:abstractNum>`;
}

function listLevel(
  level: number,
  format: string,
  text: string,
  left: number,
  { style, hanging = left, look = '' }: { style?: string; hanging?: number; look?: string } = {},
): string {
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>` +
    (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) +
    `<w:suff w:val="tab"/><w:lvlText w:val="${escapeMarkup(text)}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr>${look}</w:lvl>`
  );
}
