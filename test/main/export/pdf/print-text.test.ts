import { expect, test } from 'vitest';
import { printableText } from '../../../../main/export/pdf/print-text.ts';

const visible = (text: string) => printableText(text).replaceAll('\u200b', '|');

test.each([
  ['a\n b\t c', 'a b c'],
  ['nul\u0000 half \ud800', 'nul□ half □'],
  ['kort/woord', 'kort/woord'],
  ['https://example.org/een/lang/adres?a=1&b=2', 'https://|example.|org/|een/|lang/|adres?|a=|1&|b=|2'],
  ['arbeidsongeschiktheidsverzekering', 'arbeidsongeschiktheidsverzekering'],
  ['0123456789012345678901234567890', '012345678901|234567890123|4567890'],
])('%j', (text, expected) => {
  expect(visible(text)).toBe(expected);
});
