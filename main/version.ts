import metadata from '../package.json' with { type: 'json' };

/** The version of this program, as released. */
export const VERSION: string = metadata.version;
