import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ProjectSummary } from '../../shared/project.ts';
import { connectionTo, disconnect } from '../api.ts';

export interface OpenFailure {
  path: string;
  error: unknown;
}

/** Opens a project file and goes to its overview. A refusal is kept with the path it concerns. */
export function useOpenProject() {
  const navigate = useNavigate();
  const { api, queryClient } = connectionTo(null);
  const opening = useMutation(api.projects.open.mutationOptions({ meta: { quiet: true } }), queryClient);
  const enter = async (project: ProjectSummary) => {
    // What an earlier opening of the same file left behind may say another mode.
    disconnect(project.key);
    await navigate({ to: '/p/$key/$area', params: { key: project.key, area: 'overview' } });
  };
  /** Resolves to whether the project is open now. */
  const open = (path: string, readOnly = false): Promise<boolean> =>
    opening.mutateAsync({ path, readOnly }).then(
      async project => {
        await enter(project);
        return true;
      },
      () => false,
    );
  const failure: OpenFailure | null =
    opening.error && opening.variables ? { path: opening.variables.path, error: opening.error } : null;
  return { open, enter, failure, isOpening: opening.isPending, dismiss: opening.reset };
}
