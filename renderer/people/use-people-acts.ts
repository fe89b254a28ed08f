import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type {
  Body,
  Capacity,
  Organisation,
  OrganisationFields,
  Person,
  PersonFields,
  Seat,
  SeatFields,
} from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { focusCell } from '../ui/table-keys.ts';

/** Everything that can be done to organisations, people and seats. New rows get a provisional text and the cursor. */
export function usePeopleActs() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const people = () => queryClient.getQueryData(api.people.list.queryKey());
  const added = (column: string) => ({ onSuccess: ({ id }: { id: string }) => focusCell(id, column) });
  const addingOrganisation = useMutation(api.people.addOrganisation.mutationOptions(added('name')));
  const addingSeat = useMutation(api.people.addSeat.mutationOptions(added('person')));
  const updatingOrganisation = useMutation(api.people.updateOrganisation.mutationOptions());
  const updatingPerson = useMutation(api.people.updatePerson.mutationOptions());
  const updatingSeat = useMutation(api.people.updateSeat.mutationOptions());
  const naming = useMutation(api.people.nameSeat.mutationOptions());
  const removingOrganisation = useMutation(api.people.removeOrganisation.mutationOptions());
  const removingPerson = useMutation(api.people.removePerson.mutationOptions());
  const removingSeat = useMutation(api.people.removeSeat.mutationOptions());
  const tell = (name: string) => () => say(t('people.removed', { name }));
  const nothing = () => undefined;
  const roleOf = (capacity: Capacity) => t(`people.capacities.${capacity}`).toLocaleLowerCase();
  /** The role follows the capacity until somebody has put it in words of their own. */
  const withRole = ({ role, capacity }: Seat, patch: Partial<SeatFields>): Partial<SeatFields> =>
    patch.capacity !== undefined && [t('people.newSeat'), roleOf(capacity)].includes(role)
      ? { role: roleOf(patch.capacity), ...patch }
      : patch;
  return {
    addOrganisation: () =>
      addingOrganisation.mutate({ name: t('people.newOrganisation'), abbreviation: '', parentId: null }),
    addSeat: (body: Body) => addingSeat.mutate({ body, role: t('people.newSeat'), organisationId: null }),
    updateOrganisation: useRowUpdates(
      () => people()?.organisations,
      ({ position: _, origin: __, ...row }: Organisation, patch: Partial<OrganisationFields>) =>
        updatingOrganisation.mutateAsync({ ...row, ...patch }),
    ),
    updatePerson: useRowUpdates(
      () => people()?.persons,
      ({ position: _, origin: __, ...row }: Person, patch: Partial<PersonFields>) =>
        updatingPerson.mutateAsync({ ...row, ...patch }),
    ),
    updateSeat: useRowUpdates(
      () => people()?.seats,
      (seat: Seat, patch: Partial<SeatFields>) => {
        const { position: _, origin: __, personName: ___, ...row } = seat;
        return updatingSeat.mutateAsync({ ...row, ...withRole(seat, patch) });
      },
    ),
    nameSeat: useRowUpdates(
      () => people()?.seats,
      ({ id, revision }: Seat, { name }: { name: string }) => naming.mutateAsync({ id, revision, name }),
    ),
    removeOrganisation: ({ id, revision, name }: Organisation) =>
      void removingOrganisation.mutateAsync({ id, revision }).then(tell(name), nothing),
    removePerson: ({ id, revision, name }: Person) =>
      void removingPerson.mutateAsync({ id, revision }).then(tell(name), nothing),
    removeSeat: ({ id, revision, personName, role }: Seat) =>
      void removingSeat.mutateAsync({ id, revision }).then(tell(personName ?? role), nothing),
  };
}

export type PeopleActs = ReturnType<typeof usePeopleActs>;
