import { listBottlenecks } from '../../db/bottlenecks.ts';
import { listCommentsOnDocuments } from '../../db/comments/comments.ts';
import { listConsiderations } from '../../db/considerations.ts';
import type { ReadHandle } from '../../db/database.ts';
import { listOutlineRows } from '../../db/documents.ts';
import { listIndicators } from '../../db/implementation.ts';
import { listDecisions } from '../../db/meetings/decisions.ts';
import { listMeetings } from '../../db/meetings/meetings.ts';
import { readProject } from '../../db/project.ts';
import { listQuestions } from '../../db/questions.ts';
import { listRecommendations } from '../../db/recommendations.ts';
import { orderOutline } from '../../shared/documents.ts';
import { threadEvidence } from '../../shared/evidence/summary.ts';
import { buildThread } from '../../shared/thread/graph.ts';
import type { ThreadSource } from '../export/thread/thread-source.ts';
import { readEvidenceSummaries } from './evidence.ts';

/** Reads the thread of a project: every bottleneck, question, section, recommendation, indicator and decision. */
export function readThread(db: ReadHandle, exportedAt: string): ThreadSource {
  const outline = orderOutline(listOutlineRows(db));
  const place = new Map(outline.map(({ id }, index) => [id, index]));
  const graph = buildThread({
    bottlenecks: listBottlenecks(db),
    questions: listQuestions(db),
    outline,
    evidence: threadEvidence(readEvidenceSummaries(db)),
    considerations: listConsiderations(db),
    recommendations: listRecommendations(db).sort(
      (a, b) => (place.get(a.documentId) ?? 0) - (place.get(b.documentId) ?? 0),
    ),
    indicators: listIndicators(db),
    meetings: listMeetings(db),
    decisions: listDecisions(db),
    comments: listCommentsOnDocuments(db),
  });
  return { project: readProject(db), exportedAt, graph };
}
