import { useQuery } from '@tanstack/react-query';
import { isResolved, type Thread } from '../../shared/discussion/thread.ts';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useAppState } from '../app/settings.ts';

export const THREAD_FILTERS = ['open', 'resolved', 'mine'] as const;
export type ThreadFilter = (typeof THREAD_FILTERS)[number];

/** No threads yet; one object, so that what depends on it does not run again. */
const NONE: readonly Thread[] = [];

/**
 * The threads about these texts, by filter; `mine` are open ones in which I am named. With `keepsRemoved` those about
 * texts that were taken out of the guideline come too.
 */
export function useThreads(items: readonly OutlineItem[], keepsRemoved: boolean) {
  const { api } = useConnection();
  const { displayName } = useAppState().settings;
  const all = useQuery(api.discussion.threads.queryOptions()).data ?? NONE;
  const people = useQuery(api.people.list.queryOptions()).data?.persons ?? [];
  const me = new Set(
    people.filter(person => person.name.toLowerCase() === displayName.toLowerCase()).map(({ id }) => id),
  );
  const order = new Map(inReadingOrder(items).map((item, index) => [item.id, index]));
  const inGuideline = all.filter(
    ({ subject, document }) =>
      subject.kind === 'document' &&
      (order.has(subject.id) || (keepsRemoved && document?.isRemoved === true)),
  );
  const open = inGuideline.filter(thread => !isResolved(thread));
  const byFilter: Record<ThreadFilter, readonly Thread[]> = {
    open,
    resolved: inGuideline.filter(isResolved),
    mine: open.filter(thread =>
      thread.messages.some(message => message.mentions.some(person => me.has(person))),
    ),
  };
  return { byFilter, people, displayName, order };
}
