import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CommentPacketTexts } from '../../shared/locales/nl/comment-packet.ts';

export const CommentTexts = createContext<CommentPacketTexts | null>(null);

/** The words of a comment packet, in its own language. */
export function useCommentTexts(): CommentPacketTexts {
  const texts = useContext(CommentTexts);
  if (!texts) throw new Error('a comment packet is drawn without its texts');
  return texts;
}
