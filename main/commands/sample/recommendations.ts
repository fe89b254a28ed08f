import type { WriteHandle } from '../../../db/database.ts';
import {
  listRecommendations,
  setRecommendationDetails,
  setRecommendationStatus,
} from '../../../db/recommendations.ts';
import type { RecommendationDetails } from '../../../shared/recommendations/details.ts';
import { changeStatus } from '../recommendations.ts';
import { DECIDED_DAYS_AGO, daysAgo } from './considerations.ts';

const POPULATION = 'patiënten met lage rugpijn';

/** The parts of the sample's recommendations, by title. Rationales are examples and say so. */
const DETAILS: Readonly<Record<string, Partial<RecommendationDetails>>> = {
  Oefentherapie: {
    verb: 'offer',
    action: 'oefentherapie',
    population: POPULATION,
    conditions: {
      when: {
        kind: 'all',
        items: [
          { kind: 'text', text: 'er geen aanwijzingen zijn voor een specifieke oorzaak van de klachten' },
          { kind: 'text', text: 'de patiënt na voorlichting voor oefentherapie kiest' },
        ],
      },
      notWhen: [],
    },
    isKey: true,
    rationale:
      'Voorbeeld: de gewenste effecten wegen volgens de werkgroep op tegen de ongewenste, en oefentherapie is uitvoerbaar in de eerste lijn.',
    knowledgeGaps: 'Voorbeeld: welke vorm van oefentherapie het beste past bij welke patiënt.',
    regionalNotes: [
      { region: 'Vlaanderen', text: 'Voorbeeld: de kinesitherapeut behandelt op voorschrift van een arts.' },
    ],
  },
  'TENS en interferentie': {
    verb: 'apply',
    action: 'TENS of interferentie',
    population: POPULATION,
    competence:
      'TENS en interferentie vallen buiten het beroepsprofiel van oefentherapeuten, tenzij zij daarin zijn geschoold.',
  },
  Voorlichting: {
    verb: 'give',
    action: 'voorlichting en (pijn)educatie die aansluit bij de hulpvraag',
    population: POPULATION,
  },
};

/** Works out the sample's recommendations: one adopted, one put before the working group, the others in draft. */
export function fillRecommendations(
  db: WriteHandle,
  profiles: ReadonlyMap<string, string>,
  today: string,
): void {
  for (const { id, title, revision } of listRecommendations(db)) {
    const details = DETAILS[title];
    if (details) setRecommendationDetails(db, id, revision, details);
  }
  const act = { reason: '', by: 'Werkgroep (voorbeeld)', at: daysAgo(today, DECIDED_DAYS_AGO) };
  for (const { id, title, revision, version } of listRecommendations(db)) {
    if (title === 'Oefentherapie')
      setRecommendationStatus(db, id, revision, { ...act, status: 'adopted', version });
    if (title === 'TENS en interferentie')
      changeStatus(db, id, revision, { ...act, status: 'for-consensus' });
    if (title === 'Voorlichting') {
      const profileId = profiles.get('Profiel 1') ?? null;
      setRecommendationDetails(db, id, revision, { profileId });
    }
  }
}
