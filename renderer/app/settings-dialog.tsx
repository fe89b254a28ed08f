import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '../../shared/project.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useAppState, useSettingsUpdate } from './settings.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Language of the screens, theme, and the name under which changes are logged. Every choice works at once. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { settings, version, user } = useAppState();
  const update = useSettingsUpdate();
  const saveName = (displayName: string) =>
    new Promise<boolean>(resolve =>
      update({ displayName }, { onSuccess: () => resolve(true), onError: () => resolve(false) }),
    );
  return (
    <Dialog title={t('app.settings.title')} onClose={onClose}>
      <DraftField
        label={t('app.settings.name')}
        hint={t('app.settings.nameHint', { user })}
        value={settings.displayName}
        onSave={saveName}
        maxLength={200}
      />
      <Segments
        label={t('app.settings.language')}
        value={settings.language}
        options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
        onChange={language => update({ language })}
      />
      <Segments
        label={t('app.settings.theme')}
        value={settings.theme}
        options={THEMES.map(id => ({ id, label: t(`app.settings.themes.${id}`) }))}
        onChange={theme => update({ theme })}
      />
      <div className="dialog-foot">
        <span className="muted small">{t('app.settings.version', { version })}</span>
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </div>
    </Dialog>
  );
}
