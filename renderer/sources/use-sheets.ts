import { useMutation, useQuery } from '@tanstack/react-query';
import {
  type AssessmentItemId,
  type AssessmentSaid,
  findSheet,
  type SheetFields,
  type SheetKey,
  sheetFieldsSchema,
} from '../../shared/adapte/assessments.ts';
import { useConnection } from '../app/connection-context.tsx';

/** The assessments of the source guidelines; null until they have been read. */
export function useSheets() {
  const { api } = useConnection();
  return useQuery(api.sources.sheets.queryOptions()).data ?? null;
}

/** Answering the items of a sheet and saying who judged; changes go one after the other. */
export function useSheetActs() {
  const { api, queryClient } = useConnection();
  const scope = { id: 'sources.assess' };
  const answering = useMutation({ ...api.sources.assess.mutationOptions(), scope });
  const updating = useMutation({ ...api.sources.updateSheet.mutationOptions(), scope });
  const settle = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  return {
    say: (sheet: SheetKey, item: AssessmentItemId, said: AssessmentSaid) =>
      settle(answering.mutateAsync({ sheet, item, said })),
    update(sheet: SheetKey, patch: Partial<SheetFields>) {
      const known = findSheet(queryClient.getQueryData(api.sources.sheets.queryKey()) ?? [], sheet);
      const fields = sheetFieldsSchema.parse({ ...known, ...patch });
      return settle(updating.mutateAsync({ sheet, ...fields }));
    },
  };
}
