import { useScreenSearch } from '../app/navigation.ts';

export const PEOPLE_VIEWS = ['group', 'organisations', 'interests', 'letters'] as const;
export type PeopleView = (typeof PEOPLE_VIEWS)[number];

/** Which view of the people is shown and which row is open in the panel, as the address remembers it. */
export function usePeopleView() {
  const [search, setSearch] = useScreenSearch();
  const view = PEOPLE_VIEWS.find(known => known === search.view) ?? 'group';
  return {
    view,
    openId: search.open ?? null,
    show: (next: PeopleView, id?: string) => setSearch({ view: next, ...(id ? { open: id } : {}) }),
    open: (id: string) => setSearch({ view, open: id }),
    close: () => setSearch({ view }),
  };
}
