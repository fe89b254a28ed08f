import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenTexts } from '../documents/open-texts.ts';
import { showToast } from '../ui/toast-store.ts';
import { ReplaceAct } from './replace-act.ts';
import type { FoundMatch, TextFinder } from './text-finder.ts';

/** Replacing what was found. All at once is one act, which the message, the bar and undo in the text take back. */
export function useReplacing(texts: OpenTexts, finder: TextFinder) {
  const { t } = useTranslation();
  const [act, setAct] = useState<ReplaceAct | null>(texts.lastReplace);
  const takeBack = (done: ReplaceAct) => {
    if (texts.lastReplace !== done) return;
    const { places } = done.size;
    const count = done.takeBack();
    texts.lastReplace = null;
    setAct(null);
    finder.refresh();
    showToast(
      count === places
        ? t('writing.replaceAll.undone', { count })
        : t('writing.replaceAll.undonePartly', { count, places }),
    );
  };
  return {
    canTakeBack: act !== null && texts.lastReplace === act,
    takeBack: () => act && takeBack(act),
    /** Replaces one match and goes to the next. */
    one(match: FoundMatch, replacement: string) {
      const place = finder.places().find(({ session }) => session.id === match.documentId);
      if (!place) return;
      place.session.dispatch(place.session.state.tr.insertText(replacement, match.from, match.to));
      finder.refreshAfter({ documentId: match.documentId, from: match.from + replacement.length });
    },
    all(replacement: string) {
      const done = new ReplaceAct(finder.places(), replacement);
      texts.lastReplace = done;
      setAct(done);
      finder.refresh();
      void texts.store.flush();
      showToast(t('writing.replaceAll.done', { count: done.size.places }), {
        action: { label: t('writing.replaceAll.undo'), run: () => takeBack(done) },
      });
    },
  };
}
