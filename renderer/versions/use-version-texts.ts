import { useQueries } from '@tanstack/react-query';
import type { DocumentText } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';

/** Texts asked for at once; their ids travel in the address of the request. */
const CHUNK = 24;

/** Texts of a version (or of the working version when `id` is null), by document, as they come in. */
export function useVersionTexts(
  id: string | null,
  documentIds: readonly string[],
): { texts: ReadonlyMap<string, DocumentText>; isRead: boolean } {
  const { api } = useConnection();
  const chunks = Array.from({ length: Math.ceil(documentIds.length / CHUNK) }, (_, n) =>
    documentIds.slice(n * CHUNK, (n + 1) * CHUNK),
  );
  return useQueries({
    queries: chunks.map(chunk => ({
      ...api.versions.texts.queryOptions({ id, documentIds: chunk }),
      // A version never changes.
      staleTime: id === null ? 1_000 : Number.POSITIVE_INFINITY,
    })),
    combine: joinChunks,
  });
}

/** Kept outside the component, so that the texts are the same objects until one of them changes. */
function joinChunks(
  results: { data: (Omit<DocumentText, 'body'> & { body?: unknown })[] | undefined; isSuccess: boolean }[],
) {
  const texts = results.flatMap(result => result.data ?? []);
  // A body may be any JSON, so its type says it can be missing.
  return {
    texts: new Map(texts.map(text => [text.id, { ...text, body: text.body ?? null }])),
    isRead: results.every(result => result.isSuccess),
  };
}
