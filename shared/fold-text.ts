/** Text without case and accents, so "epidemiologie" finds "Epidemiologië". */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
