import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appraisal, ItemScore } from '../../shared/adapte/appraisal.ts';
import { useConnection } from '../app/connection-context.tsx';

const NOTHING: ItemScore = { score: null, isNotApplicable: false, suitability: null, comment: '', page: '' };

/**
 * What an appraiser says on the items as it is typed: shown at once, stored one after the other, and given back to
 * what is stored when storing has ended either way.
 */
export function useScores({ id, scores }: Appraisal) {
  const { api } = useConnection();
  const [typed, setTyped] = useState<ReadonlyMap<number, ItemScore>>(new Map());
  const storing = useMutation({ ...api.sources.score.mutationOptions(), scope: { id: 'sources.score' } });
  const saidOf = (item: number): ItemScore => typed.get(item) ?? scores[item] ?? NOTHING;
  return {
    saidOf,
    say(item: number, patch: Partial<ItemScore>): Promise<boolean> {
      const said = { ...saidOf(item), ...patch };
      setTyped(now => new Map(now).set(item, said));
      const forget = () =>
        setTyped(now => {
          // Something newer on the same item is still on its way.
          if (now.get(item) !== said) return now;
          const rest = new Map(now);
          rest.delete(item);
          return rest;
        });
      return storing.mutateAsync({ appraisalId: id, item, said }).then(
        () => {
          forget();
          return true;
        },
        () => {
          forget();
          return false;
        },
      );
    },
  };
}

export type Scores = ReturnType<typeof useScores>;
