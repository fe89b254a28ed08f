import { useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './draft-store.ts';
import { useProject } from './project-context.tsx';

/** The fields of a form whose text is kept when the form is closed, and is there again when it opens. */
export interface Draft<T extends Record<string, string>> {
  values: T;
  /** Whether something was typed that is not stored. */
  isTouched: boolean;
  /** Whether the form opened with what was typed before. */
  isRestored: boolean;
  set: (patch: Partial<T>) => void;
  /** Empties the form, but for the fields that are kept from row to row. */
  clear: () => void;
}

/**
 * Keeps what is typed in a form by its name within the project.
 *
 * @param keep fields that stay for the next row, such as the kind; they alone make no draft
 */
export function useDraft<T extends Record<string, string>>(
  name: string,
  empty: T,
  keep: readonly (keyof T)[] = [],
): Draft<T> {
  const id = `${useProject().key}/${name}`;
  const differs = (values: T) =>
    Object.keys(empty).some(field => !keep.includes(field) && values[field] !== empty[field]);
  const [values, setValues] = useState(() => readDraft(id, empty));
  const [isRestored, setRestored] = useState(() => differs(values));
  const store = (next: T) => {
    setValues(next);
    if (differs(next)) keepDraft(id, next);
    else dropDraft(id);
  };
  return {
    values,
    isTouched: differs(values),
    isRestored,
    set: patch => store({ ...values, ...patch }),
    clear() {
      setRestored(false);
      store({ ...empty, ...Object.fromEntries(keep.map(field => [field, values[field]])) });
    },
  };
}
