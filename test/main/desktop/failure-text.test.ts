import { expect, it } from 'vitest';
import { failureText } from '../../../main/desktop/failure-text.ts';
import { LeidraadError } from '../../../shared/errors.ts';
import { translator } from '../../../shared/locales/translate.ts';

const t = translator('nl');

it('says the same sentence for a failure here and one from the API', () => {
  const sentence = 'Het bestand /a.leidraad bestaat niet.';
  expect(failureText(t, new LeidraadError('file-missing', { path: '/a.leidraad' }))).toBe(sentence);
  const reply = Object.assign(new Error('x'), {
    data: { leidraad: { code: 'file-missing', params: { path: '/a.leidraad' } } },
  });
  expect(failureText(t, reply)).toBe(sentence);
});

it('gives what it has for the rest', () => {
  expect(failureText(t, new Error('broken'))).toBe('broken');
  expect(failureText(t, 'broken')).toBe('broken');
  expect(failureText(t, Object.assign(new Error('odd'), { data: { leidraad: { code: 'nope' } } }))).toBe(
    'odd',
  );
});
