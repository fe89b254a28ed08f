import { useRef } from 'react';
import { DropZone, isFileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './file-drop.css';

interface FileDropProps {
  /** Endings and media types that are offered, separated by commas; others may be dropped all the same. */
  accept: string;
  /** Takes one file at a time instead of several. */
  single?: boolean;
  /** Something was read already: choosing is no longer the first thing to do here. */
  again?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
  testId: string;
  /** Called with at least one file. */
  onFiles: (files: readonly [File, ...File[]]) => void;
}

/** The place of a dialog where files are dropped or chosen. */
export function FileDrop({
  accept,
  single = false,
  again = false,
  isDisabled = false,
  autoFocus = false,
  testId,
  onFiles,
}: FileDropProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const take = ([first, ...others]: readonly File[]) => {
    if (first) onFiles(single ? [first] : [first, ...others]);
  };
  const words = single ? 'one' : 'several';
  return (
    <DropZone
      className="file-drop"
      aria-label={t(`ui.files.drop.${words}`)}
      isDisabled={isDisabled}
      onDrop={event => {
        void Promise.all(event.items.filter(isFileDropItem).map(item => item.getFile())).then(take);
      }}
    >
      <span>{t(`ui.files.drop.${words}`)}</span>
      <input
        ref={input}
        type="file"
        multiple={!single}
        hidden
        data-testid={testId}
        accept={accept}
        onChange={event => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          take(files);
        }}
      />
      <Button
        variant={again ? 'plain' : 'primary'}
        autoFocus={autoFocus}
        isDisabled={isDisabled}
        onPress={() => input.current?.click()}
      >
        {t(`ui.files.choose.${words}`)}
      </Button>
    </DropZone>
  );
}
