import type { CommentIntake } from '../../commands/comments/intake.ts';
import { pendingReadings } from '../pending.ts';

/** Comments that came back in a round. */
export const pendingComments = pendingReadings<CommentIntake>();
