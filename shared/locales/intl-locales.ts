import type { Language } from '../project.ts';

/** Locale for numbers and dates: Dutch as in the Netherlands, French as in Belgium, English as in Britain. */
export const INTL_LOCALES: Record<Language, string> = { nl: 'nl-NL', fr: 'fr-BE', en: 'en-GB' };
