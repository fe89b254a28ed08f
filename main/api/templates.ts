import * as z from 'zod';
import { deleteTemplate, listTemplates, setDefaultTemplate } from '../../db/templates.ts';
import { templateChangeSchema } from '../../shared/templates/template.ts';
import { changeTemplate, showTemplate } from '../commands/templates.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const templatesRouter = router({
  /** The templates by name, with which one documents are made in by itself. */
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(listTemplates)),

  /** The templates with what is needed to show them. */
  overview: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => listTemplates(db).map(template => showTemplate(db, template))),
  ),

  change: projectProcedure
    .input(rowSchema.extend({ change: templateChangeSchema }))
    .mutation(({ ctx: { project }, input: { id, revision, change } }) => {
      project.change('templates.change', db => changeTemplate(db, id, revision, change));
    }),

  /** Makes one the default, or with null none of them. */
  setDefault: projectProcedure
    .input(z.object({ id: z.string().nullable() }))
    .mutation(({ ctx: { project }, input: { id } }) => {
      project.change('templates.setDefault', db => setDefaultTemplate(db, id));
    }),

  remove: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input: { id, revision } }) => {
    project.change('templates.remove', db => deleteTemplate(db, id, revision));
  }),
});
