/** @jsxImportSource preact */

import { useEffect, useState } from 'preact/hooks';
import type { FrozenRound, PacketComment } from '../../shared/comments/answer.ts';
import { dayText } from '../../shared/locales/date-text.ts';
import type { Language } from '../../shared/project.ts';
import { fill } from '../shell/fill.ts';
import { SaveState } from '../shell/save-state.tsx';
import type { AnswerHandle } from '../shell/use-answer.ts';
import type { CommentDraft } from './draft.ts';
import type { OutlineEntry } from './outline.ts';
import { SearchBox } from './search-box.tsx';
import { useCommentTexts } from './texts.ts';

interface OutlineRailProps {
  round: FrozenRound;
  language: Language;
  outline: readonly OutlineEntry[];
  comments: readonly PacketComment[];
  answer: AnswerHandle<CommentDraft>;
  article: HTMLElement;
}

/** Which round this is, until when, the contents with the number of comments, and where they are kept. */
export function OutlineRail({ round, language, outline, comments, answer, article }: OutlineRailProps) {
  const texts = useCommentTexts();
  const current = useCurrentSection(outline);
  const [isWide] = useState(() => matchMedia('(width >= 1100px)').matches);
  const counts = Map.groupBy(comments, comment => sectionOf(article, comment.anchor.documentId));
  return (
    <aside class="rail" aria-label={texts.contents}>
      <p class="rail-title">{round.projectTitle}</p>
      <p class="hint">
        {fill(texts.round, { number: round.number })} · {round.versionLabel}
      </p>
      <Closing closesOn={round.closesOn} language={language} />
      <details class="no-print contents" open={isWide}>
        <summary>{texts.contentsAndSearch}</summary>
        <SearchBox article={article} />
        <nav aria-label={texts.contents}>
          <ol>
            {outline.map(entry => {
              const count = counts.get(entry.documentId)?.length ?? 0;
              return (
                <li key={entry.href} class={`depth-${Math.min(3, entry.depth)}${count > 0 ? ' done' : ''}`}>
                  <a href={entry.href} aria-current={entry.href === current ? 'location' : undefined}>
                    {entry.number} {entry.title}
                  </a>
                  {count > 0 && (
                    <span class="n">
                      {count}
                      <span class="visually-hidden">
                        {' '}
                        {fill(count === 1 ? texts.onBlock_one : texts.onBlock_other, { count: '' })}
                      </span>
                    </span>
                  )}
                </li>
              );
            })}
          </ol>
        </nav>
      </details>
      <div class="rail-foot">
        {!round.isOpenGroup && <strong>{round.invitee}</strong>}
        <SaveState answer={answer} language={language} />
      </div>
    </aside>
  );
}

/** A recommendation counts with the section it stands in. */
function sectionOf(article: Element, documentId: string | null): string {
  if (documentId === null) return '';
  const owner = article.querySelector(`[data-document="${CSS.escape(documentId)}"]`);
  return owner?.closest('section[data-document]')?.getAttribute('data-document') ?? documentId;
}

/** The section that is being read: the last one whose heading has gone past the top third of the window. */
function useCurrentSection(outline: readonly OutlineEntry[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const sections = outline.flatMap(({ href }) => document.getElementById(href.slice(1)) ?? []);
    const look = () => {
      const line = innerHeight / 3;
      const passed = sections.filter(section => section.getBoundingClientRect().top <= line).at(-1);
      setCurrent(passed ? `#${passed.id}` : null);
    };
    const watch = new IntersectionObserver(look, { rootMargin: '0px 0px -66% 0px' });
    for (const section of sections) watch.observe(section);
    return () => watch.disconnect();
  }, [outline]);
  return current;
}

function Closing({ closesOn, language }: { closesOn: string | null; language: Language }) {
  const texts = useCommentTexts();
  if (closesOn === null) return null;
  const last = new Date(`${closesOn}T00:00:00`);
  const date = dayText(closesOn, language);
  const isOver = Date.now() > last.setDate(last.getDate() + 1);
  return <p class={isOver ? 'warn' : 'hint'}>{fill(isOver ? texts.closed : texts.closes, { date })}</p>;
}
