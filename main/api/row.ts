import * as z from 'zod';

/** A row as the caller saw it: what is changed or removed carries the revision it was based on. */
export const rowSchema = z.object({ id: z.string(), revision: z.int() });

/** A new place in a list: 0-based index after the move. */
export const moveSchema = z.object({ id: z.string(), position: z.int().min(0) });
