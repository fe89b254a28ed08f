import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Handbook } from '../../shared/handbook/handbook.ts';
import { LANGUAGES, type Language } from '../../shared/project.ts';

/** Each language is a piece of code of its own, loaded when the handbook is first opened in it. */
const BOOKS: Record<Language, () => Promise<Handbook>> = {
  nl: async () => (await import('../../shared/handbook/nl/index.ts')).handbook,
  fr: async () => (await import('../../shared/handbook/fr/index.ts')).handbook,
  en: async () => (await import('../../shared/handbook/en/index.ts')).handbook,
};

/** The handbook in the language of the screens; undefined while it is being loaded. */
export function useHandbook(): Handbook | undefined {
  const { i18n } = useTranslation();
  const language = LANGUAGES.find(known => known === i18n.language) ?? 'nl';
  return useQuery({
    queryKey: ['handbook', language],
    queryFn: () => BOOKS[language](),
    staleTime: Number.POSITIVE_INFINITY,
  }).data;
}
