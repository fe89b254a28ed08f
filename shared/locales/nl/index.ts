import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { terms } from './terms.ts';

export const nl = { errors, exports, terms };
