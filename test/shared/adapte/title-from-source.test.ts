import { expect, it } from 'vitest';
import { titleFromSource } from '../../../shared/adapte/title-from-source.ts';

for (const [section, wording, title] of [
  ['Brace of tape', 'Geef bij voorkeur een brace.', 'Brace of tape'],
  ['', 'Geef bij voorkeur een brace.', 'Geef bij voorkeur een brace'],
  ['', 'Consider a group exercise programme.\n- in class\n- at home', 'Consider a group exercise programme'],
  [
    '',
    'Overweeg een brace gedurende vier tot zes weken te laten dragen.',
    'Overweeg een brace gedurende vier tot zes weken te laten…',
  ],
  [
    '',
    `Bied oefentherapie aan bij patiënten met een enkeldistorsie, mits`,
    'Bied oefentherapie aan bij patiënten met een enkeldistorsie…',
  ],
  ['', 'x'.repeat(80), `${'x'.repeat(60)}…`],
] as const) {
  it(`calls “${wording.slice(0, 40)}” under “${section}” ${title}`, () => {
    expect(titleFromSource({ section, wording })).toBe(title);
  });
}
