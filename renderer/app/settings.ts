import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { i18n } from '../../shared/locales/translate.ts';
import { connectionTo } from '../api.ts';

/** What the app knows outside any project: settings, recent files, who you are. */
export function useAppState() {
  const { api, queryClient } = connectionTo(null);
  return useSuspenseQuery(api.app.state.queryOptions(), queryClient).data;
}

/** Changes settings; the page follows at once. */
export function useSettingsUpdate() {
  const { api, queryClient } = connectionTo(null);
  const update = useMutation(api.app.updateSettings.mutationOptions(), queryClient);
  return update.mutate;
}

/** Keeps the language and the theme of the page as the settings say. */
export function useAppliedSettings(): void {
  const { language, theme } = useAppState().settings;
  const pageClient = useQueryClient();
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    if (theme === 'system') delete root.dataset.theme;
    else root.dataset.theme = theme;
    if (i18n.language !== language)
      void i18n.changeLanguage(language).then(() => pageClient.invalidateQueries());
  }, [language, theme, pageClient]);
}
