/**
 * Characters neither XML 1.0 nor HTML can hold: control characters but tab and line ends, halves of a
 * surrogate pair, and the two noncharacters at the end of the plane.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const SPECIAL = /[&<>"']/g;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Replaces every character a document cannot hold by "�", so a reader sees that something stood there. */
export function replaceUnprintable(text: string): string {
  return text.replace(UNPRINTABLE, '�');
}

/** Makes any string safe as text or as a quoted attribute value, in XML as well as in HTML. */
export function escapeMarkup(text: string): string {
  return replaceUnprintable(text).replace(SPECIAL, character => ENTITIES[character] ?? '');
}
