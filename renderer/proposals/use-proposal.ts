import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useReducer } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import { type Redline, redline } from '../../shared/redline/redline.ts';
import { parseBody } from '../../shared/text/schema.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useBodies, useStoreVersion, useTexts } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';

/** A proposal with its text open for writing and the redline between its base and that text, kept up as one types. */
export function useProposal(id: string) {
  const { api } = useConnection();
  const open = useQuery(api.proposals.open.queryOptions({ id })).data;
  const texts = useTexts();
  const textId = open?.proposal.textId;
  useBodies(
    texts,
    useMemo(() => (textId === undefined ? undefined : [asItem(textId)]), [textId]),
  );
  useStoreVersion(texts.store);
  const loaded = textId === undefined ? undefined : texts.store.get(textId);
  const session = loaded instanceof DocumentSession ? loaded : null;
  const of = useRedline(open?.base, session);
  return { open, texts, session, isUnreadable: loaded !== undefined && session === null, of };
}

/** The text of a proposal stands in no outline; it is read as if it were one line of one. */
function asItem(id: string): OutlineItem {
  const place = { parentId: null, position: 0, depth: 0, number: '', title: '', questionId: null };
  // Version -1: what is read before is asked for again, since no outline tells when it is newer.
  return { id, kind: 'section', ...place, origin: 'project', language: null, version: -1, revision: 0 };
}

function useRedline(base: unknown, session: DocumentSession | null): Redline | null {
  const [typed, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!session) return;
    let frame = 0;
    const stop = session.subscribe(tr => {
      if (!tr.docChanged) return;
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(redraw);
    });
    return () => {
      cancelAnimationFrame(frame);
      stop();
    };
  }, [session]);
  const node = useMemo(() => (base === undefined ? null : parseBody(base)), [base]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `typed` says that the document is another one
  return useMemo(() => (node && session ? redline(node, session.state.doc) : null), [node, session, typed]);
}
