import type { Body } from '../../people.ts';
import { atLeast, byHand, type Criterion, every, holds } from './kinds.ts';

const place = { area: 'people' };

/** Bodies without which no KNGF guideline is made. */
const NEEDED: readonly Body[] = ['authors', 'working-group'];

/** The chair is the seat held in that capacity, or that says so in its role. */
const CHAIR = /voorzitter|président|chair/i;

export const peopleCriteria = {
  'organisations-added': atLeast(place, 1, facts => facts.thread.organisations),
  'group-composed': atLeast(
    place,
    NEEDED.length,
    facts => NEEDED.filter(body => facts.seats.some(seat => seat.body === body)).length,
  ),
  'chair-appointed': holds(place, facts =>
    facts.seats.some(seat => seat.capacity === 'chair' || CHAIR.test(seat.role)),
  ),
  'patients-represented': holds(place, facts =>
    facts.seats.some(seat => seat.capacity === 'patient' && seat.personName !== null),
  ),
  'declarations-assessed': every(
    place,
    facts => facts.declarers,
    person => person.interests === 'assessed',
  ),
  'consensus-agreed': byHand(),
  'resources-listed': byHand(),
} satisfies Record<string, Criterion>;
