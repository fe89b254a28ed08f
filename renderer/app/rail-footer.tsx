import { Link } from '@tanstack/react-router';
import { useContext } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/icon-button.tsx';
import { areaName } from './area-name.ts';
import { useProject } from './project-context.tsx';
import { SaveStateText } from './save-state-text.tsx';
import { seatName } from './seat-name.ts';
import { useAppState } from './settings.ts';
import { ShellContext } from './shell-context.ts';
import { useUndo } from './undo.ts';

/** The foot of the rail: who you are, whether everything is saved, undo and redo, export, settings. */
export function RailFooter() {
  const { t } = useTranslation();
  const { key, mode, workingAs } = useProject();
  const { settings, user } = useAppState();
  const { openExport, openSettings, openWorkAs } = useContext(ShellContext);
  const { undo, redo, undoAct, redoAct } = useUndo();
  return (
    <div className="rail-foot">
      <div className="rail-tools">
        <IconButton
          icon="undo"
          label={undoAct === null ? t('app.undo') : t('app.undoAct', { act: undoAct })}
          isDisabled={undoAct === null}
          onPress={undo}
        />
        <IconButton
          icon="redo"
          label={redoAct === null ? t('app.redo') : t('app.redoAct', { act: redoAct })}
          isDisabled={redoAct === null}
          onPress={redo}
        />
        <IconButton icon="export" label={t('app.export')} onPress={openExport} />
        <IconButton icon="settings" label={t('app.settings.title')} onPress={openSettings} />
      </div>
      <div className="rail-links">
        {(['thread', 'history', 'handbook'] as const).map(area => (
          <Link
            key={area}
            to="/p/$key/$area"
            params={{ key, area }}
            className="area"
            activeOptions={{ includeSearch: false }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {areaName(area, t)}
          </Link>
        ))}
      </div>
      <b>{settings.displayName || user}</b>
      <Button className="word-button" onPress={openWorkAs}>
        <span className="visually-hidden">{t('app.workAs.seat')}: </span>
        {workingAs === null ? t('app.workAs.leaderAll') : seatName(workingAs, t)}
      </Button>
      <SaveStateText readOnly={mode === 'read'} />
      <Link to="/" className="rail-home">
        {t('app.allProjects')}
      </Link>
    </div>
  );
}
