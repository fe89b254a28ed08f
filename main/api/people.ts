import * as z from 'zod';
import * as people from '../../db/people.ts';
import * as persons from '../../db/persons.ts';
import {
  newOrganisationSchema,
  newSeatSchema,
  organisationFieldsSchema,
  personFieldsSchema,
  seatFieldsSchema,
} from '../../shared/people.ts';
import { nameSeat } from '../commands/people.ts';
import { rowSchema } from './row.ts';
import { projectProcedure, router } from './trpc.ts';

export const peopleRouter = router({
  list: projectProcedure.query(({ ctx: { project } }) => project.file.read(people.readPeople)),

  addOrganisation: projectProcedure.input(newOrganisationSchema).mutation(({ ctx: { project }, input }) => ({
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

  updatePerson: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...personFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('people.updatePerson', db => persons.updatePerson(db, id, revision, fields));
    }),

  removePerson: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('people.removePerson', db => persons.deletePerson(db, input.id, input.revision));
  }),

  addSeat: projectProcedure.input(newSeatSchema).mutation(({ ctx: { project }, input }) => ({
    id: project.change('people.addSeat', db => people.insertSeat(db, input)).result,
  })),

  updateSeat: projectProcedure
    .input(z.object({ ...rowSchema.shape, ...seatFieldsSchema.shape }))
    .mutation(({ ctx: { project }, input: { id, revision, ...fields } }) => {
      project.change('people.updateSeat', db => people.updateSeat(db, id, revision, fields));
    }),

  /** Puts somebody on a seat by name; an empty name makes it vacant. */
  nameSeat: projectProcedure
    .input(z.object({ ...rowSchema.shape, name: z.string().trim().max(200) }))
    .mutation(({ ctx: { project }, input: { id, revision, name } }) => ({
      personId: project.change('people.nameSeat', db => nameSeat(db, id, revision, name)).result,
    })),

  removeSeat: projectProcedure.input(rowSchema).mutation(({ ctx: { project }, input }) => {
    project.change('people.removeSeat', db => people.deleteSeat(db, input.id, input.revision));
  }),
});
