import { useLocation } from '@tanstack/react-router';
import { pageOfArea } from '../../shared/handbook/page-areas.ts';
import { useGoTo } from '../app/navigation.ts';

/** Opens the handbook at the page about the screen one is on; at its contents where a screen has no page. */
export function useOpenHandbook(): () => void {
  const goTo = useGoTo();
  const { pathname } = useLocation();
  return () => {
    const page = pageOfArea(pathname.split('/')[3] ?? '');
    goTo('handbook', page === null ? {} : { open: page });
  };
}
