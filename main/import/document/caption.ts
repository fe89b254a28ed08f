/** "Tabel 3. ", as programs put before a caption. */
const LABEL =
  /^(?:tabel|table|tableau|tab\.|figuur|figure|fig\.|afbeelding|image|illustration|grafiek|graphique)\s*\d+(?:[.-]\d+)*\s*[.:–—-]?\s*/i;

/** The words of a caption without its label and number, which are made anew. */
export function captionWords(text: string): string {
  const trimmed = text.replace(/\s+/g, ' ').trim();
  return trimmed.replace(LABEL, '') || trimmed;
}
