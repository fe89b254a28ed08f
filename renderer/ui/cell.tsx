import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import './cells.css';

interface CellProps {
  /** Name for screen readers, with the row it stands in. */
  label: string;
  /** Column within its table, for moving up and down in it. */
  column: string;
  value: string;
  /** Stores the text; resolves to false when it was refused, and the draft then stays. */
  onSave: (value: string) => Promise<boolean>;
  isReadOnly: boolean;
}

interface TextCellProps extends CellProps {
  type?: 'text' | 'date';
  placeholder?: string;
  /** Texts to choose from while typing. */
  suggestions?: readonly string[];
  isRequired?: boolean;
  maxLength?: number;
}

/** How long after a choice it is stored, when the cell is not left before: arrow keys pass over other choices. */
const CHOICE_PAUSE_MS = 800;

/** A draft of a stored text that is stored when the cell is left; a newer stored text replaces it only untouched. */
function useCellDraft(value: string, onSave: CellProps['onSave']) {
  const [draft, setDraft] = useState(value);
  const now = useRef(value);
  const stored = useRef(value);
  useEffect(() => {
    const untouched = now.current === stored.current;
    stored.current = value;
    if (!untouched) return;
    now.current = value;
    setDraft(value);
  }, [value]);
  const change = (next: string) => {
    now.current = next;
    setDraft(next);
  };
  const save = async () => {
    const next = now.current.trim();
    if (next === stored.current.trim()) return;
    const before = stored.current;
    stored.current = next;
    if (!(await onSave(next))) stored.current = before;
  };
  return { draft, change, save, restore: () => change(stored.current) };
}

/** A text of a table that is typed where it stands. */
export function TextCell({
  label,
  column,
  value,
  onSave,
  isReadOnly,
  type = 'text',
  placeholder = '',
  suggestions,
  isRequired = false,
  maxLength = 300,
}: TextCellProps) {
  const { draft, change, save, restore } = useCellDraft(value, onSave);
  const listId = useId();
  const leave = () => {
    if (isRequired && draft.trim() === '') restore();
    else void save();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && draft !== value) {
      event.stopPropagation();
      restore();
    }
  };
  return (
    <>
      <input
        className="cell"
        aria-label={label}
        data-column={column}
        type={type}
        value={draft}
        placeholder={placeholder}
        maxLength={type === 'date' ? undefined : maxLength}
        readOnly={isReadOnly}
        list={suggestions && !isReadOnly ? listId : undefined}
        autoComplete="off"
        onChange={event => change(event.target.value)}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {suggestions && !isReadOnly && (
        <datalist id={listId}>
          {suggestions.map(text => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface ChoiceCellProps extends CellProps {
  options: readonly { id: string; label: string }[];
}

/** One choice out of a list, made in the table. */
export function ChoiceCell({ label, column, value, options, onSave, isReadOnly }: ChoiceCellProps) {
  const { draft, change, save } = useCellDraft(value, onSave);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const store = () => {
    clearTimeout(pause.current);
    void save();
  };
  return (
    <select
      className="cell"
      aria-label={label}
      data-column={column}
      value={draft}
      disabled={isReadOnly}
      onChange={event => {
        change(event.target.value);
        clearTimeout(pause.current);
        pause.current = setTimeout(store, CHOICE_PAUSE_MS);
      }}
      onBlur={store}
    >
      {options.map(option => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
