/** The one origin of the app: `leidraad://app`. A custom scheme has a host and never a port. */
export const SCHEME = 'leidraad';
export const APP_URL = `${SCHEME}://app/`;

/** How long after a click or key press a link may still open the browser; a page that acts later acts by itself. */
const CLICK_WINDOW_MS = 1000;

/** Longer addresses are cut off or refused by mail programs and shells. */
const MAX_EXTERNAL_LENGTH = 2000;

/** Whether an address is a page of the app itself, and nothing that only looks like it. */
export function isOwnPage(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    url.protocol === `${SCHEME}:` &&
    url.hostname === 'app' &&
    url.port === '' &&
    url.username === '' &&
    url.password === ''
  );
}

/** The address to give to the browser or mail program, or null when it may not leave the app. */
export function externalTarget(address: string): string | null {
  const url = URL.parse(address);
  if (url === null || url.href.length > MAX_EXTERNAL_LENGTH) return null;
  if (url.protocol === 'mailto:') return url.href;
  const plain = url.username === '' && url.password === '' && url.hostname !== '';
  return url.protocol === 'https:' && plain ? url.href : null;
}

/** Whether a download comes from the app: one of its addresses, or a blob one of its pages made. */
export function isOwnDownload(address: string): boolean {
  return isOwnPage(address.startsWith('blob:') ? address.slice('blob:'.length) : address);
}

/** Whether something happening at `now` can be the result of the user's last click or key press. */
export function followsClick(lastInputAt: number, now: number): boolean {
  return now >= lastInputAt && now - lastInputAt <= CLICK_WINDOW_MS;
}

/** Whether a message comes from the top frame of a page of the app; frames inside a page have no say. */
export function isOwnFrame(frame: { url: string; parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url);
}
