import { useTranslation } from 'react-i18next';
import { inReadingOrder, type OutlineItem } from '../../shared/documents.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { Found } from './text-finder.ts';

/** So many places of a section are shown; the others are like them. */
const SHOWN = 3;

interface ReplaceAllDialogProps {
  found: Found;
  items: readonly OutlineItem[];
  replacement: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Shows what will change, by section, before it does. */
export function ReplaceAllDialog({ found, items, replacement, onConfirm, onClose }: ReplaceAllDialogProps) {
  const { t } = useTranslation();
  const { matches, query } = found;
  const sections = inReadingOrder(items).flatMap(item => {
    const own = matches.filter(match => match.documentId === item.id);
    return own.length > 0 ? [{ item, own }] : [];
  });
  return (
    <Dialog wide title={t('writing.replaceAll.title')} onClose={onClose}>
      <p className="replace-lead">{t('writing.replaceAll.lead', { count: matches.length, query })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by keyboard */}
      <section className="replace-list" tabIndex={0} aria-label={t('writing.replaceAll.title')}>
        {sections.map(({ item, own }) => (
          <div key={item.id}>
            <h3>
              {item.number} {item.title}{' '}
              <small>{t('writing.replaceAll.places', { count: own.length })}</small>
            </h3>
            <ul>
              {own.slice(0, SHOWN).map(match => (
                <li key={`${match.from} ${match.start}`}>
                  {match.part === 'title' && <small>{t('writing.replaceAll.inTitle')} </small>}
                  {match.part === 'caption' && <small>{t('writing.replaceAll.inCaption')} </small>}
                  {match.before}
                  <del>{match.text}</del>
                  {replacement !== '' && <ins>{replacement}</ins>}
                  {match.after}
                </li>
              ))}
            </ul>
            {own.length > SHOWN && <p>{t('writing.replaceAll.more', { count: own.length - SHOWN })}</p>}
          </div>
        ))}
      </section>
      <div className="dialog-foot">
        <Button onPress={onClose}>{t('ui.cancel')}</Button>
        <Button variant="primary" onPress={onConfirm} autoFocus>
          {t('writing.replaceAll.confirm', { count: matches.length })}
        </Button>
      </div>
    </Dialog>
  );
}
