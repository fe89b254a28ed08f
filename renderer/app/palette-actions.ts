import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../shared/people/act-rights.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useOpenHandbook } from '../handbook/use-open-handbook.ts';
import { useTour } from '../tour/use-tour.ts';
import { useCloseProject } from './close-project.ts';
import { keyText } from './key-map.ts';
import type { PaletteItem } from './palette-items.ts';
import { useProject } from './project-context.tsx';
import { useSettingsUpdate } from './settings.ts';
import { ShellContext } from './shell-context.ts';
import { useUndo } from './undo.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Acts that people have other words for, in `app.palette.words`. */
const WORDED = ['export', 'export-data', 'copy', 'print', 'undo', 'settings', 'close'] as const;

const isWorded = (id: string): id is (typeof WORDED)[number] => WORDED.some(known => known === id);

/** The acts of the palette; those that change the project are left out while it is read-only. */
export function usePaletteActions(): PaletteItem[] {
  const { t } = useTranslation();
  const shell = useContext(ShellContext);
  const { mode, workingAs } = useProject();
  const may = (what: string) => mode === 'write' && mayDo(what, workingAs);
  const { undo, redo, undoAct, redoAct } = useUndo();
  const updateSettings = useSettingsUpdate();
  const closeProject = useCloseProject();
  const tour = useTour();
  const openHandbook = useOpenHandbook();
  const group = t('app.palette.act');
  const act = (id: string, label: string, run: () => void, shortcut?: string): PaletteItem => ({
    id,
    label,
    group,
    run,
    ...(isWorded(id) ? { keywords: t(`app.palette.words.${id}`) } : {}),
    ...(shortcut === undefined ? {} : { shortcut }),
  });
  const changes = [
    ...(may('project.update') ? [act('details', t('app.details.title'), shell.openProjectDetails)] : []),
    ...(undoAct === null ? [] : [act('undo', t('app.undoAct', { act: undoAct }), undo, keyText('mod+z'))]),
    ...(redoAct === null
      ? []
      : [act('redo', t('app.redoAct', { act: redoAct }), redo, keyText('mod+shift+z'))]),
  ];
  return [
    ...changes,
    act('work-as', t('app.workAs.title'), shell.openWorkAs),
    act('export', t('app.export'), shell.openExport),
    act('export-data', t('dataDialog.title'), shell.openExportData),
    act('templates', t('templates.title'), shell.openTemplates),
    act('copy', t('app.sendCopy'), shell.sendCopy),
    act('print', t('app.print'), printSoon),
    act('handbook', t('app.keyboard.keys.help'), openHandbook, keyText('f1')),
    act('backups', t('start.backups.title'), shell.openBackups),
    act('settings', t('app.settings.title'), shell.openSettings),
    ...tour.entries.map(({ id, label, run }) => act(id, label, run)),
    act('keyboard', t('app.keyboard.title'), shell.openKeyboardMap, '?'),
    ...LANGUAGES.map(language =>
      act(
        `language-${language}`,
        t('app.palette.language', { language: t(`terms.language.${language}`) }),
        () => updateSettings({ language }),
      ),
    ),
    ...THEMES.map(theme =>
      act(`theme-${theme}`, t('app.palette.theme', { theme: t(`app.settings.themes.${theme}`) }), () =>
        updateSettings({ theme }),
      ),
    ),
    act('close', t('app.closeProject'), closeProject),
  ];
}

/** Prints the screen once the palette is out of sight. */
function printSoon(): void {
  requestAnimationFrame(() => window.print());
}
