import { Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { localeOf } from '../../shared/locales/date-text.ts';
import { i18n } from '../../shared/locales/i18n.ts';
import { Toasts } from '../ui/toasts.tsx';
import { ConnectionProvider } from './connection-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useLanguage } from './languages.ts';
import { useAppliedSettings, useAppState } from './settings.ts';

/** Everything on the page: language, theme, messages, and below them the start screen or a project. */
export function AppRoot() {
  return (
    <I18nextProvider i18n={i18n}>
      <ConnectionProvider projectKey={null}>
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Localized />
          </Suspense>
        </ErrorBoundary>
      </ConnectionProvider>
    </I18nextProvider>
  );
}

function Localized() {
  const { language } = useAppState().settings;
  useLanguage(language);
  useAppliedSettings();
  return (
    <I18nProvider locale={localeOf(language)}>
      <Outlet />
      <Toasts />
    </I18nProvider>
  );
}
