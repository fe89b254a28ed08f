/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { CommentAnchor, PacketComment } from '../../shared/comments/answer.ts';
import { anchorIn } from '../../shared/comments/place.ts';
import { sentencesOf } from '../../shared/text/sentences.ts';
import { fill } from '../shell/fill.ts';
import { elementOf } from './article.ts';
import { blockText } from './block-text.ts';
import { Options } from './options.tsx';
import { useCommentTexts } from './texts.ts';
import type { CommentsHandle } from './use-comments.ts';

const SHOWN = 90;

/**
 * What part of a block a comment is about: all of it, one of its sentences, or what was selected. So a place in the
 * text can be chosen without selecting, which screen readers do out of the page's sight.
 */
export function ScopeChoice({ comment, comments }: { comment: PacketComment; comments: CommentsHandle }) {
  const texts = useCommentTexts();
  const [scopes] = useState(() => listScopes(comment, comments.openSelection, texts.form));
  if (comment.level === 'guideline' || comment.level === 'section') return null;
  if (scopes.length < 2) {
    const { quote } = comment.anchor;
    return quote === '' ? null : <blockquote class="quote">{shorten(quote)}</blockquote>;
  }
  const current = scopes.find(
    ({ anchor }) =>
      anchor.start === comment.anchor.start &&
      anchor.end === comment.anchor.end &&
      anchor.toBlockId === comment.anchor.toBlockId,
  );
  return (
    <Options
      stacked
      label={texts.form.scope}
      value={current?.id ?? null}
      options={scopes}
      onChange={id => {
        const scope = scopes.find(candidate => candidate.id === id);
        if (scope) comments.edit({ anchor: scope.anchor });
      }}
    />
  );
}

interface Scope {
  id: string;
  label: string;
  anchor: CommentAnchor;
}

function listScopes(
  { level, anchor }: PacketComment,
  selected: CommentAnchor | null,
  texts: { wholeBlock: string; selection: string },
): Scope[] {
  const { documentId, blockId } = anchor;
  const block = level === 'text' ? elementOf(document.body, anchor) : null;
  if (!block || documentId === null || blockId === null) return [];
  const text = blockText(block);
  const place = { documentId, blockId };
  const sentences: Scope[] = [];
  let at = 0;
  for (const [index, sentence] of sentencesOf(text).entries()) {
    const start = text.indexOf(sentence, at);
    if (start < 0) continue;
    at = start + sentence.length;
    sentences.push({
      id: `sentence-${index}`,
      label: shorten(sentence),
      anchor: anchorIn(place, text, start, at),
    });
  }
  const own =
    selected ?? (isWhole(anchor, text) || sentences.some(row => isSame(row.anchor, anchor)) ? null : anchor);
  return [
    ...(own
      ? [{ id: 'selection', label: fill(texts.selection, { quote: shorten(own.quote) }), anchor: own }]
      : []),
    { id: 'whole', label: texts.wholeBlock, anchor: anchorIn(place, text) },
    ...(sentences.length > 1 ? sentences : []),
  ];
}

function isWhole(anchor: CommentAnchor, text: string): boolean {
  return anchor.start === 0 && anchor.end === text.length && anchor.toBlockId === null;
}

function isSame(a: CommentAnchor, b: CommentAnchor): boolean {
  return a.start === b.start && a.end === b.end && b.toBlockId === null;
}

function shorten(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
}
