import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { threadEvidence } from '../../shared/evidence/summary.ts';
import {
  buildThread,
  type NodeKind,
  questionOfEvidence,
  type ThreadGraph,
} from '../../shared/thread/graph.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo } from '../app/navigation.ts';
import { useEvidence } from '../evidence/use-evidence.ts';

/** The thread of the open project; null until everything on it has been read. */
export function useThread(): ThreadGraph | null {
  const { api } = useConnection();
  const bottlenecks = useQuery(api.bottlenecks.list.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const outline = useQuery(api.documents.outline.queryOptions()).data;
  const evidence = useEvidence();
  const considerations = useQuery(api.considerations.list.queryOptions()).data;
  const recommendations = useQuery(api.recommendations.list.queryOptions()).data;
  const indicators = useQuery(api.implementation.list.queryOptions()).data?.indicators;
  const meetings = useQuery(api.meetings.list.queryOptions()).data;
  const decisions = useQuery(api.meetings.decisions.queryOptions()).data;
  const comments = useQuery(api.comments.onDocuments.queryOptions()).data;
  return useMemo(() => {
    if (!bottlenecks || !questions || !outline || !recommendations || !indicators) return null;
    if (!evidence || !considerations || !meetings || !decisions || !comments) return null;
    return buildThread({
      bottlenecks,
      questions,
      outline,
      evidence: threadEvidence(evidence.summaries),
      considerations,
      recommendations,
      indicators,
      meetings,
      decisions,
      comments,
    });
  }, [
    bottlenecks,
    questions,
    outline,
    evidence,
    considerations,
    recommendations,
    indicators,
    meetings,
    decisions,
    comments,
  ]);
}

const AREA_OF: Record<Exclude<NodeKind, 'decision' | 'considerations' | 'evidence' | 'comment'>, string> = {
  bottleneck: 'bottlenecks',
  question: 'questions',
  section: 'documents',
  recommendation: 'recommendations',
  indicator: 'implementation',
};

/** Goes to the screen on which a thing of the thread is worked on, with that thing opened. */
export function useOpenNode(): (node: { kind: NodeKind; id: string }) => void {
  const { api } = useConnection();
  const goTo = useGoTo();
  const decisions = useQuery(api.meetings.decisions.queryOptions()).data;
  const considerations = useQuery(api.considerations.list.queryOptions()).data;
  return ({ kind, id }) => {
    if (kind === 'considerations') {
      // That screen is opened on a question, or on one of its recommendations.
      const row = considerations?.find(candidate => candidate.id === id);
      return goTo('considerations', {
        ...(row ? { open: row.questionId } : {}),
        ...(row?.recommendationId ? { within: row.recommendationId } : {}),
      });
    }
    if (kind === 'evidence') return goTo('evidence', { within: questionOfEvidence(id) });
    if (kind === 'comment') return goTo('comments', { within: id.split(':')[0] ?? '' });
    if (kind !== 'decision') return goTo(AREA_OF[kind], { open: id });
    const meetingId = decisions?.find(row => row.id === id)?.meetingId;
    goTo('meetings', meetingId === undefined ? {} : { within: meetingId, open: id });
  };
}
