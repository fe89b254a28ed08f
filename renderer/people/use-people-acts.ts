import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Body, Organisation, Seat } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';

/**
 * Adding and removing organisations and seats. A new one gets a provisional name and is opened for editing.
 *
 * @param onAdded called with the id of a new row
 */
export function usePeopleActs(onAdded: (id: string) => void) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const say = useUndoToast();
  const options = { onSuccess: ({ id }: { id: string }) => onAdded(id) };
  const addingOrganisation = useMutation(api.people.addOrganisation.mutationOptions(options));
  const addingSeat = useMutation(api.people.addSeat.mutationOptions(options));
  const removingOrganisation = useMutation(api.people.removeOrganisation.mutationOptions());
  const removingSeat = useMutation(api.people.removeSeat.mutationOptions());
  return {
    addOrganisation: () =>
      addingOrganisation.mutate({ name: t('people.newOrganisation'), abbreviation: '', parentId: null }),
    addSeat: (body: Body) =>
      addingSeat.mutate({ body, role: t('people.newSeat'), organisationId: null, personName: null }),
    removeOrganisation({ id, revision, name }: Organisation): void {
      removingOrganisation.mutateAsync({ id, revision }).then(
        () => say(t('people.removed', { name })),
        () => undefined,
      );
    },
    removeSeat({ id, revision, role }: Seat): void {
      removingSeat.mutateAsync({ id, revision }).then(
        () => say(t('people.removed', { name: role })),
        () => undefined,
      );
    },
  };
}
