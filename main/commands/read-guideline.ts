import { listAbbreviations } from '../../db/abbreviations.ts';
import { listInherited } from '../../db/adapte/inherited.ts';
import { listBottlenecks } from '../../db/bottlenecks.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { listAcceptances, listScope } from '../../db/framework.ts';
import { readMethodRecords } from '../../db/gates.ts';
import { listIndicators } from '../../db/implementation.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { listOrganisations, listSeats } from '../../db/people.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { orderOutline } from '../../shared/documents.ts';
import { translator } from '../../shared/locales/translate.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { readAssessments } from './assessments.ts';
import { readOutcomes } from './outcomes.ts';
import { readAccountability } from './read-accountability.ts';
import { readAdaptations } from './read-adaptations.ts';
import { readGuidelineBodies } from './read-bodies.ts';
import { imagesIn, readImageBytes, resolveIn, shownBy } from './read-text-data.ts';
import { readRecommendations } from './recommendations.ts';

/** Reads everything an export of the working version is made from, in one go. */
export function readGuideline(db: ReadHandle, exportedAt: string): GuidelineSource {
  const project = readProject(db);
  const texts = readGuidelineBodies(db);
  const live = resolveIn(db, texts.bodies.values(), project.language);
  const { decisions, skips } = readMethodRecords(db);
  const images = imagesIn(db, [...texts.bodies.values(), ...shownBy(live)]);
  return {
    project,
    versionLabel: translator(project.language)('exports.workingVersion'),
    exportedAt,
    outline: orderOutline(listOutlineRows(db)),
    ...texts,
    recommendations: readRecommendations(db),
    questions: listQuestions(db),
    outcomes: readOutcomes(db),
    bottlenecks: listBottlenecks(db),
    scope: listScope(db),
    acceptances: listAcceptances(db),
    organisations: listOrganisations(db),
    seats: listSeats(db),
    meetings: listMeetings(db),
    indicators: listIndicators(db),
    decisions,
    skips,
    assessments: readAssessments(db),
    adaptations: readAdaptations(db),
    inherited: listInherited(db),
    abbreviations: listAbbreviations(db),
    live,
    images,
    imageBytes: readImageBytes(db, images),
    adoption: null,
    accountability: () => readAccountability(db),
  };
}
