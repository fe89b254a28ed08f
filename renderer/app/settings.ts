import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useLayoutEffect } from 'react';
import { i18n } from '../../shared/locales/i18n.ts';
import { connectionTo } from '../api.ts';
import { loadLanguage } from './languages.ts';

/** Reads what the first screen needs to know of the settings. Without connection the screen says so itself. */
export async function loadSettings(): Promise<void> {
  const { api, queryClient } = connectionTo(null);
  const state = await queryClient.ensureQueryData(api.app.state.queryOptions()).catch(() => null);
  if (state) await loadLanguage(state.settings.language);
}

/** What the app knows outside any project: settings, recent files, who you are. */
export function useAppState() {
  const { api, queryClient } = connectionTo(null);
  return useSuspenseQuery(api.app.state.queryOptions(), queryClient).data;
}

/** Changes settings; the page follows at once. */
export function useSettingsUpdate() {
  const { api, queryClient } = connectionTo(null);
  const update = useMutation(
    api.app.updateSettings.mutationOptions({
      onMutate: async ({ language }) => {
        if (language) await loadLanguage(language);
      },
    }),
    queryClient,
  );
  return update.mutate;
}

/** Keeps the language and the theme of the page as the settings say. */
export function useAppliedSettings(): void {
  const { language, theme } = useAppState().settings;
  const pageClient = useQueryClient();
  // Before anything is painted, or a page in another language would show Dutch first.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    if (i18n.language !== language)
      void i18n.changeLanguage(language).then(() => pageClient.invalidateQueries());
  }, [language, theme, pageClient]);
}
