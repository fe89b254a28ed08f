/** @jsxImportSource preact */
import { useEffect, useId, useState } from 'preact/hooks';
import { fill } from '../shell/fill.ts';
import { highlight } from './highlights.ts';
import { type Found, findText } from './search.ts';
import { useCommentTexts } from './texts.ts';

/** How many places are listed; the rest is marked in the text. */
const MOST_LISTED = 50;

/** Finds words in the guideline; each place leads to its block. */
export function SearchBox({ article }: { article: HTMLElement }) {
  const texts = useCommentTexts();
  const id = useId();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found[]>([]);
  useEffect(() => {
    const places = findText(article, words);
    setFound(places);
    highlight(
      'found',
      places.map(place => place.range),
    );
  }, [article, words]);
  const go = (place: Found | undefined) => place?.block.scrollIntoView({ block: 'center' });
  const isAsked = words.trim().length >= 2;
  return (
    <div class="search">
      <label class="visually-hidden" htmlFor={id}>
        {texts.search}
      </label>
      <input
        id={id}
        type="search"
        placeholder={texts.search}
        value={words}
        onInput={event => setWords(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') go(found[0]);
          if (event.key === 'Escape') setWords('');
        }}
      />
      <p class="hint" role="status">
        {!isAsked
          ? ''
          : found.length === 0
            ? texts.searchNone
            : fill(found.length < MOST_LISTED ? texts.searchCount : texts.searchMore, {
                count: found.length,
              })}
      </p>
      {isAsked && found.length > 0 && (
        <ul class="found">
          {found.map((place, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are made anew with every letter
            <li key={index}>
              <button type="button" class="quiet" onClick={() => go(place)}>
                {place.before}
                <mark>{place.hit}</mark>
                {place.after}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
