import { describe, expect, test } from 'vitest';
import { labelText } from '../../renderer/history/label-text.ts';
import { valueText } from '../../renderer/history/value-text.ts';
import { translator } from '../../shared/locales/translate.ts';

const nl = translator('nl');

describe('parts of the method in the history', () => {
  const LABELS = [
    ['gate_decisions', 'initiation', 'Aanloop'],
    ['phases', 'comment', 'Commentaar'],
    ['criterion_ticks', 'budget-promised', 'De middelen zijn toegezegd'],
    ['skipped_steps', 'adapte-reduce', 'Een groot aantal richtlijnen terugbrengen'],
    ['skipped_steps', 'reasons', 'Aanleidingen verzamelen'],
    ['skipped_steps', 'of-a-later-version', 'of-a-later-version'],
    ['reasons', 'initiation', 'initiation'],
  ] as const;
  for (const [table, label, text] of LABELS) {
    test(`${table} ${label} is called "${text}"`, () => expect(labelText(table, label, nl)).toBe(text));
  }

  test('codes are shown in words, and texts as they are', () => {
    expect(valueText('decision', 'reserved', nl)).toBe('Go onder voorbehoud');
    expect(valueText('development_mode', 'de-novo', nl)).toBe('Geheel nieuw');
    expect(valueText('kind', 'policy', nl)).toBe('beleid');
    expect(valueText('reservations', 'reserved', nl)).toBe('reserved');
  });
});
