import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Authorisation, AuthorisationFields } from '../../shared/authorisation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';

/** What can be done to the list of boards; each act can be undone. */
export function useAuthorisationActs() {
  const { t } = useTranslation();
  const { api, queryClient } = useConnection();
  const say = useUndoToast();
  const asking = useMutation(api.authorisation.ask.mutationOptions());
  const updating = useMutation(api.authorisation.update.mutationOptions());
  const reminding = useMutation(api.authorisation.remind.mutationOptions());
  const removing = useMutation(api.authorisation.remove.mutationOptions());
  const update = useRowUpdates<Authorisation, Partial<AuthorisationFields>>(
    () => queryClient.getQueryData(api.authorisation.list.queryKey()),
    ({ organisationId: _, organisation: __, versionLabel: ___, origin: ____, ...row }, patch) =>
      updating.mutateAsync({ ...row, ...patch }),
  );
  return {
    update,
    ask(organisationIds: string[]): void {
      asking.mutate(
        { organisationIds },
        { onSuccess: ({ added }) => say(t('authorisation.added', { count: added })) },
      );
    },
    remind(remindedOn: string): void {
      reminding.mutate(
        { remindedOn },
        { onSuccess: ({ reminded }) => say(t('authorisation.reminded', { count: reminded })) },
      );
    },
    remove({ id, revision, organisation }: Authorisation, onDone: () => void): void {
      removing.mutate(
        { id, revision },
        {
          onSuccess() {
            say(t('authorisation.removed', { name: organisation }));
            onDone();
          },
        },
      );
    },
  };
}

export type AuthorisationActs = ReturnType<typeof useAuthorisationActs>;
