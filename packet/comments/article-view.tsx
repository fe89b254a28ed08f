/** @jsxImportSource preact */

import { useLayoutEffect, useRef } from 'preact/hooks';
import { memo } from './memo.ts';

/** The guideline itself: the element of the page as it was printed, which drawing leaves alone. */
export const ArticleView = memo(function ArticleView({ article }: { article: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    place.current?.append(article);
    // An address with a place in the text was read before the text stood there.
    if (location.hash.length > 1)
      article.ownerDocument.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [article]);
  return <div ref={place} />;
});
