import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { type MenuActions, type MenuState, menuTemplate } from '../../../main/desktop/menu-template.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';

const state: MenuState = {
  platform: 'linux',
  recents: [{ path: '/a.leidraad', title: 'Hoofd & hals' }],
  theme: 'dark',
  projectShown: false,
  developer: false,
};

function actions() {
  return {
    newProject: vi.fn(),
    openProject: vi.fn(),
    openRecent: vi.fn(),
    exportGuideline: vi.fn(),
    closeProject: vi.fn(),
    setTheme: vi.fn(),
    about: vi.fn(),
  } satisfies MenuActions;
}

function items(template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap(item => [item, ...(Array.isArray(item.submenu) ? items(item.submenu) : [])]);
}

function click(item: MenuItemConstructorOptions | undefined) {
  const handler = item?.click as (() => void) | undefined;
  handler?.();
}

describe('the menu', () => {
  it.each(LANGUAGES)('is wholly named in %s, without clashing shortcuts', language => {
    const all = items(menuTemplate(translator(language), { ...state, developer: true }, actions()));
    for (const item of all.filter(item => item.type !== 'separator')) {
      expect(item.label, JSON.stringify(item)).toMatch(/^(?!menu\.)./);
    }
    const shortcuts = all.flatMap(item => item.accelerator ?? []);
    expect(new Set(shortcuts).size).toBe(shortcuts.length);
  });

  it('has the app menu on macOS only, which then holds quit and about', () => {
    const t = translator('nl');
    const roles = (platform: NodeJS.Platform) =>
      items(menuTemplate(t, { ...state, platform }, actions())).flatMap(item => item.role ?? []);
    expect(roles('darwin')).toContain('appMenu');
    expect(roles('darwin')).not.toContain('quit');
    expect(roles('win32')).toContain('quit');
    expect(roles('win32')).not.toContain('appMenu');
  });

  it('does what its items say', () => {
    const called = actions();
    const all = items(menuTemplate(translator('en'), { ...state, projectShown: true }, called));
    const item = (label: string) => all.find(item => item.label === label);
    click(item('New project…'));
    click(item('Open project…'));
    click(item('Hoofd && hals'));
    click(item('Export guideline…'));
    click(item('Close project'));
    click(item('Light'));
    click(item('About Leidraad'));
    expect(called.openRecent).toHaveBeenCalledWith('/a.leidraad');
    expect(called.setTheme).toHaveBeenCalledWith('light');
    for (const action of Object.values(called)) expect(action).toHaveBeenCalledOnce();
  });

  it('shows the theme in use and what needs a project', () => {
    const all = items(menuTemplate(translator('en'), state, actions()));
    expect(all.filter(item => item.checked).map(item => item.label)).toEqual(['Dark']);
    expect(all.filter(item => item.enabled === false).map(item => item.id)).toEqual([
      'export',
      'close-project',
    ]);
  });

  it('says so when there are no recent projects, and shows ten at most', () => {
    const recents = Array.from({ length: 30 }, (_, n) => ({ path: `/${n}`, title: `P${n}` }));
    const labels = (state: MenuState) =>
      items(menuTemplate(translator('nl'), state, actions())).map(item => item.label ?? '');
    expect(labels({ ...state, recents: [] })).toContain('Nog geen projecten');
    expect(labels({ ...state, recents }).filter(label => /^P\d/.test(label))).toHaveLength(10);
  });

  it('keeps developer tools from the packaged app', () => {
    const roles = items(menuTemplate(translator('nl'), state, actions())).flatMap(item => item.role ?? []);
    expect(roles).not.toContain('toggleDevTools');
    expect(roles).not.toContain('reload');
  });
});
