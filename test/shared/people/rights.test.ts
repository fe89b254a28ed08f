import { describe, expect, it } from 'vitest';
import { rightsOfPerson, rightsOfSeat } from '../../../shared/people/rights.ts';
import { seat } from '../../helpers/people-facts.ts';

describe('what a seat allows', () => {
  it('comes from the body and the capacity', () => {
    expect(rightsOfSeat(seat('a'))).toEqual(['vote', 'comment']);
    expect(rightsOfSeat(seat('a', { capacity: 'chair' }))).toEqual([
      'vote',
      'comment',
      'assess-interests',
      'lead-meetings',
      'decide',
      'manage-group',
      'guard-method',
    ]);
    expect(rightsOfSeat(seat('a', { capacity: 'methodologist' }))).toEqual([
      'draft',
      'comment',
      'guard-method',
    ]);
    expect(rightsOfSeat(seat('a', { body: 'authors', capacity: 'observer' }))).toEqual(['comment']);
    expect(rightsOfSeat(seat('a', { body: 'steering-group' }))).toEqual([
      'comment',
      'guard-method',
      'approve',
    ]);
  });

  it('adds up over the seats of a person', () => {
    const seats = [seat('a', { body: 'authors' }), seat('a'), seat('b', { capacity: 'chair' })];
    expect(rightsOfPerson('a', seats)).toEqual(['vote', 'draft', 'comment']);
    expect(rightsOfPerson('c', seats)).toEqual([]);
  });
});
