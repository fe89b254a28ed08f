import { GAP_KINDS, type GapKind } from '../../shared/thread.ts';

/** What a screen's address remembers: the opened row, a filter on a gap, whether a new row is being typed. */
export interface ScreenSearch {
  open?: string;
  /** Which of the views a screen has is shown; the first when left out. */
  view?: string;
  gap?: GapKind;
  add?: boolean;
}

/** Reads the search part of an address, leaving out what is not known. */
export function readScreenSearch(search: Record<string, unknown>): ScreenSearch {
  const gap = GAP_KINDS.find(kind => kind === search.gap);
  return {
    ...(typeof search.open === 'string' && search.open !== '' ? { open: search.open } : {}),
    ...(gap ? { gap } : {}),
    ...(typeof search.view === 'string' && search.view !== '' ? { view: search.view } : {}),
    ...(search.add === true ? { add: true } : {}),
  };
}
