import { escapeMarkup } from '../../../shared/text/escape.ts';

interface ParagraphStyle {
  basedOn?: string;
  next?: string;
  /** Content of `w:pPr`, in the order of the schema. */
  paragraph?: string;
  /** Content of `w:rPr`. */
  text?: string;
  /** Shown in the gallery of quick styles. */
  quick?: boolean;
  /** Ours rather than one Word knows. */
  custom?: boolean;
}

export function paragraphStyle(id: string, name: string, style: ParagraphStyle): string {
  const { basedOn = 'Normal', next, paragraph = '', text = '', quick = false, custom = false } = style;
  return (
    `<w:style w:type="paragraph"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}">` +
    `<w:name w:val="${escapeMarkup(name)}"/><w:basedOn w:val="${basedOn}"/>` +
    (next === undefined ? '' : `<w:next w:val="${next}"/>`) +
    (quick || custom ? '<w:qFormat/>' : '') +
    `${paragraph && `<w:pPr>${paragraph}</w:pPr>`}${text && `<w:rPr>${text}</w:rPr>`}</w:style>`
  );
}

export function characterStyle(id: string, name: string, text: string, custom = false): string {
  return (
    `<w:style w:type="character"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}"><w:name w:val="${escapeMarkup(name)}"/>` +
    `<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>${text}</w:rPr></w:style>`
  );
}

/** Room before and after in points, and the line height as a factor. */
export function spacing(before: number, after: number, line: number): string {
  return `<w:spacing w:before="${before * 20}" w:after="${after * 20}" w:line="${Math.round(line * 240)}" w:lineRule="auto"/>`;
}

/** Font size in points. */
export function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}
