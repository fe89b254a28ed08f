import { isGiven } from '../../authorisation.ts';
import { type Criterion, every, holds } from './kinds.ts';

const AREA = { area: 'authorisation' } as const;

/** From the request to the boards to the day on which the guideline is judged again. */
export const authorisationCriteria = {
  'authorisations-received': every(
    AREA,
    facts => facts.authorisations.filter(row => row.isRequired),
    row => isGiven(row),
  ),
  published: holds(AREA, ({ publication }) => publication.publishedOn !== null),
  'review-date-set': holds(AREA, ({ publication }) => publication.reviewOn !== null),
  'register-offered': holds(AREA, ({ publication }) => publication.registeredOn !== null),
} satisfies Record<string, Criterion>;
