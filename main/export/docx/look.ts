/**
 * Measures and colours of the Word document. Lengths are in twips (1/20 point). Arial is on every Windows
 * and Mac, so the pages break where the maker saw them break.
 */
export const LOOK = {
  font: 'Arial',
  monoFont: 'Courier New',
  /** Has the GRADE circles ⊕ and ◯ in one size; other fonts mix two. */
  symbolFont: 'Segoe UI Symbol',
  page: { width: 11906, height: 16838, margin: 1361, top: 1588, bottom: 1474, header: 737, footer: 680 },
  textWidth: 11906 - 2 * 1361,
  listStep: 397,
  cellListStep: 227,
  boxIndent: 284,
  cellMargin: 96,
  ink: '1D2125',
  quiet: '565D64',
  line: 'D5D0C5',
  sunken: 'F3F1EC',
  accent: '0E6A66',
  accentSoft: 'EAF4F2',
  warn: '8A5A00',
  warnSoft: 'FBF0D9',
} as const;
