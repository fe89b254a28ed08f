import { listMeetings } from '../../db/meetings.ts';
import { projectProcedure, router } from './trpc.ts';

export const meetingsRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listMeetings)),
});
