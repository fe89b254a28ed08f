import type { thread as source } from '../nl/thread.ts';
import type { Translated } from '../shape.ts';

export const thread: Translated<typeof source> = {
  title: 'Thread',
  kind: {
    bottleneck: 'Bottleneck',
    question: 'Key question',
    section: 'Text',
    recommendation: 'Recommendation',
    indicator: 'Indicator',
  },
  gap: {
    bottleneck: 'No bottleneck yet',
    question: 'No key question yet',
    section: 'No text yet',
    recommendation: 'No recommendation yet',
    indicator: 'No indicator yet',
  },
};
