import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type Appraisal,
  type AppraisalFields,
  appraisalFieldsSchema,
} from '../../shared/adapte/appraisal.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Beginning, judging and removing appraisals. */
export function useAppraisalActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const updating = useMutation(api.sources.updateAppraisal.mutationOptions());
  const removing = useMutation(api.sources.removeAppraisal.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.sources.appraisals.queryKey()),
    (row: Appraisal, patch: Partial<AppraisalFields>) =>
      updating.mutateAsync({
        ...appraisalFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  return {
    begin: useMutation(api.sources.appraise.mutationOptions()),
    update,
    remove: ({ id, revision, name }: Appraisal) =>
      removing.mutateAsync({ id, revision }).then(
        () => {
          say(t('agree.removed', { name }));
          return true;
        },
        () => false,
      ),
  };
}

export type AppraisalActs = ReturnType<typeof useAppraisalActs>;
