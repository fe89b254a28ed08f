import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { Decision, Stage } from '../../shared/selection/records.ts';
import type { ScreeningRecord } from '../../shared/selection/view.ts';
import { useConnection } from '../app/connection-context.tsx';

type Own = NonNullable<ScreeningRecord['mine']>;

/** Records of which the abstract is fetched before one comes to them. */
const AHEAD = 3;

/**
 * One round of screening for the person at the screen. A decision shows at once and is stored behind it, so that
 * judging thousands of records never waits; one that is refused is taken back.
 */
export function useScreening(questionId: string, stage: Stage) {
  const { api, queryClient } = useConnection();
  const stored = useQuery(api.selection.records.queryOptions({ questionId, stage })).data;
  const screening = useMutation(api.selection.screen.mutationOptions());
  const [given, setGiven] = useState<ReadonlyMap<string, Own | null>>(new Map());
  const [atId, setAtId] = useState<string | null>(null);
  const records = useMemo(
    () =>
      stored?.map(record => {
        const own = given.get(record.referenceId);
        return own === undefined ? record : { ...record, mine: own };
      }) ?? [],
    [stored, given],
  );
  const isToDo = (record: ScreeningRecord) =>
    record.state === 'open' && record.mine === null && !record.isUnretrieved;
  const found = records.findIndex(({ referenceId }) => referenceId === atId);
  const at = found >= 0 ? found : Math.max(0, records.findIndex(isToDo));
  const current = records[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when one comes to another record
  useEffect(() => {
    for (const { referenceId } of records.slice(at + 1, at + 1 + AHEAD))
      void queryClient.prefetchQuery(api.references.read.queryOptions({ id: referenceId }));
  }, [at, records.length]);

  const goTo = (index: number) => {
    const record = records[Math.min(records.length - 1, Math.max(0, index))];
    if (record) setAtId(record.referenceId);
  };
  const goToNext = () => {
    const order = [...records.slice(at + 1), ...records.slice(0, at)];
    const next = order.find(isToDo);
    if (next) setAtId(next.referenceId);
    else goTo(at);
  };
  const forget = (referenceId: string) =>
    setGiven(map => {
      const rest = new Map(map);
      rest.delete(referenceId);
      return rest;
    });
  const decide = (decision: Decision | null, criterionId: string | null = null) => {
    if (!current) return;
    const { referenceId } = current;
    setGiven(map => new Map(map).set(referenceId, decision === null ? null : { decision, criterionId }));
    screening.mutateAsync({ questionId, referenceId, stage, decision, criterionId }).then(
      () => forget(referenceId),
      () => forget(referenceId),
    );
    if (decision !== null) goToNext();
  };
  return {
    isReady: stored !== undefined,
    records,
    current,
    at,
    open: setAtId,
    step: (by: -1 | 1) => goTo(at + by),
    decide,
    toDo: records.filter(isToDo).length,
  };
}

export type Screening = ReturnType<typeof useScreening>;
