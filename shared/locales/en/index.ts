import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { menu } from './menu.ts';
import { terms } from './terms.ts';

export const en = { cli, errors, menu, terms };
