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

/** Rows drawn at once; nobody reads on beyond them, and the tens of thousands of a search would take seconds. */
const MOST = 100;

/** A field to type in and a list of the first that fit, with how many more do; the arrows and Enter choose. */
export function PickList({ label, items, onPick }: PickListProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const folded = useMemo(
    () => items.map(item => ({ item, words: fold(`${item.label} ${item.group}`) })),
    [items],
  );
  const fits = useMemo(() => {
    const typed = fold(query);
    const wanted = typed.split(/\s+/).filter(Boolean);
    const found = folded.filter(({ words }) => wanted.every(word => words.includes(word)));
    // What begins with the words as they were typed is most likely meant.
    const [first, rest] = [true, false].map(begins =>
      found.filter(({ words }) => words.startsWith(typed) === begins).map(({ item }) => item),
    );
    return [...(first ?? []), ...(rest ?? [])];
  }, [folded, query]);
  const found = useMemo(() => fits.slice(0, MOST), [fits]);
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
        {fits.length > found.length && (
          <p className="pick-empty">{t('ui.notShown', { count: fits.length - found.length })}</p>
        )}
      </div>
    </Autocomplete>
  );
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
