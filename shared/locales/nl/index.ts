import { cli } from './cli.ts';
import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { faults } from './faults.ts';
import { menu } from './menu.ts';
import { terms } from './terms.ts';

export const nl = { cli, documents, errors, exports, faults, menu, terms };
