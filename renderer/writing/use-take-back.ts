import { useMutation } from '@tanstack/react-query';
import { useConnection } from '../app/connection-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import type { ReplaceAct } from './replace-act.ts';

/**
 * Takes a replacement back in all texts and titles. When others changed what it put there, or the project changed
 * otherwise since, it is refused with a message and everything stays.
 */
export function useTakeBack(texts: OpenTexts): (act: ReplaceAct, onDone: () => void) => void {
  const { api } = useConnection();
  const undoing = useMutation(api.history.undo.mutationOptions());
  return (act, onDone) => {
    if (texts.lastReplace !== act || undoing.isPending) return;
    void texts.store.flush().then(() =>
      undoing.mutate(
        { changeId: act.changeId },
        {
          onSuccess: () => {
            texts.lastReplace = null;
            onDone();
          },
        },
      ),
    );
  };
}
