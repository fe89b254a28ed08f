import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { terms } from './terms.ts';

export const nl = { cli, errors, terms };
