import type { Gap, GapKind } from '../thread.ts';
import { type Action, actionState } from './action.ts';
import type { SourceKind, Topic } from './meeting.ts';

/** A topic the open items of the project call for. Its wording stands in the locales. */
export interface Proposal {
  kind: SourceKind;
  /** The row it came from; for a gap the kind of gap. */
  id: string;
  /** Name of the row; empty for a gap. */
  label: string;
  /** How many rows have the gap; 1 for a row. */
  count: number;
  /** For an action: whether it is late. */
  late: boolean;
  /** Key questions the topic deals with. */
  questionIds: string[];
}

/** Comments a meeting can deal with together. */
export interface OpenComments {
  kind: 'comment' | 'comment-round';
  /** The text of the recommendation, or the round. */
  id: string;
  label: string;
  count: number;
  questionIds: string[];
}

/** Gaps that have proposals of their own, row by row. */
const PER_ROW: readonly GapKind[] = ['question-without-recommendation', 'bottleneck-without-question'];

/** Gaps a meeting settles; an empty paragraph is somebody's desk work. */
const FOR_MEETING: readonly GapKind[] = [
  'question-without-bottleneck',
  'question-without-section',
  'recommendation-without-question',
  'recommendation-without-strength',
  'recommendation-without-indicator',
];

/**
 * Proposes topics for a meeting: actions that are open (late ones first), comments that wait for the group,
 * bottlenecks without a decision, key questions without a recommendation, and the other gaps of the thread, one topic for each kind. What is on the
 * agenda already is left out: a topic proposed from the same item, or one that deals with the same question.
 */
export function proposeTopics(
  items: {
    actions: readonly Action[];
    /** Bottlenecks nobody decided about. */
    undecided: readonly { id: string; label: string }[];
    /** Comments that wait for an answer, by recommendation and by round. */
    comments: readonly OpenComments[];
    gaps: readonly Gap[];
  },
  agenda: readonly Pick<Topic, 'questionIds' | 'source'>[],
  today: string,
): Proposal[] {
  const taken = new Set(agenda.flatMap(({ source }) => (source ? [`${source.kind}:${source.id}`] : [])));
  const dealtWith = new Set(agenda.flatMap(topic => topic.questionIds));
  const gapItems = (kind: GapKind) => items.gaps.find(gap => gap.kind === kind)?.items ?? [];
  const row = (kind: SourceKind, id: string, label: string, more: Partial<Proposal> = {}): Proposal => ({
    kind,
    id,
    label,
    count: 1,
    late: false,
    questionIds: [],
    ...more,
  });

  const open = items.actions.filter(action => actionState(action, today) !== 'done');
  const isLate = (action: Action) => actionState(action, today) === 'late';
  const proposals = [
    ...[...open.filter(isLate), ...open.filter(action => !isLate(action))].map(action =>
      row('action', action.id, action.text, { late: isLate(action) }),
    ),
    ...items.comments.map(({ kind, id, label, count, questionIds }) =>
      row(kind, id, label, { count, questionIds }),
    ),
    ...items.undecided.map(({ id, label }) => row('bottleneck', id, label)),
    ...gapItems('question-without-recommendation')
      .filter(({ id }) => !dealtWith.has(id))
      .map(({ id, label }) => row('question', id, label, { questionIds: [id] })),
    ...items.gaps
      .filter(({ kind }) => FOR_MEETING.includes(kind) && !PER_ROW.includes(kind))
      .map(({ kind, items: rows }) =>
        row('gap', kind, '', {
          count: rows.length,
          questionIds: kind.startsWith('question-') ? rows.map(({ id }) => id) : [],
        }),
      ),
  ];
  return proposals.filter(({ kind, id }) => !taken.has(`${kind}:${id}`));
}
