import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DecisionFields, decisionFieldsSchema, NO_LOCAL } from '../../shared/adapte/decisions.ts';
import {
  citeSource,
  type SourceRecommendation,
  type SourceRecommendationFields,
  sourceRecommendationFieldsSchema,
  type Topic,
  type TopicFields,
  topicFieldsSchema,
} from '../../shared/adapte/source-recommendations.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** Everything that can be done to source recommendations; changes to one go one after the other. */
export function useAdaptationActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const { workingAs } = useProject();
  const say = useUndoToast();
  const procedures = api.adapte;
  const updating = useMutation(procedures.update.mutationOptions());
  const deciding = useMutation(procedures.decide.mutationOptions());
  const undeciding = useMutation(procedures.undecide.mutationOptions());
  const comparing = useMutation(procedures.compare.mutationOptions());
  const removing = useMutation(procedures.remove.mutationOptions());
  const read = () => queryClient.getQueryData(procedures.list.queryKey());
  const update = useRowUpdates(
    () => read()?.recommendations,
    (row: SourceRecommendation, patch: Partial<SourceRecommendationFields>) =>
      updating.mutateAsync({
        ...sourceRecommendationFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  /** What is said of a decision before there is one has nowhere to go; a kind comes first. */
  const decide = useRowUpdates(
    () => read()?.recommendations,
    async ({ id, decision }: SourceRecommendation, patch: Partial<DecisionFields>) => {
      if (decision === null && patch.kind === undefined) return;
      const before = decision ?? { local: NO_LOCAL, judgedBy: workingAs?.personName ?? '' };
      await deciding.mutateAsync({
        ...decisionFieldsSchema.parse({ ...before, ...patch }),
        id,
        revision: decision?.revision ?? 0,
      });
    },
  );
  const undecide = useRowUpdates(
    () => read()?.recommendations,
    async ({ id, decision }: SourceRecommendation, _: null) => {
      if (decision) await undeciding.mutateAsync({ id, revision: decision.revision });
    },
  );
  const compare = useRowUpdates(
    () => read()?.topics,
    (row: Topic, patch: Partial<TopicFields>) =>
      comparing.mutateAsync({
        ...topicFieldsSchema.parse({ ...row, ...patch }),
        id: row.id,
        revision: row.revision,
      }),
  );
  return {
    add: useMutation(procedures.add.mutationOptions()),
    update,
    decide,
    undecide: (id: string) => undecide(id, null),
    compare,
    remove: ({ id, revision, number, wording }: SourceRecommendation, label: string) =>
      removing.mutateAsync({ id, revision }).then(
        () => say(t('adapte.removed', { label: citeSource(label, number || wording.slice(0, 40)) })),
        () => undefined,
      ),
    translate: useMutation({ ...procedures.translate.mutationOptions(), scope: { id: 'adapte.translate' } }),
    place: useMutation({ ...procedures.place.mutationOptions(), scope: { id: 'adapte.place' } }),
    unplace: useMutation(procedures.unplace.mutationOptions()),
    linkReference: useMutation(procedures.linkReference.mutationOptions()),
    unlinkReference: useMutation(procedures.unlinkReference.mutationOptions()),
    makeResult: useMutation({
      ...procedures.makeResult.mutationOptions(),
      onSuccess: (_, { title = '' }) => say(t('adapte.result.made', { title })),
    }),
    linkResult: useMutation(procedures.linkResult.mutationOptions()),
    unlinkResult: useMutation(procedures.unlinkResult.mutationOptions()),
    inherit: useMutation(procedures.inherit.mutationOptions()),
  };
}

export type AdaptationActs = ReturnType<typeof useAdaptationActs>;
