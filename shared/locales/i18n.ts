import i18next, { type TFunction } from 'i18next';
import type { Language } from '../project.ts';
import { nl } from './nl/index.ts';
import type { Translated } from './shape.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof nl };
  }
}

/**
 * The one i18next instance of the process. It knows Dutch; `addLanguage` teaches it another. Nothing is escaped here:
 * the renderer sets text, never HTML, and each export escapes for its own format.
 */
export const i18n = i18next.createInstance();

void i18n.init({
  resources: { nl: { translation: nl } },
  lng: 'nl',
  fallbackLng: 'nl',
  initAsync: false,
  interpolation: { escapeValue: false },
});

export function addLanguage(language: Language, texts: Translated<typeof nl>): void {
  // Not copied: nobody changes them.
  i18n.addResourceBundle(language, 'translation', texts, false, true, { skipCopy: true });
}

export function knowsLanguage(language: Language): boolean {
  return i18n.hasResourceBundle(language, 'translation');
}

/** Translates into one fixed language, whatever the screens are set to. The language must be known. */
export function translator(language: Language): TFunction {
  return i18n.getFixedT(language);
}
