import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CommentReceipt } from '../../shared/comments/intake.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useFileIntake } from '../exports/use-file-intake.ts';

type Senders = Readonly<Record<string, { invitationId: string; name: string }>>;

/** Which files are read, and what the user said about them. */
interface Reading {
  files: readonly File[];
  /** Files that were changed outside the packet come in too. */
  withAltered: boolean;
  /** Whose files the user said they are, by name of the file. */
  senders: Senders;
}

/** Reads files with comments, and takes them in. */
export function useCommentIntake(roundId: string) {
  const { api } = useConnection();
  const { state, isTaking, check, finish } = useFileIntake<{ intakeId: string; files: CommentReceipt[] }>(
    'comments',
  );
  const [reading, setReading] = useState<Reading>({ files: [], withAltered: false, senders: {} });
  const taking = useMutation({ ...api.comments.takeIntake.mutationOptions(), meta: { quiet: true } });
  const read = (next: Reading): Promise<void> => {
    setReading(next);
    return check({
      files: next.files,
      params: { round: roundId, altered: next.withAltered ? '1' : '0' },
      fields: { senders: JSON.stringify(next.senders) },
    });
  };
  return {
    state,
    isTaking,
    senders: reading.senders,
    check: (files: readonly File[]) => read({ files, withAltered: false, senders: {} }),
    /** Reads the same files once more, those that were changed outside the packet included. */
    checkWithAltered: () => read({ ...reading, withAltered: true }),
    /** Reads the same files once more, now that it is known whose one of them is. */
    checkFrom: (source: string, invitationId: string) =>
      read({ ...reading, senders: { ...reading.senders, [source]: { invitationId, name: '' } } }),
    take(): void {
      if (state.kind === 'checked') void finish(taking.mutateAsync({ intakeId: state.intakeId }));
    },
  };
}
