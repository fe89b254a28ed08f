/** Where a record came from: written in this project, taken from a published source, or an example to be replaced. */
export const ORIGINS = ['project', 'source', 'example'] as const;
export type Origin = (typeof ORIGINS)[number];
