import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLiveUpdates } from '../events/use-live-updates.ts';
import { DataDialog } from '../exports/data-dialog.tsx';
import { ExportDialog } from '../exports/export-dialog.tsx';
import { useOpenHandbook } from '../handbook/use-open-handbook.ts';
import { BackupsDialog } from '../start/backups-dialog.tsx';
import { TemplatesDialog } from '../templates/templates-dialog.tsx';
import { Tour } from '../tour/tour.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { KeyboardMap } from './keyboard-map.tsx';
import { Palette } from './palette.tsx';
import { useProject } from './project-context.tsx';
import { ProjectDetailsDialog } from './project-details-dialog.tsx';
import { Rail } from './rail.tsx';
import { ReadOnlyBanner } from './read-only-banner.tsx';
import { SettingsDialog } from './settings-dialog.tsx';
import { ShellContext } from './shell-context.ts';
import { useShortcuts } from './shortcuts.ts';
import { useUndo } from './undo.ts';
import { useSendCopy } from './use-send-copy.ts';
import { WorkAsDialog } from './work-as-dialog.tsx';
import './shell.css';

type Opened =
  | 'palette'
  | 'export'
  | 'data'
  | 'templates'
  | 'settings'
  | 'keyboard'
  | 'backups'
  | 'details'
  | 'work-as'
  | null;

/** The frame of a project: rail at the left, the screen, and the dialogs reachable from everywhere. */
export function Shell() {
  const { t } = useTranslation();
  const project = useProject();
  const [opened, setOpened] = useState<Opened>(null);
  const [railOpen, setRailOpen] = useState(false);
  const { undo, redo } = useUndo();
  useLiveUpdates();
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever another screen comes up
  useEffect(() => setRailOpen(false), [pathname]);
  const copying = useSendCopy();
  const copy = useRef(copying.send);
  copy.current = copying.send;
  const actions = useMemo(
    () => ({
      openPalette: () => setOpened('palette'),
      openExport: () => setOpened('export'),
      openExportData: () => setOpened('data'),
      openTemplates: () => setOpened('templates'),
      openSettings: () => setOpened('settings'),
      openKeyboardMap: () => setOpened('keyboard'),
      openBackups: () => setOpened('backups'),
      openProjectDetails: () => setOpened('details'),
      openWorkAs: () => setOpened('work-as'),
      sendCopy: () => void copy.current(),
    }),
    [],
  );
  const openHandbook = useOpenHandbook();
  useShortcuts({
    f1: openHandbook,
    'mod+k': actions.openPalette,
    'mod+z': undo,
    'mod+shift+z': redo,
    'mod+y': redo,
    '?': actions.openKeyboardMap,
  });
  const close = () => setOpened(null);
  return (
    <ShellContext value={actions}>
      <title>{`${project.title} · Leidraad`}</title>
      <a className="skip" href="#work">
        {t('app.skip')}
      </a>
      <div className="shell" data-rail={railOpen ? 'open' : 'closed'}>
        <header className="topbar">
          <IconButton icon="menu" label={t('app.menu')} onPress={() => setRailOpen(!railOpen)} />
          <b>{project.title}</b>
        </header>
        <Rail />
        <div className="screen">
          <ReadOnlyBanner />
          <Outlet />
        </div>
      </div>
      <Tour />
      {opened === 'palette' && <Palette onClose={close} />}
      {opened === 'export' && <ExportDialog onClose={close} />}
      {opened === 'data' && <DataDialog onClose={close} />}
      {opened === 'templates' && <TemplatesDialog onClose={close} />}
      {opened === 'settings' && <SettingsDialog onClose={close} />}
      {opened === 'keyboard' && <KeyboardMap onClose={close} />}
      {opened === 'details' && <ProjectDetailsDialog onClose={close} />}
      {opened === 'work-as' && <WorkAsDialog onClose={close} />}
      {copying.dialog}
      {opened === 'backups' && <BackupsDialog projectId={project.id} onClose={close} />}
    </ShellContext>
  );
}
