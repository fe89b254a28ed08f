import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { KEY_MAP, keyText } from './key-map.ts';
import './keyboard-map.css';

/** Keys that are written out name Ctrl, which on a Mac is another key. */
const onThisKeyboard = (keys: string) => keys.replace('Ctrl', keyText('mod'));

/** The keys of a project, by where they work. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('app.keyboard.title')} onClose={onClose} wide>
      <div className="key-map">
        {KEY_MAP.map(({ group, keys }) => (
          <table key={group}>
            <caption>{t(`app.keyboard.groups.${group}`)}</caption>
            <tbody>
              {keys.map(row => (
                <tr key={row.id}>
                  <th scope="row">{t(`app.keyboard.keys.${row.id}`)}</th>
                  <td>
                    {('names' in row
                      ? row.names.map(name => keyText(name))
                      : row.shown.map(onThisKeyboard)
                    ).map(key => (
                      <kbd key={key}>{key}</kbd>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </div>
    </Dialog>
  );
}
