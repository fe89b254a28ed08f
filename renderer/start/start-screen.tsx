import { useMutation } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { connectionTo } from '../api.ts';
import { useAppState } from '../app/settings.ts';
import { SettingsDialog } from '../app/settings-dialog.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { setTour } from '../tour/tour-store.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { BackupsDialog } from './backups-dialog.tsx';
import { ImportJsonDialog } from './import-json-dialog.tsx';
import { NewProjectDialog } from './new-project-dialog.tsx';
import { OpenFailure } from './open-failure.tsx';
import { RecentFiles } from './recent-files.tsx';
import { useOpenProject } from './use-open-project.ts';
import { usePathChooser } from './use-path-chooser.tsx';
import './start.css';

/** Where one begins: recent projects, a new one, a file, the sample, or a backup. */
export function StartScreen() {
  const { t, i18n } = useTranslation();
  const { version, settings } = useAppState();
  const { lost } = useSearch({ strict: false });
  const navigate = useNavigate();
  const { api, queryClient } = connectionTo(null);
  const { open, enter, failure, isOpening, dismiss } = useOpenProject();
  const chooser = usePathChooser();
  const [dialog, setDialog] = useState<'new' | 'json' | 'settings' | 'backups' | null>(null);
  const sample = useMutation(api.projects.sample.mutationOptions(), queryClient);
  const choose = async () => {
    const path = await chooser.chooseOpen();
    if (path !== null) await open(path);
  };
  useShortcuts({ n: () => setDialog('new'), o: () => void choose() });
  return (
    <main className="start">
      <title>Leidraad</title>
      <div className="start-inner">
        <header className="start-head">
          <img src="/icon.svg" alt="" width="44" height="44" />
          <div>
            <h1>Leidraad</h1>
            <p className="muted">{t('start.tagline')}</p>
          </div>
        </header>
        {lost !== undefined && (
          <Notice tone="warn">
            <p>{t('start.lost')}</p>
            <Button onPress={() => void navigate({ to: '/', replace: true })}>{t('ui.close')}</Button>
          </Notice>
        )}
        {failure && (
          <OpenFailure
            failure={failure}
            onOpen={(path, readOnly) => void open(path, readOnly)}
            onRestore={() => setDialog('backups')}
            onDismiss={dismiss}
            chooseSave={chooser.chooseSave}
          />
        )}
        {(isOpening || sample.isPending) && (
          <Progress label={t(isOpening ? 'start.opening' : 'start.building')} />
        )}
        <div className="start-columns">
          <section aria-labelledby="recent-title">
            <h2 id="recent-title">{t('start.recent')}</h2>
            <RecentFiles onOpen={path => void open(path)} />
          </section>
          <section aria-labelledby="begin-title">
            <h2 id="begin-title">{t('start.begin')}</h2>
            <div className="start-acts">
              <Button variant="primary" onPress={() => setDialog('new')}>
                <Icon name="plus" /> {t('start.new')} <kbd>N</kbd>
              </Button>
              <Button onPress={() => void choose()}>
                <Icon name="folder" /> {t('start.open')} <kbd>O</kbd>
              </Button>
              <Button
                isDisabled={sample.isPending}
                onPress={() =>
                  sample.mutate(
                    {},
                    {
                      onSuccess: project => {
                        if (!settings.tour.isSettled) setTour({ kind: 'offer', projectKey: project.key });
                        void enter(project);
                      },
                    },
                  )
                }
              >
                <Icon name="file" /> {t('start.sample')}
              </Button>
              <Button onPress={() => setDialog('json')}>
                <Icon name="import" /> {t('start.importJson.open')}
              </Button>
              <Button onPress={() => setDialog('backups')}>
                <Icon name="undo" /> {t('start.restore')}
              </Button>
            </div>
            <p className="muted small">{t('start.sampleHint')}</p>
          </section>
        </div>
        <footer className="start-foot">
          <Button variant="quiet" onPress={() => setDialog('settings')}>
            <Icon name="settings" /> {t('app.settings.title')} · {t(`terms.language.${settings.language}`)}
          </Button>
          <span className="muted small" lang={i18n.language}>
            {t('app.settings.version', { version })}
          </span>
        </footer>
      </div>
      {dialog === 'new' && (
        <NewProjectDialog
          onClose={() => setDialog(null)}
          onCreated={project => void enter(project)}
          chooseSave={chooser.chooseSave}
        />
      )}
      {dialog === 'json' && (
        <ImportJsonDialog
          onClose={() => setDialog(null)}
          onMade={path => open(path)}
          chooseSave={chooser.chooseSave}
        />
      )}
      {dialog === 'settings' && <SettingsDialog onClose={() => setDialog(null)} />}
      {dialog === 'backups' && <BackupsDialog projectId={null} onClose={() => setDialog(null)} />}
      {chooser.dialog}
    </main>
  );
}
