import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { connectionTo, disconnect } from '../api.ts';
import { useProject } from './project-context.tsx';

/** Closes the open project's file and goes to the start screen. */
export function useCloseProject(): () => void {
  const { key } = useProject();
  const navigate = useNavigate();
  const { api, queryClient } = connectionTo(null);
  const closing = useMutation(
    api.projects.close.mutationOptions({
      onSuccess: async () => {
        await navigate({ to: '/' });
        disconnect(key);
      },
    }),
    queryClient,
  );
  return () => closing.mutate({ key });
}
