import path from 'node:path';
import * as z from 'zod';

/** Extension of a project file, as the system associates it with the app. */
export const PROJECT_EXTENSION = 'leidraad';

const launchSchema = z.object({ file: z.string().min(1).nullable() });

/**
 * The project file a start asks for, as an absolute path, or null. `args` are the arguments after the
 * program, and after the script when the app is not packaged. Switches are skipped, for Chromium adds its own.
 */
export function fileArgument(args: readonly string[], folder: string): string | null {
  const file = args.find(arg => !arg.startsWith('-') && isProjectFile(arg));
  return file === undefined ? null : path.resolve(folder, file);
}

/** Whether a path names a project file; it need not exist. */
export function isProjectFile(file: string): boolean {
  return path.extname(file).toLowerCase() === `.${PROJECT_EXTENSION}`;
}

/** The file a second start passed on to the first; null when it passed none or something else. */
export function passedFile(data: unknown): string | null {
  const launch = launchSchema.safeParse(data);
  return launch.success && launch.data.file !== null && isProjectFile(launch.data.file)
    ? launch.data.file
    : null;
}

/** Arguments of this process after the program itself; a development start also names the script. */
export function ownArguments(argv: readonly string[], packaged: boolean): string[] {
  return argv.slice(packaged ? 1 : 2);
}
