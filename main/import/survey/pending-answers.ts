import type { Intake } from '../../commands/survey-intake.ts';
import { pendingReadings } from '../pending.ts';

/** Answers to a bottleneck survey. */
export const pendingAnswers = pendingReadings<Intake>();
