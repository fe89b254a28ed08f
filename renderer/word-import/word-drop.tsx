import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../ui/file-drop.tsx';
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
  return (
    <>
      <FileDrop
        single
        testId="word-file"
        accept=".docx"
        again={Boolean(children)}
        isDisabled={busy !== null}
        onFiles={([file]) => onFile(file)}
      />
      {busy !== null && <Progress label={t('wordImport.reading', { name: busy })} />}
      {failure !== null && (
        <Notice tone="bad">
          <p>{failure}</p>
        </Notice>
      )}
      {children}
    </>
  );
}
