import { app, Menu, nativeTheme } from 'electron';
import { translator } from '../../shared/locales/translate.ts';
import type { Api } from './api.ts';
import { type MenuActions, menuTemplate, PROJECT_ITEMS } from './menu-template.ts';

/**
 * Builds the menu anew from the settings and recent projects, and takes over the theme.
 *
 * @param projectShown asked when the menu is made, for the page may have changed while the settings were read
 */
export async function refreshMenu(
  api: Api,
  actions: MenuActions,
  projectShown: () => boolean,
): Promise<void> {
  const { settings, recents } = await api.app.state.query();
  nativeTheme.themeSource = settings.theme;
  const template = menuTemplate(
    translator(settings.language),
    {
      platform: process.platform,
      recents: recents.filter(recent => recent.exists),
      theme: settings.theme,
      projectShown: projectShown(),
      developer: !app.isPackaged,
    },
    actions,
  );
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Enables what needs a project, or disables it. */
export function showProjectItems(projectShown: boolean): void {
  const menu = Menu.getApplicationMenu();
  for (const id of PROJECT_ITEMS) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = projectShown;
  }
}
