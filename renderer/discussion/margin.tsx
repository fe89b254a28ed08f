import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { keyText } from '../app/key-map.ts';
import { useReadOnly } from '../app/project-context.tsx';
import type { BlockPlace } from '../documents/use-guideline-focus.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Segments } from '../ui/segments.tsx';
import { showToast } from '../ui/toast-store.ts';
import { MessageForm } from './message-form.tsx';
import { ThreadCard } from './thread-card.tsx';
import type { Discussion, MarginThread } from './use-discussion.ts';
import { useMarginLayout } from './use-margin-layout.ts';
import { useThreadActs } from './use-thread-acts.ts';
import { THREAD_FILTERS } from './use-threads.ts';
import './discussion.css';

interface MarginProps {
  discussion: Discussion;
  guideline: RefObject<HTMLElement | null>;
  /** Stores what was typed, so that the comment is made on the newest text. */
  onBeforeStart: () => Promise<void>;
  /** Brings words into view, and selects them. */
  onGo: (place: BlockPlace) => void;
  /** Goes on in the text where the caret was. */
  onLeave: () => void;
}

/** What authors say to each other about the text, each conversation beside the words it is about. */
export function Margin({ discussion, guideline, onBeforeStart, onGo, onLeave }: MarginProps) {
  const { t } = useTranslation();
  const isReadOnly = useReadOnly('discussion.reply');
  const acts = useThreadActs();
  const cards = useRef<HTMLDivElement>(null);
  const { listed, draft, filter, currentId, threads } = discussion;
  const index = listed.findIndex(({ thread }) => thread.id === currentId);
  useMarginLayout(guideline, cards, [
    ...(draft ? [{ id: 'draft', documentId: draft.documentId, place: draft.place, isCurrent: true }] : []),
    ...listed.map(({ thread, documentId, place }) => ({
      id: thread.id,
      documentId,
      place,
      isCurrent: thread.id === currentId && !draft,
    })),
  ]);
  const go = ({ documentId, place, thread }: MarginThread) => {
    if (thread.document?.isRemoved) return;
    const isThere = place !== null && place.state !== 'gone';
    onGo({ documentId, blockId: isThere ? place.blockId : '', keepsFocus: true });
  };
  const step = (by: -1 | 1) => {
    const next = listed[index < 0 ? (by > 0 ? 0 : listed.length - 1) : index + by];
    if (!next) return;
    discussion.select(next.thread.id);
    go(next);
  };
  const start = async (text: string) => {
    await onBeforeStart();
    const anchor = discussion.draftAnchor();
    if (!draft || !anchor) {
      showToast(t('errors.anchor-moved'), { tone: 'bad' });
      return false;
    }
    const id = await acts.start({ documentId: draft.documentId, ...anchor, text });
    if (id === null) return false;
    discussion.cancelDraft();
    onLeave();
    return true;
  };
  const leave = () => {
    discussion.select(null);
    onLeave();
  };
  return (
    <section className="margin" aria-label={t('discussion.title')}>
      <div className="margin-head">
        <Segments
          label={t('discussion.filter.label')}
          value={filter}
          options={THREAD_FILTERS.map(id => ({
            id,
            label: t(`discussion.filter.${id}`, { count: threads.byFilter[id].length }),
          }))}
          onChange={discussion.setFilter}
        />
        <div className="margin-tools">
          <IconButton
            icon="up"
            label={t('discussion.previous')}
            onPress={() => step(-1)}
            isDisabled={listed.length === 0 || index === 0}
          />
          <IconButton
            icon="down"
            label={t('discussion.next')}
            onPress={() => step(1)}
            isDisabled={listed.length === 0 || index === listed.length - 1}
          />
          <IconButton icon="close" label={t('ui.close')} onPress={() => discussion.setOpen(false)} />
        </div>
      </div>
      {listed.length === 0 && !draft && (
        <p className="muted margin-empty">
          {t(`discussion.empty.${filter}`, { keys: keyText('mod+alt+m') })}
        </p>
      )}
      <div className="margin-cards" ref={cards}>
        {draft && (
          <article className="thread-card" data-current aria-label={t('discussion.draft')}>
            <p className="thread-quote">
              <q>{draft.quote.length > 80 ? `${draft.quote.slice(0, 79)}…` : draft.quote}</q>
            </p>
            <MessageForm
              label={t('discussion.text')}
              act={t('discussion.place')}
              people={threads.people}
              onStore={start}
              onCancel={() => {
                discussion.cancelDraft();
                onLeave();
              }}
              autoFocus
            />
          </article>
        )}
        {listed.map(item => (
          <ThreadCard
            key={item.thread.id}
            item={item}
            isCurrent={item.thread.id === currentId && !draft}
            takesFocus={discussion.takesFocus}
            isReadOnly={isReadOnly}
            people={threads.people}
            displayName={threads.displayName}
            acts={acts}
            onSelect={() => discussion.select(item.thread.id)}
            onGo={() => go(item)}
            onLeave={leave}
          />
        ))}
      </div>
    </section>
  );
}
