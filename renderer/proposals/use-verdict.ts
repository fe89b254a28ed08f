import { useState } from 'react';
import type { DecidedChange } from './decisions.ts';

interface Draft {
  /** The changes it is about. */
  about: string;
  reason: string;
  comment: string;
}

/**
 * Reason and comment number for the changes at hand; what was typed for some never lands on others.
 *
 * @param ownComment the comment their proposal answers, for changes nobody decided on yet
 */
export function useVerdict(rows: readonly DecidedChange[], ownComment: number | null) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const about = rows.map(row => row.change.id).join();
  const [first] = rows;
  const isDecided = rows.length === 1 && first?.decision !== null;
  const stored: Draft = {
    about,
    reason: rows.length === 1 ? (first?.reason ?? '') : '',
    comment: ((isDecided ? first?.commentNumber : ownComment) ?? '').toString(),
  };
  const current = draft?.about === about ? draft : stored;
  const comment = current.comment.trim();
  const isNumber = /^[1-9]\d*$/.test(comment);
  return {
    reason: current.reason,
    comment: current.comment,
    /** A number that is none is told before anything is decided with it. */
    isWrong: comment !== '' && !isNumber,
    verdict: { reason: current.reason, commentNumber: isNumber ? Number(comment) : null },
    setReason: (reason: string) => setDraft({ ...current, reason }),
    setComment: (text: string) => setDraft({ ...current, comment: text }),
  };
}
