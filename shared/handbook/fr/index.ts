import type { Handbook } from '../handbook.ts';
import { adapte } from './adapte.ts';
import { kngfDevelopment } from './kngf-development.ts';
import { kngfFinish } from './kngf-finish.ts';
import { kngfStart } from './kngf-start.ts';
import { topics } from './topics.ts';

/** The handbook in French. */
export const handbook: Handbook = {
  steps: { ...kngfStart, ...kngfDevelopment, ...kngfFinish, ...adapte },
  topics,
};
