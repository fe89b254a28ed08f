import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { StudyDesign } from '../../shared/evidence/bias/tools.ts';
import { LANGUAGES } from '../../shared/project.ts';
import type {
  CriterionFields,
  Decision,
  PlanFields,
  RecordKey,
  Search,
  SearchFields,
  SelectionCriterion,
  SelectionReport,
} from '../../shared/selection/records.ts';
import type { SelectionView } from '../../shared/selection/view.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** The selection of a question with what can be done to it. */
export function useSelection(questionId: string) {
  const { t, i18n } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const language = LANGUAGES.find(known => known === i18n.language) ?? 'nl';
  const options = api.selection.read.queryOptions({ questionId, language });
  const view = useQuery(options).data ?? null;
  const newest = (): SelectionView | undefined => queryClient.getQueryData(options.queryKey);
  const planning = useMutation(api.selection.setPlan.mutationOptions());
  const adding = useMutation(api.selection.addSearch.mutationOptions());
  const updating = useMutation(api.selection.updateSearch.mutationOptions());
  const removing = useMutation(api.selection.removeSearch.mutationOptions());
  const linking = useMutation(api.selection.linkImport.mutationOptions());
  const unlinking = useMutation(api.selection.unlinkImport.mutationOptions());
  const addingCriterion = useMutation(api.selection.addCriterion.mutationOptions());
  const updatingCriterion = useMutation(api.selection.updateCriterion.mutationOptions());
  const removingCriterion = useMutation(api.selection.removeCriterion.mutationOptions());
  const settling = useMutation(api.selection.settle.mutationOptions());
  const reporting = useMutation(api.selection.setReport.mutationOptions());
  const takingOver = useMutation(api.selection.takeOver.mutationOptions());
  const updatePlan = useRowUpdates(
    () => {
      const plan = newest()?.plan;
      return plan ? [{ id: questionId, ...plan }] : undefined;
    },
    ({ id: _, origin: _origin, ...plan }, patch: Partial<PlanFields>) =>
      planning.mutateAsync({ ...plan, ...patch }),
  );
  const updateSearch = useRowUpdates(
    () => newest()?.searches,
    ({ imports: _, position: _position, origin: _origin, ...search }: Search, patch: Partial<SearchFields>) =>
      updating.mutateAsync({ ...search, ...patch }),
  );
  const updateCriterion = useRowUpdates(
    () => newest()?.criteria,
    ({ id, revision, element, text }: SelectionCriterion, patch: Partial<Omit<CriterionFields, 'kind'>>) =>
      updatingCriterion.mutateAsync({ id, revision, element, text, ...patch }),
  );
  const told = (work: Promise<unknown>, text: string) =>
    void work.then(
      () => say(text),
      () => undefined,
    );
  return {
    view,
    setPlan: (patch: Partial<PlanFields>) => updatePlan(questionId, patch),
    addSearch: (fields: SearchFields) => adding.mutateAsync({ questionId, ...fields }),
    updateSearch,
    removeSearch: ({ id, revision }: Search) =>
      told(removing.mutateAsync({ id, revision }), t('selection.search.removed')),
    linkImport: (searchId: string, importId: string) => linking.mutate({ searchId, importId }),
    unlinkImport: (searchId: string, importId: string) => unlinking.mutate({ searchId, importId }),
    addCriterion: (fields: CriterionFields) => addingCriterion.mutateAsync({ questionId, ...fields }),
    updateCriterion,
    removeCriterion: ({ id, revision }: SelectionCriterion) =>
      told(removingCriterion.mutateAsync({ id, revision }), t('selection.criterion.removed')),
    settle: (key: RecordKey, decision: Exclude<Decision, 'unsure'> | null, criterionId: string | null) =>
      told(settling.mutateAsync({ ...key, decision, criterionId }), t('selection.conflicts.done')),
    setReport: (report: SelectionReport) => reporting.mutate(report),
    takeOver: (referenceId: string, design: StudyDesign) =>
      told(takingOver.mutateAsync({ questionId, referenceId, design }), t('selection.flow.tookOver')),
  };
}

export type SelectionActs = ReturnType<typeof useSelection>;
