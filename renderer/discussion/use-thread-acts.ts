import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Message, NewTextThread, Thread } from '../../shared/discussion/thread.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Acts on threads and their messages; each can be undone. */
export function useThreadActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const starting = useMutation(api.discussion.start.mutationOptions());
  const replying = useMutation(api.discussion.reply.mutationOptions());
  const editing = useMutation(api.discussion.edit.mutationOptions());
  const removingMessage = useMutation(api.discussion.removeMessage.mutationOptions());
  const resolving = useMutation(api.discussion.resolve.mutationOptions());
  const reopening = useMutation(api.discussion.reopen.mutationOptions());
  const removing = useMutation(api.discussion.remove.mutationOptions());
  const isDone = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    /** The id of the new thread, or null when it was refused. */
    start: (thread: NewTextThread) =>
      starting.mutateAsync(thread).then(
        ({ id }) => id,
        () => null,
      ),
    reply: (threadId: string, text: string) => isDone(replying.mutateAsync({ threadId, text })),
    edit: ({ id, revision }: Message, text: string) => isDone(editing.mutateAsync({ id, revision, text })),
    removeMessage({ id, revision }: Message): void {
      removingMessage.mutate({ id, revision }, { onSuccess: () => say(t('discussion.messageRemoved')) });
    },
    resolve({ id, revision }: Thread): void {
      resolving.mutate({ id, revision }, { onSuccess: () => say(t('discussion.resolved')) });
    },
    reopen({ id, revision }: Thread): void {
      reopening.mutate({ id, revision });
    },
    remove({ id, revision }: Thread): void {
      removing.mutate({ id, revision }, { onSuccess: () => say(t('discussion.removed')) });
    },
  };
}

export type ThreadActs = ReturnType<typeof useThreadActs>;
