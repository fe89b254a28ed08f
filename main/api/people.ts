import * as z from 'zod';
import * as people from '../../db/people.ts';
import { organisationFieldsSchema, seatFieldsSchema } from '../../shared/people.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const peopleRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) =>
    project.file.read(db => ({ organisations: people.listOrganisations(db), seats: people.listSeats(db) })),
  ),

  addOrganisation: projectProcedure
    .input(organisationFieldsSchema)
    .mutation(({ ctx: { project }, input }) => ({
      id: project.change('people.addOrganisation', db => people.insertOrganisation(db, input)).result,
    })),

  updateOrganisation: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...organisationFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('people.updateOrganisation', db => people.updateOrganisation(db, id, revision, fields));
    }),

  removeOrganisation: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('people.removeOrganisation', db =>
      people.deleteOrganisation(db, input.id, input.revision),
    );
  }),

  addSeat: projectProcedure.input(seatFieldsSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('people.addSeat', db => people.insertSeat(db, input)).result,
  })),

  updateSeat: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...seatFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('people.updateSeat', db => people.updateSeat(db, id, revision, fields));
    }),

  removeSeat: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('people.removeSeat', db => people.deleteSeat(db, input.id, input.revision));
  }),
});
