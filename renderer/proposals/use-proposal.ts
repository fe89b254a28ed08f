import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { OutlineItem } from '../../shared/documents.ts';
import { parseBody } from '../../shared/text/schema.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useBodies, useOpenedTexts, useTexts } from '../documents/use-texts.ts';
import { DocumentSession } from '../editor/document-session.ts';

const NONE: readonly OutlineItem[] = [];

/** A proposal with its text open for writing and the text it branched from. */
export function useProposal(id: string) {
  const { api } = useConnection();
  const open = useQuery(api.proposals.open.queryOptions({ id })).data;
  const texts = useTexts();
  const textId = open?.proposal.textId;
  const items = useMemo(() => (textId === undefined ? undefined : [asItem(textId)]), [textId]);
  useBodies(texts, items);
  useOpenedTexts(texts.store);
  const loaded = textId === undefined ? undefined : texts.store.get(textId);
  const session = loaded instanceof DocumentSession ? loaded : null;
  // The reply is new after each decision, the base only after a rebase.
  const key = open === undefined ? null : JSON.stringify(open.base);
  const base = useMemo(() => (key === null ? null : parseBody(JSON.parse(key))), [key]);
  return {
    open,
    texts,
    items: items ?? NONE,
    session,
    isUnreadable: loaded !== undefined && session === null,
    base,
  };
}

/** The text of a proposal stands in no outline; it is read as if it were one line of one. */
function asItem(id: string): OutlineItem {
  const place = { parentId: null, position: 0, depth: 0, number: '', title: '', questionId: null };
  // Version -1: what is read before is asked for again, since no outline tells when it is newer.
  return { id, kind: 'section', ...place, origin: 'project', language: null, version: -1, revision: 0 };
}
