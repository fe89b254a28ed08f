import * as z from 'zod';
import type { Origin } from './origin.ts';

/** How a bottleneck (knelpunt) was collected: KNGF bottleneck inventory (knelpunteninventarisatie). */
export const BOTTLENECK_SOURCES = [
  'survey',
  'focus-group',
  'literature',
  'users',
  'patients',
  'other',
] as const;
export type BottleneckSource = (typeof BOTTLENECK_SOURCES)[number];

export const bottleneckFieldsSchema = z.object({
  theme: z.string().trim().min(1).max(200),
  text: z.string().trim().max(10_000),
  source: z.enum(BOTTLENECK_SOURCES),
});
export type BottleneckFields = z.infer<typeof bottleneckFieldsSchema>;

export interface Bottleneck extends BottleneckFields {
  id: string;
  /** Number shown to people, 1-based, unique in the project and never reused. */
  number: number;
  position: number;
  origin: Origin;
  revision: number;
  /** Key questions that answer this bottleneck. Empty is a gap in the thread. */
  questionIds: string[];
}
