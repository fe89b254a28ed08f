import { type ClipboardEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isTable, readPastedCells } from '../../shared/content/paste.ts';
import { type ContentColumn, choiceOf } from '../../shared/content.ts';

interface GridCellProps {
  column: ContentColumn;
  label: string;
  /** Name by which the grid finds this cell. */
  place: string;
  /** What is stored. */
  text: string;
  isReadOnly: boolean;
  onWrite: (text: string) => Promise<boolean>;
  onPaste: (cells: string[][]) => void;
  /** A key that leads to another cell; true when it did. */
  onMove: (key: string, edge: { atStart: boolean; atEnd: boolean }) => boolean;
}

/** One cell: a field of its own, stored when it is left. A choice is a list of its options. */
export function GridCell(props: GridCellProps) {
  return props.column.type === 'choice' ? <ChoiceCell {...props} /> : <TextCell {...props} />;
}

function TextCell({ label, place, text, isReadOnly, onWrite, onPaste, onMove }: GridCellProps) {
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  const save = async () => {
    const next = draft.trim();
    if (next !== text && !(await onWrite(next))) setDraft(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      if (draft !== text) event.stopPropagation();
      setDraft(text);
      return;
    }
    if (event.shiftKey) return;
    const edge = {
      atStart: selectionStart === 0 && selectionEnd === 0,
      atEnd: selectionStart === value.length && selectionEnd === value.length,
    };
    if (onMove(event.key, edge) || event.key === 'Enter') event.preventDefault();
  };
  const onPasted = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (isReadOnly || !isTable(pasted)) return;
    event.preventDefault();
    onPaste(readPastedCells(pasted));
  };
  return (
    <textarea
      className="grid-cell"
      aria-label={label}
      data-cell={place}
      rows={1}
      readOnly={isReadOnly}
      maxLength={5_000}
      value={draft}
      onChange={event => setDraft(event.target.value)}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
      onPaste={onPasted}
    />
  );
}

function ChoiceCell({ column, label, place, text, isReadOnly, onWrite, onMove }: GridCellProps) {
  const { t } = useTranslation();
  const onKeyDown = (event: KeyboardEvent) => {
    // Up and down belong to the list of options.
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    if (onMove(event.key, { atStart: true, atEnd: true })) event.preventDefault();
  };
  return (
    <select
      className="grid-cell"
      aria-label={label}
      data-cell={place}
      disabled={isReadOnly}
      value={choiceOf(text) ?? ''}
      onChange={event => void onWrite(event.target.value)}
      onKeyDown={onKeyDown}
    >
      <option value="">{t('content.noChoice')}</option>
      {column.options.map(option => (
        <option key={option} value={option}>
          {t(`content.choice.${option}`)}
        </option>
      ))}
    </select>
  );
}
