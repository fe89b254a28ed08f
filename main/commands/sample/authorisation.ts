import { insertAuthorisation, writePublication } from '../../../db/authorisation.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { listOrganisations } from '../../../db/people.ts';
import { listVersions } from '../../../db/versions.ts';
import { type AuthorisationFields, NEW_AUTHORISATION } from '../../../shared/authorisation.ts';
import { addDays } from '../../../shared/dates.ts';

/** What the first boards on the list answered, in days from the day the sample is made; the others were only asked. */
const ANSWERS: readonly ((day: (offset: number) => string) => Partial<AuthorisationFields>)[] = [
  day => ({ state: 'authorised', answeredOn: day(-9), signatory: 'Voorzitter van het bestuur (voorbeeld)' }),
  day => ({
    state: 'conditional',
    answeredOn: day(-6),
    signatory: 'Secretaris van het bestuur (voorbeeld)',
    conditions:
      'Voorbeeld: noem bij de stapsgewijze behandeling wanneer naar de huisarts wordt terugverwezen.',
  }),
  day => ({ state: 'considering', remindedOn: day(-2) }),
  day => ({
    state: 'endorsed',
    isRequired: false,
    answeredOn: day(-12),
    reason: 'Voorbeeld: onze organisatie autoriseert geen richtlijnen van anderen, maar steunt deze.',
  }),
];

/** The boards as they would stand some weeks after the final text was sent; every answer is an example. */
export function fillAuthorisation(db: WriteHandle, today: string): void {
  const day = (offset: number) => addDays(today, offset);
  const versionId = listVersions(db).find(({ kind }) => kind === 'final')?.id ?? null;
  for (const [index, { id }] of listOrganisations(db).entries()) {
    const asked: AuthorisationFields = {
      ...NEW_AUTHORISATION,
      state: 'invited',
      versionId,
      sentOn: day(-30),
      replyBy: day(index === 2 ? -3 : 12),
    };
    insertAuthorisation(db, id, { ...asked, ...ANSWERS[index]?.(day) }, 'example');
  }
  const place = 'kennisplatform (voorbeeld)';
  writePublication(db, 0, { publishedOn: null, place, registeredOn: null, reviewOn: day(5 * 365) });
}
