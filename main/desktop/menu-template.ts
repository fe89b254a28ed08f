import type { MenuItemConstructorOptions } from 'electron';
import type { TFunction } from 'i18next';

/** The system's own list of recent files is about as long. */
const MAX_RECENT = 10;

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the menu does; each may take a while and reports its own failures. */
export interface MenuActions {
  newProject(): void;
  openProject(): void;
  openRecent(path: string): void;
  exportGuideline(): void;
  closeProject(): void;
  setTheme(theme: Theme): void;
  about(): void;
}

export interface MenuState {
  platform: NodeJS.Platform;
  /** Projects opened before, newest first; those that are gone are left out by the caller. */
  recents: readonly { path: string; title: string }[];
  theme: Theme;
  /** Whether the window shows a project, to export or close. */
  projectShown: boolean;
  /** Adds what only developers use. */
  developer: boolean;
}

/** Items that come and go with the project shown; the caller enables them without building the menu again. */
export const PROJECT_ITEMS = ['export', 'close-project'] as const;

/** The whole menu as data, in the order each platform expects. */
export function menuTemplate(
  t: TFunction,
  state: MenuState,
  actions: MenuActions,
): MenuItemConstructorOptions[] {
  const mac = state.platform === 'darwin';
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    fileMenu(t, state, actions),
    editMenu(t, mac),
    viewMenu(t, state, actions),
    ...(mac ? [{ role: 'windowMenu' as const, label: t('menu.window') }] : []),
    {
      role: 'help',
      label: t('menu.help'),
      submenu: mac ? [] : [{ label: t('menu.about'), click: () => actions.about() }],
    },
  ];
}

function fileMenu(t: TFunction, state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const recents = state.recents.slice(0, MAX_RECENT).map(({ path, title }) => ({
    label: literal(title),
    toolTip: path,
    click: () => actions.openRecent(path),
  }));
  const quit: MenuItemConstructorOptions[] =
    state.platform === 'darwin' ? [] : [{ type: 'separator' }, { role: 'quit', label: t('menu.quit') }];
  return {
    label: t('menu.file'),
    submenu: [
      { label: t('menu.newProject'), accelerator: 'CmdOrCtrl+N', click: () => actions.newProject() },
      { label: t('menu.openProject'), accelerator: 'CmdOrCtrl+O', click: () => actions.openProject() },
      {
        label: t('menu.recent'),
        submenu: recents.length > 0 ? recents : [{ label: t('menu.noRecent'), enabled: false }],
      },
      { type: 'separator' },
      {
        id: 'export',
        label: t('menu.exportGuideline'),
        accelerator: 'CmdOrCtrl+Shift+E',
        enabled: state.projectShown,
        click: () => actions.exportGuideline(),
      },
      {
        id: 'close-project',
        label: t('menu.closeProject'),
        accelerator: 'CmdOrCtrl+Shift+W',
        enabled: state.projectShown,
        click: () => actions.closeProject(),
      },
      ...quit,
    ],
  };
}

function editMenu(t: TFunction, mac: boolean): MenuItemConstructorOptions {
  return {
    label: t('menu.edit'),
    submenu: [
      { role: 'undo', label: t('menu.undo') },
      { role: 'redo', label: t('menu.redo'), ...(mac ? {} : { accelerator: 'Ctrl+Y' }) },
      { type: 'separator' },
      { role: 'cut', label: t('menu.cut') },
      { role: 'copy', label: t('menu.copy') },
      { role: 'paste', label: t('menu.paste') },
      { role: 'pasteAndMatchStyle', label: t('menu.pastePlain') },
      { type: 'separator' },
      { role: 'selectAll', label: t('menu.selectAll') },
    ],
  };
}

function viewMenu(t: TFunction, state: MenuState, actions: MenuActions): MenuItemConstructorOptions {
  const names = { system: 'menu.themeSystem', light: 'menu.themeLight', dark: 'menu.themeDark' } as const;
  const developer: MenuItemConstructorOptions[] = state.developer
    ? [
        { type: 'separator' },
        { role: 'reload', label: t('menu.reload') },
        { role: 'toggleDevTools', label: t('menu.developer') },
      ]
    : [];
  return {
    label: t('menu.view'),
    submenu: [
      { role: 'resetZoom', label: t('menu.zoomReset') },
      { role: 'zoomIn', label: t('menu.zoomIn') },
      { role: 'zoomOut', label: t('menu.zoomOut') },
      { type: 'separator' },
      {
        label: t('menu.theme'),
        submenu: THEMES.map(theme => ({
          label: t(names[theme]),
          type: 'radio' as const,
          checked: state.theme === theme,
          click: () => actions.setTheme(theme),
        })),
      },
      { role: 'togglefullscreen', label: t('menu.fullScreen') },
      ...developer,
    ],
  };
}

/** A title as it is: a single `&` would mark a letter for the Alt key. */
function literal(title: string): string {
  return title.replaceAll('&', '&&');
}
