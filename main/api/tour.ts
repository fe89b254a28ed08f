import { readTourPlaces } from '../commands/tour.ts';
import { projectProcedure, router } from './trpc.ts';

/** Where the guided tour leads in this project. */
export const tourRouter = router({
  places: projectProcedure.query(({ ctx: { project } }) => project.file.read(readTourPlaces)),
});
