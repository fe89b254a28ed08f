import i18next, { type TFunction } from 'i18next';
import type { Language } from '../project.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { nl } from './nl/index.ts';
import type { Translated } from './shape.ts';

const resources = {
  nl: { translation: nl },
  fr: { translation: fr satisfies Translated<typeof nl> },
  en: { translation: en satisfies Translated<typeof nl> },
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
  }
}

/**
 * The one i18next instance of the process, with all three languages loaded. Nothing is escaped here: the
 * renderer sets text, never HTML, and each export escapes for its own format.
 */
export const i18n = i18next.createInstance();

void i18n.init({
  resources,
  lng: 'nl',
  fallbackLng: 'nl',
  initAsync: false,
  interpolation: { escapeValue: false },
});

/** Translates into one fixed language, whatever the screens are set to. */
export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
