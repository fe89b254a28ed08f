import { useState } from 'react';
import type { AppraisalReceipt } from '../../shared/adapte/appraisal-packet.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useFileIntake } from '../exports/use-file-intake.ts';

/** Which files are read, and what of them comes in. */
interface Reading {
  files: readonly File[];
  withAltered: boolean;
  replace: boolean;
}

/** Reads answers of appraisers, and takes them in. */
export function useTakeAppraisals() {
  const { api, queryClient } = useConnection();
  const { state, isTaking, check, send, finish } = useFileIntake<{ files: AppraisalReceipt[] }>('appraisals');
  const [reading, setReading] = useState<Reading>({ files: [], withAltered: false, replace: false });
  const read = (next: Reading): Promise<void> => {
    setReading(next);
    return check(sendingOf(next, false));
  };
  const take = async () => {
    const reply = await send(sendingOf(reading, true));
    await queryClient.invalidateQueries({ queryKey: api.sources.appraisals.queryKey() });
    return reply;
  };
  return {
    state,
    isTaking,
    options: reading,
    check: (files: readonly File[]) => read({ ...reading, files }),
    /** Reads the same files once more with another choice of what comes in. */
    choose: (options: Omit<Reading, 'files'>) => read({ ...reading, ...options }),
    take: () => finish(take()),
  };
}

function sendingOf({ files, withAltered, replace }: Reading, take: boolean) {
  const flag = (on: boolean) => (on ? '1' : '0');
  return { files, params: { take: flag(take), altered: flag(withAltered), replace: flag(replace) } };
}
