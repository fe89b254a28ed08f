/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';

interface FilePickerProps {
  label: string;
  /** Ending of the files that are offered; others can be dropped all the same. */
  accept: string;
  isDisabled: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A button that opens files; they may also be dropped anywhere on the page. */
export function FilePicker({ label, accept, isDisabled, onFiles }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const current = useRef(onFiles);
  current.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      current.current([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={`${accept},application/json`}
        onChange={event => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <button type="button" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}
