import { type ReactNode, useRef } from 'react';
import { DropZone, isFileDropItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Progress } from '../ui/progress.tsx';

interface WordDropProps {
  /** The file that is being read. */
  busy: string | null;
  failure: string | null;
  onFile: (file: File) => void;
  children: ReactNode;
}

/** A place to drop a Word file on or to choose one, with what came of it below. */
export function WordDrop({ busy, failure, onFile, children }: WordDropProps) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  return (
    <DropZone
      className="word-drop"
      aria-label={t('wordImport.drop')}
      onDrop={event => {
        const dropped = event.items.find(isFileDropItem);
        if (dropped) void dropped.getFile().then(onFile);
      }}
    >
      <p className="muted">{t('wordImport.drop')}</p>
      <input
        ref={input}
        type="file"
        hidden
        data-testid="word-file"
        accept=".docx"
        onChange={event => {
          const chosen = event.target.files?.[0];
          event.target.value = '';
          if (chosen) onFile(chosen);
        }}
      />
      <Button isDisabled={busy !== null} onPress={() => input.current?.click()}>
        {t('wordImport.choose')}
      </Button>
      {busy !== null && <Progress label={t('wordImport.reading', { name: busy })} />}
      {failure !== null && (
        <Notice tone="bad">
          <p>{failure}</p>
        </Notice>
      )}
      {children}
    </DropZone>
  );
}
