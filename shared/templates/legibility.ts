import { contrast, LEGIBLE } from './colours.ts';
import type { TemplateRemark } from './report.ts';
import { type ColourName, TEMPLATE_JSON, type TemplateColours } from './template.ts';

/** Which colours are printed as words, and on what; `null` is the paper. */
const PAIRS: readonly (readonly [words: ColourName, ground: ColourName | null])[] = [
  ['ink', null],
  ['quiet', null],
  ['accent', null],
  ['warn', null],
  ['ink', 'sunken'],
  ['ink', 'accentSoft'],
  ['quiet', 'accentSoft'],
  ['accent', 'accentSoft'],
  ['warn', 'warnSoft'],
];

/** Colours whose words are hard to read on what they are printed on, with the ratio they have. */
export function colourRemarks(colours: TemplateColours): TemplateRemark[] {
  return PAIRS.flatMap(([words, ground]): TemplateRemark[] => {
    const ratio = contrast(colours[words], ground === null ? 'FFFFFF' : colours[ground]);
    if (ratio >= LEGIBLE) return [];
    // Rounded down, so that what is too little never reads as enough.
    const value = (Math.floor(ratio * 10) / 10).toFixed(1);
    const field = ground === null ? `colours.${words}` : `colours.${words}, colours.${ground}`;
    return [{ kind: 'contrast', file: TEMPLATE_JSON, field, value }];
  });
}
