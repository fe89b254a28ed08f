import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  Label,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePaletteActions } from './palette-actions.ts';
import { usePaletteAdds } from './palette-adds.ts';
import { findItems, type PaletteItem } from './palette-items.ts';
import { usePalettePlaces } from './palette-places.ts';
import { usePaletteTexts } from './palette-texts.ts';
import { usePaletteViews } from './palette-views.ts';
import './palette.css';

/** The command palette: every screen, every thing with a name, every act, found by typing. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const places = usePalettePlaces();
  const [views, adds, acts] = [usePaletteViews(), usePaletteAdds(), usePaletteActions()];
  const texts = usePaletteTexts(query);
  const found = useMemo(
    () =>
      findItems(
        query === ''
          ? [...places.screens, ...acts]
          : [...places.screens, ...views, ...adds, ...acts, ...places.things],
        query,
      ),
    [places, views, adds, acts, query],
  );
  const listed = [...found, ...texts.filter(text => !found.some(item => text.id === `text-${item.id}`))];
  const run = (item: PaletteItem) => {
    onClose();
    item.run();
  };
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={open => !open && onClose()} className="veil">
      <Modal className="modal palette-modal">
        <Dialog className="palette" aria-label={t('app.palette.title')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField
              autoFocus
              className="palette-search"
              onKeyDown={event => {
                if (event.key === 'Escape') onClose();
              }}
            >
              <Label className="visually-hidden">{t('app.palette.title')}</Label>
              <Input className="palette-input" placeholder={t('app.palette.placeholder')} />
            </SearchField>
            <Menu
              className="options palette-list"
              aria-label={t('app.palette.title')}
              items={listed}
              dependencies={[listed]}
              renderEmptyState={() => <p className="palette-empty">{t('app.palette.nothing')}</p>}
            >
              {item => (
                <MenuItem className="option" textValue={item.label} onAction={() => run(item)}>
                  <span className="palette-label">
                    {item.label}
                    {item.snippet !== undefined && (
                      <span className="palette-snippet">
                        {item.snippet.map((part, index) =>
                          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, always all new
                          part.isHit ? <mark key={index}>{part.text}</mark> : part.text,
                        )}
                      </span>
                    )}
                  </span>
                  <span className="option-end">
                    {item.group}
                    {item.shortcut !== undefined && <kbd>{item.shortcut}</kbd>}
                  </span>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
