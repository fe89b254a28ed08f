import * as z from 'zod';
import * as implementation from '../../db/implementation.ts';
import { projectProcedure, router } from './trpc.ts';

const linkSchema = z.object({ indicatorId: z.string(), recommendationId: z.string() });

export const implementationRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => ({
      indicators: implementation.listIndicators(db),
      statements: implementation.listStatements(db),
    })),
  ),

  linkIndicator: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('implementation.linkIndicator', db =>
      implementation.linkIndicator(db, input.indicatorId, input.recommendationId),
    );
  }),

  unlinkIndicator: projectProcedure.input(linkSchema).mutation(({ ctx: { project }, input }) => {
    project.change('implementation.unlinkIndicator', db =>
      implementation.unlinkIndicator(db, input.indicatorId, input.recommendationId),
    );
  }),
});
