import { APP_URL, isOwnPage } from './own-page.ts';

/** Addresses in the window, as the renderer's router knows them. */
export const START_PAGE = APP_URL;
export const NEW_PROJECT_PAGE = `${APP_URL}new`;

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
