import { errors } from './errors.ts';
import { terms } from './terms.ts';

export const fr = { errors, terms };
