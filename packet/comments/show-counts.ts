import type { PacketComment } from '../../shared/comments/answer.ts';
import type { CommentPacketTexts } from '../../shared/locales/nl/comment-packet.ts';
import { fill } from '../shell/fill.ts';
import type { Target } from './article.ts';

/** Says beside each block how many comments stand there: marks in the text are unknown to screen readers. */
export function showCounts(
  targets: readonly Target[],
  comments: readonly PacketComment[],
  texts: CommentPacketTexts,
): void {
  const keyOf = ({ level, anchor }: Pick<PacketComment, 'level' | 'anchor'>) =>
    `${level === 'text' || level === 'table' ? 'block' : level} ${anchor.documentId} ${anchor.blockId}`;
  const counts = Map.groupBy(comments, keyOf);
  for (const target of targets) {
    const count = counts.get(keyOf(target))?.length ?? 0;
    const known = target.wrapper.querySelector(':scope > .comment-count');
    target.wrapper.classList.toggle('has-comments', count > 0);
    if (count === 0) {
      known?.remove();
      continue;
    }
    const place = known ?? document.createElement('span');
    place.className = 'comment-count';
    place.textContent = fill(count === 1 ? texts.onBlock_one : texts.onBlock_other, { count });
    if (!known) target.wrapper.append(place);
  }
}
