import { EventEmitter } from 'node:events';
import { vi } from 'vitest';

/**
 * A stand-in for the module `electron`, which exists only inside Electron: enough of it to see what the desktop
 * asks of it and to send it what the system would.
 */
export class FakeContents extends EventEmitter {
  url = '';
  setWindowOpenHandler = vi.fn();
  getURL = () => this.url;
  reload = vi.fn();
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = [];
  readonly webContents = new FakeContents();
  readonly options: { webPreferences: Record<string, unknown> };
  shown = false;
  focused = 0;

  constructor(options: { webPreferences: Record<string, unknown> }) {
    super();
    this.options = options;
    FakeWindow.all.push(this);
    electron.app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string) {
    this.webContents.url = url;
    this.webContents.emit('did-navigate');
    this.webContents.emit('did-finish-load');
    this.emit('ready-to-show');
  }
  show = () => {
    this.shown = true;
  };
  focus = () => {
    this.focused++;
  };
  maximize = vi.fn();
  isMinimized = () => false;
  isMaximized = () => false;
  getNormalBounds = () => ({ x: 0, y: 0, width: 1200, height: 800 });
  close = () => {
    this.emit('close');
    this.emit('closed');
  };
}

type Handler = (request: Request) => Promise<Response>;

const display = { id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1080 } };

export const electron = {
  /** What the app asked for that outlives a call. */
  seen: {
    lock: null as unknown,
    paths: new Map<string, string>(),
    schemes: new Map<string, Handler>(),
    menu: [] as MenuEntry[],
  },
  app: Object.assign(new EventEmitter(), {
    isPackaged: true,
    whenReady: async () => undefined,
    requestSingleInstanceLock: (data: unknown) => {
      electron.seen.lock = data;
      return true;
    },
    setPath: (name: string, value: string) => electron.seen.paths.set(name, value),
    getPath: (name: string) => electron.seen.paths.get(name) ?? '/nowhere',
    commandLine: { appendSwitch: vi.fn() },
    enableSandbox: vi.fn(),
    setAppUserModelId: vi.fn(),
    showAboutPanel: vi.fn(),
    quit: vi.fn(),
    exit: vi.fn(),
  }),
  BrowserWindow: FakeWindow,
  Menu: {
    buildFromTemplate: (template: MenuEntry[]) => template,
    setApplicationMenu: (menu: MenuEntry[]) => {
      electron.seen.menu = menu;
    },
    getApplicationMenu: () => ({ getMenuItemById: (id: string) => findItem(item => item.id === id) }),
  },
  dialog: {
    showErrorBox: vi.fn(),
    showOpenDialog: vi.fn(),
    showSaveDialog: vi.fn(),
    showMessageBoxSync: vi.fn(),
  },
  ipcMain: { handle: vi.fn() },
  nativeTheme: { themeSource: 'system', shouldUseDarkColors: true },
  protocol: {
    registerSchemesAsPrivileged: vi.fn(),
    handle: (scheme: string, handler: Handler) => electron.seen.schemes.set(scheme, handler),
  },
  screen: { getPrimaryDisplay: () => display, getAllDisplays: () => [display] },
  session: {
    defaultSession: {
      setPermissionRequestHandler: vi.fn(),
      setPermissionCheckHandler: vi.fn(),
      setDevicePermissionHandler: vi.fn(),
      webRequest: { onBeforeRequest: vi.fn() },
      on: vi.fn(),
    },
  },
  shell: { openExternal: vi.fn() },
};

export interface MenuEntry {
  id?: string;
  label?: string;
  enabled?: boolean;
  checked?: boolean;
  submenu?: MenuEntry[];
  click?: () => void;
}

/** The first item of the menu as it is now, at any depth. */
export function findItem(wanted: (item: MenuEntry) => boolean): MenuEntry | undefined {
  const all = (items: MenuEntry[]): MenuEntry[] => items.flatMap(item => [item, ...all(item.submenu ?? [])]);
  return all(electron.seen.menu).find(wanted);
}
