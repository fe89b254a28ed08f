import type { Bottleneck } from '../../shared/bottlenecks.ts';
import type { OutlineItem } from '../../shared/documents.ts';
import type { Indicator } from '../../shared/implementation.ts';
import type { Question } from '../../shared/questions.ts';
import type { Recommendation } from '../../shared/recommendations.ts';

export const THREAD_KINDS = ['bottleneck', 'question', 'section', 'recommendation', 'indicator'] as const;
export type ThreadKind = (typeof THREAD_KINDS)[number];

export interface ThreadRecords {
  bottlenecks: readonly Bottleneck[];
  questions: readonly Question[];
  sections: readonly OutlineItem[];
  recommendations: readonly Recommendation[];
  indicators: readonly Indicator[];
}

export interface ThreadStep {
  kind: ThreadKind;
  /** Whether the walk started at a thing of this kind. */
  here: boolean;
  /** What hangs here; empty is a gap. */
  items: { id: string; label: string }[];
}

/**
 * Walks the thread both ways from one bottleneck, question or recommendation. From a recommendation only
 * its own indicators follow; from a question or a bottleneck everything that came of it.
 */
export function walkThread(
  from: { kind: 'bottleneck' | 'question' | 'recommendation'; id: string },
  records: ThreadRecords,
): ThreadStep[] {
  const { questions, recommendations } = records;
  const start = recommendations.find(rec => rec.id === from.id);
  const onThread = questions.filter(question => {
    if (from.kind === 'bottleneck') return question.bottleneckIds.includes(from.id);
    return from.kind === 'question' ? question.id === from.id : question.id === start?.questionId;
  });
  const bottleneckIds =
    from.kind === 'bottleneck' ? [from.id] : onThread.flatMap(question => question.bottleneckIds);
  const recommended =
    from.kind === 'recommendation'
      ? recommendations.filter(rec => rec.id === from.id)
      : recommendations.filter(rec => onThread.some(question => question.id === rec.questionId));
  const documentIds = new Set(onThread.flatMap(question => question.documentIds));
  const indicatorIds = new Set(recommended.flatMap(rec => rec.indicatorIds));
  const items: Record<ThreadKind, ThreadStep['items']> = {
    bottleneck: records.bottlenecks
      .filter(row => bottleneckIds.includes(row.id))
      .map(row => ({ id: row.id, label: `${row.number}. ${row.theme}` })),
    question: onThread.map(row => ({ id: row.id, label: `${row.number}. ${row.title}` })),
    section: records.sections
      .filter(row => row.kind === 'section' && documentIds.has(row.id))
      .map(row => ({ id: row.id, label: `${row.number} ${row.title}` })),
    recommendation: recommended.map(row => ({ id: row.id, label: row.title })),
    indicator: records.indicators
      .filter(row => indicatorIds.has(row.id))
      .map(row => ({ id: row.id, label: `${row.number}. ${row.text}` })),
  };
  return THREAD_KINDS.map(kind => ({ kind, here: kind === from.kind, items: items[kind] }));
}
