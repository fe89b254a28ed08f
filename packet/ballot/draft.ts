import type { FrozenBallot } from '../../shared/consensus/ballot-packet.ts';
import type { DraftKind } from '../shell/use-answer.ts';

/** A ballot as it is being filled in. */
export interface BallotDraft {
  code: string;
  choice: string | null;
  remark: string;
}

const EMPTY: BallotDraft = { code: '', choice: null, remark: '' };

/** How a ballot starts, comes back from storage, and goes into a file. */
export function ballotDraft({ options }: FrozenBallot): DraftKind<BallotDraft> {
  return {
    empty: () => EMPTY,
    restore(content) {
      const given = new Map(Object.entries(content ?? {}));
      const text = (key: string) => {
        const value: unknown = given.get(key);
        return typeof value === 'string' ? value : '';
      };
      const choice = options.find(({ id }) => id === text('choice'))?.id ?? null;
      return { code: text('code'), choice, remark: text('remark') };
    },
    isEmpty: ({ code, choice, remark }) => choice === null && code.trim() === '' && remark.trim() === '',
    toContent: ({ code, choice, remark }) => ({ code: code.trim(), choice, remark: remark.trim() }),
  };
}
