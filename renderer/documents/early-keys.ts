/** Takes what is typed between leaving one place and the editor of another being there. */
export interface EarlyKeys {
  /** Ends the taking; what was typed, line ends included. */
  end(): string;
}

/**
 * Moves the cursor to a field nobody sees, so that nothing more is typed in the place that was left.
 *
 * @param label what the text is called that will have what is typed
 */
export function takeEarlyKeys(label: string): EarlyKeys {
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.setAttribute('aria-label', label);
  document.querySelector('main')?.append(field);
  field.focus({ preventScroll: true });
  return {
    end() {
      field.remove();
      return field.value;
    },
  };
}
