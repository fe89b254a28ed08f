import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { OutlineItem } from '../../shared/documents.ts';
import type { Language } from '../../shared/project.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndo } from '../app/undo.ts';
import { showToast } from '../ui/toast-store.ts';
import { type Direction, descendantsOf, type Place, placeAfter, placeAfterMove } from './outline-moves.ts';

export interface OutlineActs {
  /** Adds an empty section after this one, or below it, and goes to its title. */
  add(afterId: string | null): void;
  addBelow(parentId: string): void;
  change(item: OutlineItem, fields: { title?: string; questionId?: string | null }): void;
  /** Sets the language of a section; null takes that of the section above it. */
  setLanguage(item: OutlineItem, language: Language | null): void;
  move(id: string, direction: Direction): void;
  /** Puts a section, with what is below it, at this place. */
  place(id: string, place: Place): void;
  remove(item: OutlineItem): void;
}

/** What can be done with the outline. Each act is one change that the history can undo. */
export function useOutlineActs(
  items: readonly OutlineItem[],
  { onAdded, onMoved }: { onAdded: (id: string) => void; onMoved: (id: string) => void },
): OutlineActs {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { undo } = useUndo();
  const creating = useMutation(api.documents.create.mutationOptions({ onSuccess: ({ id }) => onAdded(id) }));
  const renaming = useMutation(api.documents.rename.mutationOptions());
  const moving = useMutation(api.documents.move.mutationOptions());
  const choosing = useMutation(api.documents.setLanguage.mutationOptions());
  const removing = useMutation(api.documents.remove.mutationOptions());
  const title = t('documents.newSection');
  return {
    add: afterId => creating.mutate({ ...placeAfter(items, afterId), title }),
    addBelow: parentId => creating.mutate({ parentId, position: null, title }),
    change: ({ id, revision, ...item }, fields) =>
      renaming.mutate({ id, revision, title: item.title, questionId: item.questionId, ...fields }),
    setLanguage: ({ id, revision }, language) => choosing.mutate({ id, revision, language }),
    place(id, place) {
      if (moving.isPending) return;
      onMoved(id);
      moving.mutate({ id, ...place });
    },
    move(id, direction) {
      const place = placeAfterMove(items, id, direction);
      if (!place || moving.isPending) return;
      onMoved(id);
      moving.mutate({ id, ...place });
    },
    remove(item) {
      const count = descendantsOf(items, item.id).length;
      const name = { title: item.title };
      const text =
        count > 0 ? t('documents.removedWithChildren', { ...name, count }) : t('documents.removed', name);
      removing.mutate(
        { id: item.id, revision: item.revision },
        { onSuccess: () => showToast(text, { action: { label: t('documents.undoRemove'), run: undo } }) },
      );
    },
  };
}
