import { GAP_KINDS, type GapKind } from '../../shared/thread.ts';

/** What a screen's address remembers: where one is in it, the opened row, a filter, whether a row is being typed. */
export interface ScreenSearch {
  open?: string;
  /** A block in the opened text. */
  block?: string;
  gap?: GapKind;
  add?: boolean;
  /** The two versions that are compared; see `renderer/versions/version-name.ts`. */
  base?: string;
  target?: string;
  /** One of the ways a screen can be looked at. */
  view?: string;
  /** The thing whose parts are on screen, such as one meeting. */
  within?: string;
}

/** Reads the search part of an address, leaving out what is not known. */
export function readScreenSearch(search: Record<string, unknown>): ScreenSearch {
  const gap = GAP_KINDS.find(kind => kind === search.gap);
  return {
    ...(typeof search.open === 'string' && search.open !== '' ? { open: search.open } : {}),
    ...(typeof search.block === 'string' && search.block !== '' ? { block: search.block } : {}),
    ...(gap ? { gap } : {}),
    ...(typeof search.base === 'string' ? { base: search.base } : {}),
    ...(typeof search.target === 'string' ? { target: search.target } : {}),
    ...(search.add === true ? { add: true } : {}),
    ...(typeof search.view === 'string' && search.view !== '' ? { view: search.view } : {}),
    ...(typeof search.within === 'string' && search.within !== '' ? { within: search.within } : {}),
  };
}
