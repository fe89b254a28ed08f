import { undo } from 'prosemirror-history';
import { useTranslation } from 'react-i18next';
import type { DocumentText } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useTexts } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';
import { showToast } from '../ui/toast-store.ts';
import { replaceText } from './replace-text.ts';
import { nodeOf } from './static-body.tsx';

/**
 * Puts the text of a document in the working version back to what it was in a version. It is typed there like
 * any other change: it can be undone, and what others type at the same moment stays.
 */
export function useRestore(): (
  version: { id: string; label: string },
  document: { id: string; title: string },
  text: DocumentText,
) => void {
  const { t } = useTranslation();
  const { client, queryClient } = useConnection();
  const { store } = useTexts();

  const open = async (versionId: string, documentId: string): Promise<DocumentSession | null> => {
    const read = async () => (await client.documents.read.query({ ids: [documentId] })).map(whole);
    const before = store.versions();
    let texts = await read();
    if (texts.length === 0) {
      await client.versions.bringBack.mutate({ id: versionId, documentId });
      texts = await read();
    }
    store.add(texts, before);
    const session = store.get(documentId);
    return session instanceof DocumentSession ? session : null;
  };

  const restore: ReturnType<typeof useRestore> = (version, { id, title }, text) => {
    const run = async () => {
      const [session, target] = [await open(version.id, id), nodeOf(text)];
      if (!session || 'raw' in target) throw new Error('this text cannot be read');
      const tr = replaceText(session.state, target);
      if (tr) session.dispatch(tr);
      await session.loop.flush();
      await queryClient.invalidateQueries();
      if (session.loop.hasUnsent) throw new Error('not stored');
      if (!tr) return showToast(t('versions.restore.same', { title }));
      const takeBack = async () => {
        undo(session.state, undoing => session.dispatch(undoing));
        await session.loop.flush();
        await queryClient.invalidateQueries();
        showToast(t('versions.restore.undone', { title }));
      };
      showToast(t('versions.restore.done', { title, label: version.label }), {
        action: { label: t('ui.undo'), run: () => void takeBack() },
      });
    };
    run().catch(() => showToast(t('versions.restore.failed', { title }), { tone: 'bad' }));
  };
  return restore;
}

/** A body may be any JSON, so its type says it can be missing. */
function whole(text: Omit<DocumentText, 'body'> & { body?: unknown }): DocumentText {
  return { ...text, body: text.body ?? null };
}
