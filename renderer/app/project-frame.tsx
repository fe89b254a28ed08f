import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { connectionTo } from '../api.ts';
import { apiFailure } from '../api-error.ts';
import { ConnectionProvider } from './connection-context.tsx';
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
        <Shell />
      </ProjectProvider>
    </ConnectionProvider>
  );
}
