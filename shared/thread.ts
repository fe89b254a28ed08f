import type { BottleneckOutcome } from './bottlenecks.ts';
import type { PhaseId } from './phases.ts';

/** A missing link on the thread bottleneck → question → text → recommendation → indicator. */
export const GAP_KINDS = [
  'bottleneck-without-priority',
  'bottleneck-without-decision',
  'bottleneck-without-question',
  'question-without-bottleneck',
  'question-without-section',
  'question-without-recommendation',
  'recommendation-without-question',
  'recommendation-without-strength',
  'recommendation-without-indicator',
  'recommendation-other-certainty',
  'source-recommendation-without-decision',
  'section-empty',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface Gap {
  kind: GapKind;
  /** Rows with this gap, in the order of their list. */
  items: { id: string; label: string }[];
}

/** A task the data call for; the wording stands in the locales under `next.<kind>` with `count`. */
export interface NextStep {
  kind:
    | GapKind
    | 'no-organisations'
    | 'no-seats'
    | 'no-bottlenecks'
    | 'no-questions'
    | 'no-sections'
    | 'export-concept';
  count: number;
  phase: PhaseId;
}

/** Facts the gaps are computed from; every list in the order it is shown. */
export interface ThreadFacts {
  organisations: number;
  seats: number;
  bottlenecks: {
    id: string;
    label: string;
    questionIds: readonly string[];
    /** What becomes of it; a bottleneck decided to be something else than a question needs none. */
    outcome: BottleneckOutcome | null;
    /** Whether it was judged in the priority round that counts. */
    prioritised: boolean;
  }[];
  questions: { id: string; label: string; bottleneckIds: readonly string[] }[];
  sections: { id: string; label: string; questionId: string | null; empty: boolean; hasChildren: boolean }[];
  recommendations: {
    id: string;
    label: string;
    questionId: string | null;
    strength: string | null;
    /** It names another certainty than the evidence under it has now. */
    isCertaintyOff: boolean;
    indicatorIds: readonly string[];
  }[];
  /** Those of source guidelines that are placed at a key question. */
  sourceRecommendations: { id: string; label: string; isDecided: boolean }[];
}

/** Finds every missing link. A kind without items is left out. */
export function findGaps(facts: ThreadFacts): Gap[] {
  const answered = new Set(facts.sections.map(section => section.questionId));
  const recommended = new Set(facts.recommendations.map(rec => rec.questionId));
  const found: Record<GapKind, { id: string; label: string }[]> = {
    'bottleneck-without-priority': facts.bottlenecks.filter(b => !b.prioritised),
    'bottleneck-without-decision': facts.bottlenecks.filter(b => b.outcome === null),
    'bottleneck-without-question': facts.bottlenecks.filter(
      b => b.questionIds.length === 0 && (b.outcome === null || b.outcome === 'question'),
    ),
    'question-without-bottleneck': facts.questions.filter(q => q.bottleneckIds.length === 0),
    'question-without-section': facts.questions.filter(q => !answered.has(q.id)),
    'question-without-recommendation': facts.questions.filter(q => !recommended.has(q.id)),
    'recommendation-without-question': facts.recommendations.filter(r => r.questionId === null),
    'recommendation-without-strength': facts.recommendations.filter(r => r.strength === null),
    'recommendation-without-indicator': facts.recommendations.filter(r => r.indicatorIds.length === 0),
    'recommendation-other-certainty': facts.recommendations.filter(r => r.isCertaintyOff),
    'source-recommendation-without-decision': facts.sourceRecommendations.filter(r => !r.isDecided),
    'section-empty': facts.sections.filter(s => s.empty && !s.hasChildren),
  };
  return GAP_KINDS.filter(kind => found[kind].length > 0).map(kind => ({
    kind,
    items: found[kind].map(({ id, label }) => ({ id, label })),
  }));
}

const GAP_PHASE: Record<GapKind, PhaseId> = {
  'bottleneck-without-priority': 'preparation',
  'bottleneck-without-decision': 'preparation',
  'bottleneck-without-question': 'preparation',
  'question-without-bottleneck': 'preparation',
  'question-without-section': 'development',
  'question-without-recommendation': 'development',
  'recommendation-without-question': 'development',
  'recommendation-without-strength': 'development',
  'recommendation-without-indicator': 'implementation',
  'recommendation-other-certainty': 'development',
  'source-recommendation-without-decision': 'development',
  'section-empty': 'development',
};

/** What to do next, in the order of the phases: first what is missing altogether, then the gaps, then the export. */
export function findNextSteps(facts: ThreadFacts, gaps: readonly Gap[]): NextStep[] {
  const steps: NextStep[] = [];
  if (facts.organisations === 0) steps.push({ kind: 'no-organisations', count: 0, phase: 'preparation' });
  if (facts.seats === 0) steps.push({ kind: 'no-seats', count: 0, phase: 'preparation' });
  if (facts.bottlenecks.length === 0) steps.push({ kind: 'no-bottlenecks', count: 0, phase: 'preparation' });
  if (facts.questions.length === 0) steps.push({ kind: 'no-questions', count: 0, phase: 'preparation' });
  if (facts.sections.length === 0) steps.push({ kind: 'no-sections', count: 0, phase: 'development' });
  for (const gap of gaps) steps.push({ kind: gap.kind, count: gap.items.length, phase: GAP_PHASE[gap.kind] });
  if (facts.sections.length > 0)
    steps.push({ kind: 'export-concept', count: facts.sections.length, phase: 'authorisation' });
  return steps;
}
