import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { mayDo } from '../../shared/people/act-rights.ts';
import { LANGUAGES } from '../../shared/project.ts';
import { useTour } from '../tour/use-tour.ts';
import { useCloseProject } from './close-project.ts';
import { useGoTo } from './navigation.ts';
import type { PaletteItem } from './palette-items.ts';
import { useProject } from './project-context.tsx';
import { useSettingsUpdate } from './settings.ts';
import { ShellContext } from './shell-context.ts';
import { useUndo } from './undo.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** The acts of the palette; those that change the project are left out while it is read-only. */
export function usePaletteActions(): PaletteItem[] {
  const { t } = useTranslation();
  const goTo = useGoTo();
  const shell = useContext(ShellContext);
  const { mode, workingAs } = useProject();
  const may = (what: string) => mode === 'write' && mayDo(what, workingAs);
  const { undo, redo, undoAct, redoAct } = useUndo();
  const updateSettings = useSettingsUpdate();
  const closeProject = useCloseProject();
  const tour = useTour();
  const group = t('app.palette.act');
  const act = (id: string, label: string, run: () => void, shortcut?: string): PaletteItem => ({
    id,
    label,
    group,
    run,
    ...(shortcut === undefined ? {} : { shortcut }),
  });
  const adds = (['bottlenecks', 'questions', 'meetings', 'versions', 'recommendations'] as const)
    .filter(area => may(`${area}.create`))
    .map(area => act(`new-${area}`, t(`${area}.add`), () => goTo(area, { add: true })));
  const changes = [
    ...adds,
    ...(may('project.update') ? [act('details', t('app.details.title'), shell.openProjectDetails)] : []),
    ...(undoAct === null ? [] : [act('undo', t('app.undoAct', { act: undoAct }), undo, 'Ctrl Z')]),
    ...(redoAct === null ? [] : [act('redo', t('app.redoAct', { act: redoAct }), redo, 'Ctrl Shift Z')]),
  ];
  return [
    ...changes,
    act('work-as', t('app.workAs.title'), shell.openWorkAs),
    act('actions', t('meetings.view.actions'), () => goTo('meetings', { view: 'actions' })),
    act('thread-walk', t('thread.view.walk'), () => goTo('thread', { view: 'walk' })),
    act('thread-matrix', t('thread.matrix.title'), () => goTo('thread', { view: 'matrix' })),
    act('export', t('app.export'), shell.openExport),
    act('export-data', t('dataDialog.title'), shell.openExportData),
    act('copy', t('app.sendCopy'), shell.sendCopy),
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
