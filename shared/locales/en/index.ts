import { errors } from './errors.ts';
import { exports } from './exports.ts';
import { terms } from './terms.ts';

export const en = { errors, exports, terms };
