import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import type { Language } from '../../shared/project.ts';
import { connectionTo } from '../api.ts';
import { apiFailure } from '../api-error.ts';
import { ConnectionProvider } from './connection-context.tsx';
import { useLanguage } from './languages.ts';
import { ProjectProvider } from './project-context.tsx';
import { Shell } from './shell.tsx';

/** The pages of one project. When the project is not open here, the start screen takes over and says so. */
export function ProjectFrame() {
  const { key } = useParams({ from: '/p/$key' });
  const { api, queryClient } = connectionTo(key);
  const summary = useQuery(api.project.summary.queryOptions(), queryClient);
  if (summary.error) {
    if (apiFailure(summary.error)?.code === 'project-not-open') {
      return <Navigate to="/" search={{ lost: key }} replace />;
    }
    // Without connection the screen stays with what is typed in it; it catches up later.
    if (!summary.data) throw summary.error;
  }
  if (!summary.data) return null;
  return (
    <ConnectionProvider key={key} projectKey={key}>
      <ProjectProvider project={summary.data}>
        <InItsLanguage language={summary.data.language} />
      </ProjectProvider>
    </ConnectionProvider>
  );
}

/** Screens suggest texts in the language of the guideline, so that comes first. */
function InItsLanguage({ language }: { language: Language }) {
  useLanguage(language);
  return <Shell />;
}
