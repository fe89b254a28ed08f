import { escapeMarkup } from '../../../shared/text/escape.ts';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Namespaces of the parts that hold text. */
export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A run with text; `properties` is the content of `w:rPr`. */
export function run(text: string, properties = ''): string {
  const content = escapeMarkup(text).split('\t').map(textElement).join('<w:tab/>');
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

function textElement(escaped: string): string {
  return escaped === '' ? '' : `<w:t xml:space="preserve">${escaped}</w:t>`;
}

export const BREAK = '<w:r><w:br/></w:r>';

/** A paragraph of a style with runs that are XML already; `extra` follows `w:pStyle` in schema order. */
export function styled(style: string, runs: string, extra = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${extra}</w:pPr>${runs}</w:p>`;
}

/** A field with the result a reader sees until it is updated. */
export function field(instruction: string, result: string): string {
  return fieldAround(instruction, run(result));
}

/** The same with runs as the result. */
export function fieldAround(instruction: string, runs: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${escapeMarkup(instruction)} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}
