import { LANGUAGES, type Language } from '../../shared/project.ts';

/** `LEIDRAAD_LANG`, else the language of the system when it is one of ours, else Dutch. */
export function cliLanguage(env: NodeJS.ProcessEnv): Language {
  const wanted = env.LEIDRAAD_LANG ?? env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG ?? '';
  return LANGUAGES.find(language => wanted.startsWith(language)) ?? 'nl';
}
