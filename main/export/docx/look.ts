/** Measures of the Word document, in twips (1/20 point). Colours and fonts are those of the look. */
export const LOOK = {
  monoFont: 'Courier New',
  /** Has the GRADE circles ⊕ and ◯ in one size; other fonts mix two. */
  symbolFont: 'Segoe UI Symbol',
  page: { width: 11906, height: 16838, margin: 1361, top: 1588, bottom: 1474, header: 737, footer: 680 },
  textWidth: 11906 - 2 * 1361,
  listStep: 397,
  cellListStep: 227,
  boxIndent: 284,
  cellMargin: 96,
} as const;
