import type { Node } from 'prosemirror-model';
import { listBottlenecks } from '../../db/bottlenecks.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows, listTexts } from '../../db/documents.ts';
import { listAcceptances, listScope } from '../../db/framework.ts';
import { listIndicators } from '../../db/implementation.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { listOrganisations, listSeats } from '../../db/people.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { orderOutline } from '../../shared/documents.ts';
import { translator } from '../../shared/locales/translate.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import type { GuidelineSource } from '../export/guideline-source.ts';
import { readOutcomes } from './outcomes.ts';
import { readRecommendations } from './recommendations.ts';

/** Reads everything an export of the working version is made from, in one go. */
export function readGuideline(db: ReadHandle, exportedAt: string): GuidelineSource {
  const project = readProject(db);
  const bodies = new Map<string, Node>();
  const unreadable = new Map<string, string>();
  for (const { id, format, body } of listTexts(db)) {
    try {
      bodies.set(id, readStoredBody(format, body));
    } catch (error) {
      if (!(error instanceof RangeError || error instanceof SyntaxError)) throw error;
      unreadable.set(id, body);
    }
  }
  return {
    project,
    versionLabel: translator(project.language)('exports.workingVersion'),
    exportedAt,
    outline: orderOutline(listOutlineRows(db)),
    bodies,
    unreadable,
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
  };
}
