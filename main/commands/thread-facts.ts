import { listBottlenecks } from '../../db/bottlenecks.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows, listTexts } from '../../db/documents.ts';
import { listOrganisations, listSeats } from '../../db/people.ts';
import { listRounds } from '../../db/priorities.ts';
import { listQuestions } from '../../db/questions.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { bottleneckFacts } from '../../shared/bottlenecks/facts.ts';
import { orderOutline } from '../../shared/documents.ts';
import { restingState } from '../../shared/evidence/resting.ts';
import { readStoredBody } from '../../shared/text/format.ts';
import { isEmptyText } from '../../shared/text/plain.ts';
import type { ThreadFacts } from '../../shared/thread.ts';
import { readAdaptationFacts } from './adaptation-facts.ts';
import { readEvidenceSummaries } from './evidence.ts';

/** What the gaps on the thread are computed from. */
export function readThreadFacts(db: ReadHandle): ThreadFacts {
  const outline = orderOutline(listOutlineRows(db));
  const parents = new Set(outline.map(item => item.parentId));
  const empty = new Set(
    listTexts(db)
      .filter(text => isEmptyBody(text.format, text.body))
      .map(text => text.id),
  );
  const found = new Map(readEvidenceSummaries(db).map(({ question, certainty }) => [question.id, certainty]));
  const bottlenecks = listBottlenecks(db);
  const unjudged = new Set(bottleneckFacts(bottlenecks, listRounds(db)).withoutPriority);
  return {
    organisations: listOrganisations(db).length,
    seats: listSeats(db).length,
    bottlenecks: bottlenecks.map(({ id, theme, questionIds, decision }) => ({
      id,
      label: theme,
      questionIds,
      outcome: decision?.outcome ?? null,
      prioritised: !unjudged.has(id),
    })),
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
    sourceRecommendations: readAdaptationFacts(db).recommendations.filter(({ hasQuestion }) => hasQuestion),
    recommendations: listRecommendations(db)
      .filter(rec => rec.status !== 'withdrawn')
      .map(rec => ({
        ...rec,
        label: rec.title,
        isCertaintyOff: restingState(rec.certainty, found.get(rec.questionId ?? '') ?? null) === 'differs',
      })),
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
