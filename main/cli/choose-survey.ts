import type { ReadHandle } from '../../db/database.ts';
import { listSurveys, type SurveyRow } from '../../db/surveys.ts';
import { LeidraadError } from '../../shared/errors.ts';

/**
 * The survey a command line is about: by its number or id, or the only one there is. Throws `survey-unclear`
 * with the known ones when it is none of them.
 */
export function chooseSurvey(db: ReadHandle, wanted: string | undefined): SurveyRow {
  const surveys = listSurveys(db);
  const found =
    wanted === undefined
      ? surveys.length === 1
        ? surveys[0]
        : undefined
      : surveys.find(survey => survey.id === wanted || String(survey.number) === wanted);
  if (found) return found;
  const known = surveys.map(survey => `${survey.number} (${survey.title})`).join(', ');
  throw new LeidraadError('survey-unclear', { known: known || '–' });
}
