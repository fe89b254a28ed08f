import { useMemo, useState } from 'react';
import { Autocomplete, Input, Label, Menu, MenuItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import './inserts.css';

export interface PickItem {
  id: string;
  label: string;
  /** What kind of thing it is, at the end of the line. */
  group: string;
}

interface PickListProps {
  label: string;
  items: readonly PickItem[];
  onPick: (id: string) => void;
}

/** A field to type in and a list of what fits; the arrows and Enter choose. */
export function PickList({ label, items, onPick }: PickListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const found = useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const fits = items.filter(item =>
      words.every(word => fold(`${item.label} ${item.group}`).includes(word)),
    );
    // What begins with the words as they were typed is most likely meant.
    const begins = (item: PickItem) => (fold(item.label).startsWith(fold(query)) ? 0 : 1);
    return fits.sort((a, b) => begins(a) - begins(b));
  }, [items, query]);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField autoFocus className="pick-search" aria-label={label}>
        <Label className="field-label">{label}</Label>
        <Input className="input" placeholder={t('inserts.search')} />
      </SearchField>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to scroll it by keyboard */}
      <div className="pick-list" tabIndex={0}>
        <Menu
          className="options"
          aria-label={label}
          items={found}
          dependencies={[found]}
          renderEmptyState={() => <p className="pick-empty">{t('inserts.nothing')}</p>}
        >
          {item => (
            <MenuItem className="option" textValue={item.label} onAction={() => onPick(item.id)}>
              <span className="pick-label">{item.label}</span>
              <span className="option-end">{item.group}</span>
            </MenuItem>
          )}
        </Menu>
      </div>
    </Autocomplete>
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
