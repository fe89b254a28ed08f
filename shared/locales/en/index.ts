import { documents } from './documents.ts';
import { errors } from './errors.ts';
import { terms } from './terms.ts';

export const en = { documents, errors, terms };
