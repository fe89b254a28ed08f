import type { RefObject } from 'react';
import { Margin } from '../discussion/margin.tsx';
import type { Discussion } from '../discussion/use-discussion.ts';
import { revealBlock, selectBlock } from '../documents/block-places.ts';
import type { OpenTexts } from '../documents/open-texts.ts';
import type { BlockPlace } from '../documents/use-guideline-focus.ts';
import { blockOf } from '../writing/match-highlights.ts';

interface ProposalCommentsProps {
  discussion: Discussion;
  texts: OpenTexts;
  text: RefObject<HTMLElement | null>;
}

/** What authors say to each other about a proposal, beside its words. */
export function ProposalComments({ discussion, texts, text }: ProposalCommentsProps) {
  const go = (place: BlockPlace) => {
    const element = text.current && blockOf(text.current, place);
    if (!element) return;
    revealBlock(element);
    if (!place.keepsFocus) selectBlock(texts, place);
  };
  return (
    <Margin
      discussion={discussion}
      guideline={text}
      onBeforeStart={() => texts.store.flush()}
      onGo={go}
      onLeave={() => texts.active.session?.view?.focus()}
    />
  );
}
