import { atLeast, type Criterion, every } from './kinds.ts';

const place = { area: 'bottlenecks' };

export const bottleneckCriteria = {
  'bottlenecks-recorded': atLeast(place, 1, facts => facts.thread.bottlenecks.length),
  'bottlenecks-prioritised': every(
    { ...place, gap: 'bottleneck-without-priority' },
    facts => facts.thread.bottlenecks,
    row => row.prioritised,
  ),
  'bottlenecks-decided': every(
    { ...place, gap: 'bottleneck-without-decision' },
    facts => facts.thread.bottlenecks,
    row => row.outcome !== null,
  ),
  // What was decided to be something else than a question needs none.
  'bottlenecks-answered': every(
    { ...place, gap: 'bottleneck-without-question' },
    facts => facts.thread.bottlenecks,
    row => row.questionIds.length > 0 || row.outcome === 'implementation' || row.outcome === 'out-of-scope',
  ),
} satisfies Record<string, Criterion>;
