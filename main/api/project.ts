import * as z from 'zod';
import { updateProject } from '../../db/project.ts';
import { PHASE_STATES, PHASES } from '../../shared/phases.ts';
import { projectDetailsSchema } from '../../shared/project.ts';
import { setPhase } from '../commands/method.ts';
import { readStatus } from '../commands/status.ts';
import { projectProcedure, router } from './trpc.ts';

export const projectRouter = router({
  summary: projectProcedure.query(({ ctx: { project } }) => project.summary()),

  status: projectProcedure.query(({ ctx: { project } }) => project.file.read(db => readStatus(db))),

  update: projectProcedure
    .input(projectDetailsSchema.extend({ revision: z.int() }))
    .mutation(({ ctx: { project }, input: { revision, ...details } }) => {
      const { result } = project.change('project.update', db => updateProject(db, revision, details));
      return result;
    }),

  /** Chooses the seat one works in; it is a setting of this machine, not of the project. */
  workAs: projectProcedure
    .input(z.object({ seatId: z.string().nullable() }))
    .mutation(({ ctx: { project, workspace }, input }) => {
      workspace.settings.workAs(project.file.path, input.seatId);
      return project.summary();
    }),

  setPhase: projectProcedure
    .input(z.object({ id: z.enum(PHASES), state: z.enum(PHASE_STATES), revision: z.int() }))
    .mutation(({ ctx: { project }, input }) => {
      project.change('project.setPhase', db => setPhase(db, input.id, input.revision, input.state));
    }),
});
