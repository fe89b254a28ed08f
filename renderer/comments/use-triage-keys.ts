import type { Comment } from '../../shared/comments/comment.ts';
import { type Shortcuts, useShortcuts } from '../app/shortcuts.ts';
import type { ReplyActs, ReplyChoices } from './use-replies.ts';

interface TriageKeys {
  /** As they are listed. */
  comments: readonly Comment[];
  openId: string | null;
  onOpen: (id: string) => void;
  choices: ReplyChoices;
  acts: ReplyActs;
  isReadOnly: boolean;
}

/** J and K walk through the comments, 1 to 9 decide, R goes to the reason, and S settles what is answered. */
export function useTriageKeys({ comments, openId, onOpen, choices, acts, isReadOnly }: TriageKeys): void {
  const at = comments.findIndex(comment => comment.id === openId);
  const opened = comments[at];
  const go = (index: number) => {
    const next = comments[Math.max(0, Math.min(index, comments.length - 1))];
    if (!next) return;
    onOpen(next.id);
    requestAnimationFrame(() => {
      document.querySelector(`.items [data-key="${next.id}"]`)?.scrollIntoView({ block: 'nearest' });
    });
  };
  const decide = (index: number) => {
    const option = choices.offered(opened?.reply.optionId)[index];
    if (opened && option && !isReadOnly) void acts.save(opened.id, { optionId: option.id });
  };
  const shortcuts: Shortcuts = {
    j: () => go(at + 1),
    k: () => go(at < 0 ? 0 : at - 1),
    r: () => document.querySelector<HTMLElement>('.comment-reply textarea')?.focus(),
    s: () => {
      if (opened?.replyState === 'answered' && !isReadOnly) void acts.save(opened.id, { isSettled: true });
    },
  };
  for (let index = 0; index < 9; index++) shortcuts[String(index + 1)] = () => decide(index);
  useShortcuts(shortcuts);
}
