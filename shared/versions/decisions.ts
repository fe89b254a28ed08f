import { canonicalJson } from '../canonical-json.ts';
import type { DocumentKind, OutlineItem } from '../documents.ts';
import type { Question } from '../questions.ts';
import type { Recommendation } from '../recommendations.ts';
import { movedIds } from './moved.ts';

/** What two states of a guideline are compared by. Equal text keys mean equal texts. */
export interface GuidelineState {
  outline: readonly OutlineItem[];
  recommendations: readonly Recommendation[];
  questions: readonly Question[];
  textKeys: ReadonlyMap<string, string>;
}

export const RECOMMENDATION_CHANGES = [
  'new',
  'removed',
  'strength',
  'certainty',
  'wording',
  'action',
  'target',
  'conditions',
  'key',
  'status',
  'rationale',
  'title',
  'question',
  'moved',
] as const;
export const QUESTION_CHANGES = ['new', 'removed', 'text', 'title', 'kind', 'bottlenecks', 'moved'] as const;
export const SECTION_CHANGES = ['new', 'removed', 'text', 'title', 'question', 'moved'] as const;
export type RecommendationChangeKind = (typeof RECOMMENDATION_CHANGES)[number];
export type QuestionChangeKind = (typeof QUESTION_CHANGES)[number];
export type SectionChangeKind = (typeof SECTION_CHANGES)[number];

/** One thing that is not the same in both; `base` or `target` is null when it is in only one of them. */
export interface Change<Kind extends string, Row> {
  id: string;
  what: Kind[];
  base: Row | null;
  target: Row | null;
}

export type RecommendationChange = Change<RecommendationChangeKind, Recommendation>;
export type QuestionChange = Change<QuestionChangeKind, Question>;
export type SectionChange = Change<SectionChangeKind, OutlineItem>;

/** Everything that was decided differently, in the order of the target; what was removed comes last. */
export interface DecisionComparison {
  recommendations: RecommendationChange[];
  questions: QuestionChange[];
  sections: SectionChange[];
}

/** Compares two states of one guideline, by the ids of its rows and by the keys of its texts. */
export function compareDecisions(base: GuidelineState, target: GuidelineState): DecisionComparison {
  const movedQuestions = movedIds(ids(base.questions), ids(target.questions));
  const moved = movedInOutline(base.outline, target.outline);
  const isReworded = (documentId: string) =>
    base.textKeys.get(documentId) !== target.textKeys.get(documentId);
  const sections = (items: readonly OutlineItem[]) => items.filter(item => item.kind === 'section');
  return {
    recommendations: pair(base.recommendations, target.recommendations, (was, is) =>
      tell<RecommendationChangeKind>({
        strength: was.strength !== is.strength,
        certainty: was.certainty !== is.certainty,
        wording: isReworded(is.documentId),
        action: was.verb !== is.verb || was.action !== is.action,
        target: was.population !== is.population || was.profileId !== is.profileId,
        conditions: canonicalJson(was.conditions) !== canonicalJson(is.conditions),
        key: was.isKey !== is.isKey,
        status: was.status !== is.status,
        rationale: was.rationale !== is.rationale,
        title: was.title !== is.title,
        question: was.questionId !== is.questionId,
        moved: moved.has(is.documentId),
      }),
    ),
    questions: pair(base.questions, target.questions, (was, is) =>
      tell<QuestionChangeKind>({
        text: was.text !== is.text,
        title: was.title !== is.title,
        kind: was.kind !== is.kind,
        bottlenecks: !sameSet(was.bottleneckIds, is.bottleneckIds),
        moved: movedQuestions.has(is.id),
      }),
    ),
    sections: pair(sections(base.outline), sections(target.outline), (was, is) =>
      tell<SectionChangeKind>({
        text: isReworded(is.id),
        title: was.title !== is.title,
        question: was.questionId !== is.questionId,
        moved: moved.has(is.id),
      }),
    ),
  };
}

/** How many of each kind there are, in the order of `kinds`; those that do not occur are left out. */
export function countChanges<Kind extends string>(
  changes: readonly { what: readonly Kind[] }[],
  kinds: readonly Kind[],
): { kind: Kind; count: number }[] {
  return kinds
    .map(kind => ({ kind, count: changes.filter(change => change.what.includes(kind)).length }))
    .filter(({ count }) => count > 0);
}

function pair<Kind extends string, Row extends { id: string }>(
  base: readonly Row[],
  target: readonly Row[],
  compare: (was: Row, is: Row) => Kind[],
): Change<Kind | 'new' | 'removed', Row>[] {
  const was = new Map(base.map(row => [row.id, row]));
  const is = new Set(ids(target));
  const stayed = target.map((row): Change<Kind | 'new' | 'removed', Row> => {
    const before = was.get(row.id) ?? null;
    return { id: row.id, what: before ? compare(before, row) : ['new'], base: before, target: row };
  });
  const gone = base
    .filter(row => !is.has(row.id))
    .map(
      (row): Change<Kind | 'new' | 'removed', Row> => ({
        id: row.id,
        what: ['removed'],
        base: row,
        target: null,
      }),
    );
  return [...stayed, ...gone].filter(change => change.what.length > 0);
}

function tell<Kind extends string>(facts: Partial<Record<Kind, boolean>>): Kind[] {
  return (Object.keys(facts) as Kind[]).filter(kind => facts[kind]);
}

/** Documents with another parent, or another place among the siblings that stayed. */
function movedInOutline(base: readonly OutlineItem[], target: readonly OutlineItem[]): Set<string> {
  const parents = new Map(base.map(item => [item.id, item.parentId]));
  const moved = new Set(
    target
      .filter(item => parents.has(item.id) && parents.get(item.id) !== item.parentId)
      .map(item => item.id),
  );
  const family = (item: { parentId: string | null; kind: DocumentKind }) => `${item.kind} ${item.parentId}`;
  const before = Map.groupBy(base, family);
  for (const [key, siblings] of Map.groupBy(target, family)) {
    for (const id of movedIds(ids(before.get(key) ?? []), ids(siblings))) moved.add(id);
  }
  return moved;
}

function ids(rows: readonly { id: string }[]): string[] {
  return rows.map(row => row.id);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(id => b.includes(id));
}
