import { useEffect, useId, useRef, useState } from 'react';

interface ColourFieldProps {
  label: string;
  /** Six hexadecimal digits. */
  value: string;
  onSave: (colour: string) => void;
}

/** A colour with the browser's own way to choose one. It is stored when the choice is made, not while it is sought. */
export function ColourField({ label, value, onSave }: ColourFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const save = useRef(onSave);
  save.current = onSave;
  useEffect(() => {
    // React hands on every move of the pointer as a change; the browser's own event comes once.
    const element = input.current;
    const keep = () => element && save.current(element.value.replace('#', '').toUpperCase());
    element?.addEventListener('change', keep);
    return () => element?.removeEventListener('change', keep);
  }, []);
  return (
    <label className="colour-field" htmlFor={id}>
      <input
        ref={input}
        id={id}
        type="color"
        value={`#${draft.toLowerCase()}`}
        onChange={event => setDraft(event.target.value.replace('#', ''))}
      />
      <span>{label}</span>
      <span className="muted small num">#{draft.toUpperCase()}</span>
    </label>
  );
}
