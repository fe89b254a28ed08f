import type { Language } from '../../project.ts';

/** Words that begin a condition or an exception. */
const WORDS: Record<Language, string> = {
  nl: 'indien|als|wanneer|tenzij|behalve',
  fr: 'si|lorsque|quand|sauf',
  en: 'if|when|unless|except',
};

/** What a wording asks for, without its conditions: those before it ("Indien …, bied … aan") and those after it. */
export function mainClause(text: string, language: Language): string {
  const words = WORDS[language];
  const before = new RegExp(`^(?:${words})(?!\\p{L})[^,]*,\\s*`, 'iu');
  const after = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L}).*$`, 'isu');
  return text.trim().replace(before, '').replace(after, '').trim();
}
