import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import { replaceMatches, replaceWord } from '../../shared/text/replace.ts';
import { useConnection } from '../app/connection-context.tsx';
import type { OpenTexts } from '../documents/open-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { showToast } from '../ui/toast-store.ts';
import { ReplaceAct } from './replace-act.ts';
import { type FoundMatch, isTextMatch, type TextFinder } from './text-finder.ts';
import { useTakeBack } from './use-take-back.ts';

/** Replacing what was found. All at once is one act, which the message, the bar and undo in the text take back. */
export function useReplacing(texts: OpenTexts, finder: TextFinder, items: readonly OutlineItem[]) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const [act, setAct] = useState<ReplaceAct | null>(texts.lastReplace);
  const renaming = useMutation(api.documents.rename.mutationOptions());
  const replacing = useMutation(api.documents.replaceWords.mutationOptions());
  const undo = useTakeBack(texts);
  const takeBack = (done: ReplaceAct) =>
    undo(done, () => {
      setAct(null);
      finder.refresh();
      showToast(t('writing.replaceAll.undone', { count: done.places }));
    });
  const sessionOf = (id: string): DocumentSession[] => {
    const loaded = texts.store.get(id);
    return loaded instanceof DocumentSession ? [loaded] : [];
  };
  return {
    canTakeBack: act !== null && texts.lastReplace === act,
    takeBack: () => act && takeBack(act),
    /** Replaces one match and goes to the next. */
    one(match: FoundMatch, replacement: string) {
      const { documentId, from, start } = match;
      if (isTextMatch(match)) {
        const [session] = sessionOf(documentId);
        if (!session) return;
        session.dispatch(replaceMatches(session.state.tr, [match], replacement));
      } else {
        const item = items.find(({ id }) => id === documentId);
        if (!item || renaming.isPending) return;
        const { id, revision, questionId } = item;
        renaming.mutate({ id, revision, questionId, title: replaceWord(item.title, match, replacement) });
      }
      const size = replacement.length;
      const isRunning = match.part === 'text';
      finder.refreshAfter({ documentId, from: isRunning ? from + size : from, start: start + size });
    },
    async all(replacement: string) {
      const { query, options } = finder.found();
      await texts.store.flush();
      const done = await replacing.mutateAsync({ query, ...options, replacement }).catch(() => null);
      if (!done) return;
      await texts.store.catchUp(done.texts);
      const made = new ReplaceAct(
        done.changeId,
        done.places,
        done.texts.flatMap(({ id }) => sessionOf(id)),
      );
      texts.lastReplace = made;
      setAct(made);
      finder.refresh();
      showToast(t('writing.replaceAll.done', { count: made.places }), {
        action: { label: t('writing.replaceAll.undo'), run: () => takeBack(made) },
      });
    },
  };
}
