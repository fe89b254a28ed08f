import { existsSync } from 'node:fs';
import * as z from 'zod';
import { browseFolder } from '../browse-folder.ts';
import { projectsFolder } from '../data-folder.ts';
import { settingsSchema } from '../settings.ts';
import { VERSION } from '../version.ts';
import { procedure, router } from './trpc.ts';

export const appRouter = router({
  state: procedure.query(({ ctx: { workspace, host } }) => {
    const { recents, seats: _, ...settings } = workspace.settings.get();
    return {
      version: VERSION,
      user: settings.displayName,
      settings,
      recents: recents.map(recent => ({ ...recent, exists: existsSync(recent.path) })),
      open: workspace.list().map(project => project.summary()),
      host,
      defaultFolder: projectsFolder(),
    };
  }),

  updateSettings: procedure
    .input(
      z.object({
        language: settingsSchema.shape.language.unwrap().optional(),
        theme: settingsSchema.shape.theme.unwrap().optional(),
        displayName: settingsSchema.shape.displayName.optional(),
        tour: settingsSchema.shape.tour.unwrap().optional(),
      }),
    )
    .mutation(({ ctx: { workspace }, input }) => {
      const patch = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      const { recents: _, seats: __, ...settings } = workspace.settings.update(patch);
      return settings;
    }),

  browse: procedure
    .input(z.object({ folder: z.string().nullable(), show: z.enum(['projects', 'folders']) }))
    .query(({ input }) => browseFolder(input.folder, input.show)),
});
