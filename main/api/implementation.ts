import * as z from 'zod';
import * as implementation from '../../db/implementation.ts';
import {
  indicatorFieldsSchema,
  NEW_INDICATOR,
  NEW_PRODUCT,
  productFieldsSchema,
  statementFieldsSchema,
} from '../../shared/implementation.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

const linkSchema = z.object({ indicatorId: z.string(), recommendationId: z.string() });

export const implementationRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => ({
      indicators: implementation.listIndicators(db),
      statements: implementation.listStatements(db),
      products: implementation.listProducts(db),
    })),
  ),

  addIndicator: projectProcedure
    .input(indicatorFieldsSchema.pick({ text: true }))
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('implementation.addIndicator', db =>
        implementation.insertIndicator(db, { ...NEW_INDICATOR, ...input }),
      ).result,
    })),

  updateIndicator: projectProcedure
    .input(rowSchema.extend(indicatorFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('implementation.updateIndicator', db =>
        implementation.updateIndicator(db, id, revision, fields),
      );
    }),

  removeIndicator: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project }, input: { id, revision } }) => {
      project.change('implementation.removeIndicator', db =>
        implementation.deleteIndicator(db, id, revision),
      );
    }),

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

  addStatement: projectProcedure.input(statementFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('implementation.addStatement', db => implementation.insertStatement(db, input.text))
      .result,
  })),

  updateStatement: projectProcedure
    .input(rowSchema.extend(statementFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, text } }) => {
      project.change('implementation.updateStatement', db =>
        implementation.updateStatement(db, id, revision, text),
      );
    }),

  removeStatement: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project }, input: { id, revision } }) => {
      project.change('implementation.removeStatement', db =>
        implementation.deleteStatement(db, id, revision),
      );
    }),

  addProduct: projectProcedure
    .input(productFieldsSchema.pick({ name: true }))
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('implementation.addProduct', db =>
        implementation.insertProduct(db, { ...NEW_PRODUCT, ...input }),
      ).result,
    })),

  updateProduct: projectProcedure
    .input(rowSchema.extend(productFieldsSchema.shape))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('implementation.updateProduct', db =>
        implementation.updateProduct(db, id, revision, fields),
      );
    }),

  removeProduct: projectProcedure
    .input(rowSchema)
    .mutation(({ ctx: { project }, input: { id, revision } }) => {
      project.change('implementation.removeProduct', db => implementation.deleteProduct(db, id, revision));
    }),
});
