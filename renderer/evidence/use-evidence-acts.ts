import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  Assessment,
  Baseline,
  CertaintyOverride,
  Profile,
  ProfileFields,
  Study,
  StudyFields,
} from '../../shared/evidence/records.ts';
import { profileFieldsSchema, studyFieldsSchema } from '../../shared/evidence/records.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Everything that can be done to evidence; changes to one row are made one after the other. */
export function useEvidenceActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const read = () => queryClient.getQueryData(api.evidence.read.queryKey());
  const procedures = api.evidence;
  const updatingProfile = useMutation(procedures.updateProfile.mutationOptions());
  const overriding = useMutation(procedures.override.mutationOptions());
  const updatingStudy = useMutation(procedures.updateStudy.mutationOptions());
  const updatingAssessment = useMutation(procedures.updateAssessment.mutationOptions());
  const removingProfile = useMutation(procedures.removeProfile.mutationOptions());
  const removingStudy = useMutation(procedures.removeStudy.mutationOptions());
  const removingAssessment = useMutation(procedures.removeAssessment.mutationOptions());
  const removingBaseline = useMutation(procedures.removeBaseline.mutationOptions());
  const changeProfile = useRowUpdates(
    () => read()?.profiles,
    (row: Profile, send: (row: Profile) => Promise<unknown>) => send(row),
  );
  const changeStudy = useRowUpdates(
    () => read()?.studies,
    (row: Study, patch: Partial<StudyFields>) =>
      updatingStudy.mutateAsync({
        ...studyFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  const changeAssessment = useRowUpdates(
    () => read()?.assessments,
    (
      { id, revision, assessedBy, overall, overallReason }: Assessment,
      patch: Partial<Pick<Assessment, 'assessedBy' | 'overall' | 'overallReason'>>,
    ) => updatingAssessment.mutateAsync({ id, revision, assessedBy, overall, overallReason, ...patch }),
  );
  const settled = (work: Promise<unknown>, text: string) =>
    void work.then(
      () => say(text),
      () => undefined,
    );
  return {
    startProfile: useMutation(procedures.addProfile.mutationOptions()),
    setFactor: useMutation({ ...procedures.setFactor.mutationOptions(), scope: { id: 'evidence.factor' } }),
    linkStudy: useMutation(procedures.linkStudy.mutationOptions()),
    unlinkStudy: useMutation(procedures.unlinkStudy.mutationOptions()),
    addStudy: useMutation(procedures.addStudy.mutationOptions()),
    assess: useMutation(procedures.assess.mutationOptions()),
    judge: useMutation({ ...procedures.judge.mutationOptions(), scope: { id: 'evidence.judge' } }),
    setRule: useMutation(procedures.setRule.mutationOptions()),
    setQuestion: useMutation(procedures.setQuestion.mutationOptions()),
    addBaseline: useMutation(procedures.addBaseline.mutationOptions()),
    updateBaseline: useMutation(procedures.updateBaseline.mutationOptions()),
    removeBaseline: ({ id, revision }: Baseline) =>
      settled(removingBaseline.mutateAsync({ id, revision }), t('evidence.baseline.removed')),
    updateStudy: changeStudy,
    updateAssessment: changeAssessment,
    updateProfile: (id: string, patch: Partial<ProfileFields>) =>
      changeProfile(id, row =>
        updatingProfile.mutateAsync({
          ...profileFieldsSchema.parse({ ...row, ...patch }),
          id: row.id,
          revision: row.revision,
        }),
      ),
    override: (id: string, override: CertaintyOverride | null) =>
      changeProfile(id, ({ revision }) => overriding.mutateAsync({ id, revision, override })),
    removeProfile: ({ id, revision }: Profile, outcome: string) =>
      settled(removingProfile.mutateAsync({ id, revision }), t('evidence.panel.removed', { outcome })),
    removeStudy: ({ id, revision, label }: Study) =>
      settled(removingStudy.mutateAsync({ id, revision }), t('evidence.studies.removed', { label })),
    removeAssessment: ({ id, revision }: Assessment) =>
      settled(removingAssessment.mutateAsync({ id, revision }), t('bias.removed')),
  };
}

export type EvidenceActs = ReturnType<typeof useEvidenceActs>;
