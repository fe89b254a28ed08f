import { listBottlenecks } from '../../db/bottlenecks.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows, listTexts } from '../../db/documents.ts';
import { listIndicators, listStatements } from '../../db/implementation.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { listOrganisations, listSeats } from '../../db/people.ts';
import { listPhases } from '../../db/phases.ts';
import { listQuestions } from '../../db/questions.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { orderOutline } from '../../shared/documents.ts';
import type { Phase } from '../../shared/phases.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { isEmptyText } from '../../shared/text/plain.ts';
import { findGaps, findNextSteps, type Gap, type NextStep, type ThreadFacts } from '../../shared/thread.ts';

export interface ProjectStatus {
  phases: Phase[];
  counts: Record<string, number>;
  gaps: Gap[];
  next: NextStep[];
}

/** Where a project stands, computed from its data: phases, counts, gaps on the thread, and what is next. */
export function readStatus(db: ReadHandle): ProjectStatus {
  const facts = readFacts(db);
  const gaps = findGaps(facts);
  return {
    phases: listPhases(db),
    counts: {
      organisations: facts.organisations,
      seats: facts.seats,
      bottlenecks: facts.bottlenecks.length,
      questions: facts.questions.length,
      meetings: listMeetings(db).length,
      documents: facts.sections.length,
      recommendations: facts.recommendations.length,
      indicators: listIndicators(db).length,
      statements: listStatements(db).length,
    },
    gaps,
    next: findNextSteps(facts, gaps),
  };
}

function readFacts(db: ReadHandle): ThreadFacts {
  const outline = orderOutline(listOutlineRows(db));
  const parents = new Set(outline.map(item => item.parentId));
  const empty = new Set(
    listTexts(db)
      .filter(text => isEmptyBody(text.format, text.body))
      .map(text => text.id),
  );
  return {
    organisations: listOrganisations(db).length,
    seats: listSeats(db).length,
    bottlenecks: listBottlenecks(db).map(({ id, theme, questionIds }) => ({ id, label: theme, questionIds })),
    questions: listQuestions(db).map(({ id, number, title, bottleneckIds }) => ({
      id,
      label: `${number}. ${title}`,
      bottleneckIds,
    })),
    sections: outline
      .filter(item => item.kind === 'section')
      .map(item => ({
        id: item.id,
        label: `${item.number} ${item.title}`,
        questionId: item.questionId,
        empty: empty.has(item.id),
        hasChildren: parents.has(item.id),
      })),
    recommendations: listRecommendations(db).map(rec => ({ ...rec, label: rec.title })),
  };
}

/** A text that cannot be read is not called empty; it is reported where it is shown. */
function isEmptyBody(format: number, body: string): boolean {
  try {
    return isEmptyText(readStoredBody(format, body));
  } catch (error) {
    if (error instanceof RangeError || error instanceof SyntaxError) return false;
    throw error;
  }
}
