import { EventEmitter } from 'node:events';
import type { Session, WebContents } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../../main/desktop/guards.ts';

/** As much of a page as the guards touch; Electron itself cannot run here. */
class FakeContents extends EventEmitter {
  onOpen: (details: { url: string }) => { action: string } = () => ({ action: 'allow' });
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }) {
    this.onOpen = handler;
  }
  click() {
    this.emit('input-event', {}, { type: 'mouseUp' });
  }
  navigate(url: string, isMainFrame = true, event = 'will-frame-navigate'): boolean {
    let went = true;
    this.emit(event, {
      url,
      isMainFrame,
      preventDefault: () => {
        went = false;
      },
    });
    return went;
  }
}

describe('a guarded page', () => {
  let contents: FakeContents;
  let opened: string[];
  beforeEach(() => {
    vi.useFakeTimers();
    contents = new FakeContents();
    opened = [];
    guardContents(contents as unknown as WebContents, async url => {
      opened.push(url);
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('stays in the app', () => {
    expect(contents.navigate('leidraad://app/p/k1')).toBe(true);
    expect(contents.navigate('https://evil.example/')).toBe(false);
    expect(contents.navigate('file:///etc/passwd')).toBe(false);
    expect(contents.navigate('https://evil.example/', false)).toBe(false);
    expect(contents.navigate('https://evil.example/', true, 'will-redirect')).toBe(false);
    expect(opened).toEqual([]);
  });

  it('opens one link outside after one click', () => {
    contents.click();
    expect(contents.onOpen({ url: 'https://www.kngf.nl/' })).toEqual({ action: 'deny' });
    expect(contents.onOpen({ url: 'https://www.kngf.nl/2' })).toEqual({ action: 'deny' });
    expect(opened).toEqual(['https://www.kngf.nl/']);
  });

  it('opens nothing by itself, late, from a frame, or of another kind', () => {
    contents.onOpen({ url: 'https://www.kngf.nl/' });
    contents.emit('input-event', {}, { type: 'mouseMove' });
    contents.onOpen({ url: 'https://www.kngf.nl/' });
    contents.click();
    contents.navigate('https://frame.example/', false);
    contents.onOpen({ url: 'file:///etc/passwd' });
    vi.advanceTimersByTime(1500);
    contents.onOpen({ url: 'https://www.kngf.nl/' });
    expect(opened).toEqual([]);
  });

  it('attaches no webview', () => {
    const prevented = vi.fn();
    contents.emit('will-attach-webview', { preventDefault: prevented });
    expect(prevented).toHaveBeenCalledOnce();
  });

  it('survives a browser that cannot be started', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue();
    const other = new FakeContents();
    guardContents(other as unknown as WebContents, () => Promise.reject(new Error('no browser')));
    other.click();
    other.onOpen({ url: 'https://www.kngf.nl/' });
    await vi.advanceTimersByTimeAsync(0);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});

it('a guarded session refuses permissions, devices, the network and foreign downloads', () => {
  const answers: unknown[] = [];
  const events = new EventEmitter();
  let urls: string[] = [];
  guardSession({
    setPermissionRequestHandler: (handler: (a: null, b: string, c: (granted: boolean) => void) => void) =>
      handler(null, 'media', granted => answers.push(granted)),
    setPermissionCheckHandler: (handler: () => boolean) => answers.push(handler()),
    setDevicePermissionHandler: (handler: () => boolean) => answers.push(handler()),
    webRequest: {
      onBeforeRequest: (
        filter: { urls: string[] },
        handler: (details: object, answer: (reply: object) => void) => void,
      ) => {
        urls = filter.urls;
        handler({}, reply => answers.push(reply));
      },
    },
    on: (name: string, listener: () => void) => events.on(name, listener),
  } as unknown as Session);
  expect(answers).toEqual([false, false, false, { cancel: true }]);
  expect(urls).toContain('https://*/*');
  expect(urls).toContain('file://*/*');
  const kept = (url: string) => {
    const preventDefault = vi.fn();
    events.emit('will-download', { preventDefault }, { getURL: () => url });
    return preventDefault.mock.calls.length === 0;
  };
  expect(kept('blob:leidraad://app/1')).toBe(true);
  expect(kept('https://evil.example/x.exe')).toBe(false);
});
