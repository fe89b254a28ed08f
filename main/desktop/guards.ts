import type { Event, Session, WebContents } from 'electron';
import { externalTarget, followsClick, isOwnDownload, isOwnPage } from './own-page.ts';

/** Input that can be the cause of following a link. */
const CLICKS = new Set(['mouseDown', 'mouseUp', 'rawKeyDown', 'keyDown', 'gestureTap', 'touchEnd']);

/** Everything a page could reach outside the app. The app itself asks for none of it. */
const OUTSIDE = ['http', 'https', 'ws', 'wss', 'ftp', 'file'].map(scheme => `${scheme}://*/*`);

/** Opens an address outside the app. */
export type OpenExternal = (url: string) => Promise<void>;

/**
 * Keeps a page inside the app: no other page is loaded in it or in its frames, no new windows, no webviews.
 * An `https` or `mailto` link the user has just clicked is opened outside; one click opens one link.
 */
export function guardContents(contents: WebContents, openExternal: OpenExternal): void {
  let lastInputAt = Number.NEGATIVE_INFINITY;
  contents.on('input-event', (_event, input) => {
    if (CLICKS.has(input.type)) lastInputAt = Date.now();
  });
  const leave = (address: string) => {
    const target = externalTarget(address);
    if (target === null || !followsClick(lastInputAt, Date.now())) return;
    lastInputAt = Number.NEGATIVE_INFINITY;
    openExternal(target).catch((error: unknown) => console.error(`Cannot open ${target}:`, error));
  };
  const stay = (details: Event<{ url: string; isMainFrame: boolean }>) => {
    if (isOwnPage(details.url)) return;
    details.preventDefault();
    if (details.isMainFrame) leave(details.url);
  };
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', event => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    leave(url);
    return { action: 'deny' };
  });
}

/**
 * Closes the session: every permission and device is refused, nothing outside the app is requested, and only
 * the app's own exports are downloaded. Certificate errors keep their default, which is to refuse.
 */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest({ urls: OUTSIDE }, (_details, answer) => answer({ cancel: true }));
  session.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) event.preventDefault();
  });
}
