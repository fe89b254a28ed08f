import { APP_URL, isOwnPage } from './own-page.ts';

/** Where projects are made and opened; the pages here are those of the renderer's router. */
export const START_PAGE = APP_URL;

/** The first screen of an open project. */
export function projectPage(key: string): string {
  return `${APP_URL}p/${encodeURIComponent(key)}`;
}

/** The export screen of an open project. */
export function exportPage(key: string): string {
  return `${projectPage(key)}/exports`;
}

/** The key of the project a page shows, or null when it shows none. */
export function shownProject(address: string): string | null {
  if (!isOwnPage(address)) return null;
  const [, place, key] = new URL(address).pathname.split('/');
  return place === 'p' && key ? decodeURIComponent(key) : null;
}
