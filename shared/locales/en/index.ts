import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { menu } from './menu.ts';
import { terms } from './terms.ts';

export const en = { cli, errors, exports, faults, menu, terms };
