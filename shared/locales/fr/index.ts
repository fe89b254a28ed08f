import { errors } from './errors.ts';
import { menu } from './menu.ts';
import { terms } from './terms.ts';

export const fr = { errors, menu, terms };
