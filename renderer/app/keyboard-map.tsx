import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

const KEYS = [
  ['palette', 'Ctrl K'],
  ['undo', 'Ctrl Z'],
  ['redo', 'Ctrl Shift Z'],
  ['map', '?'],
  ['help', 'F1'],
  ['add', 'N'],
  ['walk', '↑ ↓'],
  ['open', 'Enter'],
  ['close', 'Esc'],
  ['move', 'Alt ↑ ↓'],
  ['remove', 'Delete'],
  ['find', 'Ctrl F'],
  ['slash', '/'],
  ['comment', 'Ctrl Alt M'],
  ['focus', 'Ctrl Shift F'],
  ['regions', 'Tab'],
] as const;

/** The keys that work everywhere in a project. */
export function KeyboardMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('app.keyboard.title')} onClose={onClose}>
      <table>
        <tbody>
          {KEYS.map(([id, keys]) => (
            <tr key={id}>
              <th scope="row">{t(`app.keyboard.keys.${id}`)}</th>
              <td>
                <kbd>{keys}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="dialog-foot">
        <Button onPress={onClose} autoFocus>
          {t('ui.close')}
        </Button>
      </div>
    </Dialog>
  );
}
