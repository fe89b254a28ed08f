/** A number as people type it, with a comma or a point; null for nothing, undefined for what is no number. */
export function readDecimal(text: string): number | null | undefined {
  const trimmed = text.trim().replace(/^[−–]/, '-');
  if (trimmed === '') return null;
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(trimmed) ? Number(trimmed.replace(',', '.')) : undefined;
}

/** A stored number as it stands in a field, with the comma or point of the language. */
export function decimalText(value: number | null, language: string): string {
  if (value === null) return '';
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
