import { describe, expect, it } from 'vitest';
import {
  type AuthorisationFields,
  authorisationStanding,
  isGiven,
  isLate,
  NEW_AUTHORISATION,
  withState,
} from '../../shared/authorisation.ts';

const row = (fields: Partial<AuthorisationFields> = {}) => ({ ...NEW_AUTHORISATION, ...fields });

describe('the authorisation by one organisation', () => {
  it('counts conditions only once they are met', () => {
    expect(isGiven(row({ state: 'authorised' }))).toBe(true);
    expect(isGiven(row({ state: 'endorsed' }))).toBe(true);
    expect(isGiven(row({ state: 'conditional' }))).toBe(false);
    expect(isGiven(row({ state: 'conditional', conditionsMetOn: '2026-10-01' }))).toBe(true);
    expect(isGiven(row({ state: 'no-response' }))).toBe(false);
  });

  it('is late only while an answer is waited for, and from the day after', () => {
    const asked = row({ state: 'invited', replyBy: '2026-10-01' });
    expect(isLate(asked, '2026-10-01')).toBe(false);
    expect(isLate(asked, '2026-10-02')).toBe(true);
    expect(isLate({ ...asked, state: 'authorised' }, '2026-10-02')).toBe(false);
  });

  it('dates a question and an answer, keeps days that were filled in, and forgets an answer taken back', () => {
    const asked = withState(row(), 'invited', '2026-09-01');
    expect(asked).toMatchObject({ sentOn: '2026-09-01', answeredOn: null });
    const answered = withState(asked, 'refused', '2026-09-20');
    expect(answered).toMatchObject({ sentOn: '2026-09-01', answeredOn: '2026-09-20' });
    expect(withState(answered, 'conditional', '2026-09-25').answeredOn).toBe('2026-09-20');
    expect(withState(answered, 'considering', '2026-09-25').answeredOn).toBeNull();
  });

  it('counts what is missing among those that are required', () => {
    const rows = [
      row({ state: 'authorised' }),
      row({ state: 'invited', replyBy: '2026-10-01' }),
      row({ state: 'planned' }),
      row({ state: 'refused', isRequired: false }),
    ];
    expect(authorisationStanding(rows, '2026-10-02')).toEqual({
      asked: 3,
      given: 1,
      awaited: 1,
      late: 1,
      missing: 2,
    });
  });
});
