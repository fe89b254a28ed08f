import { insertAuthorisation, writePublication } from '../../../db/authorisation.ts';
import type { WriteHandle } from '../../../db/database.ts';
import { listOrganisations } from '../../../db/people.ts';
import { type AuthorisationFields, NEW_AUTHORISATION } from '../../../shared/authorisation.ts';
import { addDays } from '../../../shared/dates.ts';

/** What two boards announced before the text is final and they are asked, by their place on the list. */
const ANNOUNCED: Readonly<Record<number, Partial<AuthorisationFields>>> = {
  1: {
    conditions:
      'Voorbeeld: het bestuur liet vooraf weten dat bij de stapsgewijze behandeling moet staan wanneer naar de huisarts wordt terugverwezen.',
  },
  3: {
    isRequired: false,
    reason:
      'Voorbeeld: het bestuur liet vooraf weten dat het geen richtlijnen van anderen autoriseert, maar deze wel wil steunen.',
  },
};

/** The boards that will be asked once the comments are answered: none was sent the text yet, two said something ahead. */
export function fillAuthorisation(db: WriteHandle, today: string): void {
  for (const [index, { id }] of listOrganisations(db).entries()) {
    insertAuthorisation(db, id, { ...NEW_AUTHORISATION, ...ANNOUNCED[index] }, 'example');
  }
  const place = 'kennisplatform (voorbeeld)';
  const reviewOn = addDays(today, 5 * 365);
  writePublication(db, 0, { publishedOn: null, place, registeredOn: null, reviewOn });
}
