import { atLeast, byHand, type Criterion, every } from './kinds.ts';

const place = { area: 'bottlenecks' };

export const bottleneckCriteria = {
  'bottlenecks-recorded': atLeast(place, 1, facts => facts.thread.bottlenecks.length),
  'bottlenecks-prioritised': byHand('bottlenecks'),
  'bottlenecks-answered': every(
    { ...place, gap: 'bottleneck-without-question' },
    facts => facts.thread.bottlenecks,
    row => row.questionIds.length > 0,
  ),
} satisfies Record<string, Criterion>;
