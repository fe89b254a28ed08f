import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ScreenSearch } from './search.ts';

/** Goes to a screen of the open project. */
export function useGoTo() {
  const navigate = useNavigate();
  const { key } = useParams({ from: '/p/$key' });
  return (area: string, search: ScreenSearch = {}) => {
    void navigate({ to: '/p/$key/$area', params: { key, area }, search });
  };
}

/** What the address of this screen remembers, and a way to change it without adding a step to "back". */
export function useScreenSearch() {
  const search = useSearch({ from: '/p/$key/$area' });
  const { key, area } = useParams({ from: '/p/$key/$area' });
  const navigate = useNavigate();
  const set = (next: ScreenSearch) =>
    void navigate({ to: '/p/$key/$area', params: { key, area }, search: next, replace: true });
  return [search, set] as const;
}
