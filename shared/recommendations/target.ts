import { type ContentTable, rowName } from '../content.ts';
import type { Language } from '../project.ts';
import type { RecommendationDetails } from './details.ts';

/** For patients whom a table of treatment profiles puts in this profile. */
const PROFILE: Record<Language, (name: string) => string> = {
  nl: name => `patiënten in ${name}`,
  fr: name => `les patients du ${name}`,
  en: name => `patients in ${name}`,
};

/** For whom a recommendation is, as it stands in a sentence: the population, or the patients of the profile. */
export function targetOf(
  { population, profileId }: Pick<RecommendationDetails, 'population' | 'profileId'>,
  tables: readonly ContentTable[],
  language: Language,
): string {
  if (profileId === null) return population;
  const name = profileName(profileId, tables);
  if (name === null || name === '') return population;
  return PROFILE[language](name.charAt(0).toLocaleLowerCase() + name.slice(1));
}

/** The name of a treatment profile, or null when it is gone. */
export function profileName(profileId: string, tables: readonly ContentTable[]): string | null {
  for (const table of tables) {
    const row = table.rows.find(({ id }) => id === profileId);
    if (row) return rowName(table, row.cells);
  }
  return null;
}
