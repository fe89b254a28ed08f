import type { TFunction } from 'i18next';
import { use } from 'react';
import { addLanguage, knowsLanguage, translator } from '../../shared/locales/i18n.ts';
import type { Language } from '../../shared/project.ts';

/** Dutch comes with the program; another language is loaded when it is first needed. */
const LOADERS = {
  nl: () => Promise.resolve(),
  fr: async () => addLanguage('fr', (await import('../../shared/locales/fr/index.ts')).fr),
  en: async () => addLanguage('en', (await import('../../shared/locales/en/index.ts')).en),
} satisfies Record<Language, () => Promise<void>>;

const loading = new Map<Language, Promise<void>>();

/** Resolves once texts in this language are there. */
export function loadLanguage(language: Language): Promise<void> {
  const known = loading.get(language);
  if (known) return known;
  const started = LOADERS[language]();
  loading.set(language, started);
  // What could not be fetched is tried again the next time it is asked for.
  started.catch(() => loading.delete(language));
  return started;
}

/** Translates into a language that need not be that of the screens; the component waits until it is loaded. */
export function useLanguage(language: Language): TFunction {
  if (!knowsLanguage(language)) use(loadLanguage(language));
  return translator(language);
}
