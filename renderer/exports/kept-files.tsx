import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../shared/locales/number-text.ts';
import { useProject } from '../app/project-context.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { showToast } from '../ui/toast-store.ts';
import { saveBlob } from './download.ts';
import { callFiles, failureText, fetchFile } from './fetch-file.ts';

interface KeptFilesProps {
  title: string;
  /** What stands there while there is no file. */
  none: string;
  files: readonly { id: string; name: string; size: number; revision: number }[];
  route: 'reference-file' | 'source-file';
  /** What a new file is kept with. */
  params: Record<string, string>;
  onRemove: (file: { id: string; name: string; revision: number }) => void;
  isReadOnly: boolean;
}

/** The PDFs kept inside the project with one thing: save, take off, and add another. */
export function KeptFiles({ title, none, files, route, params, onRemove, isReadOnly }: KeptFilesProps) {
  const { t, i18n } = useTranslation();
  const { key } = useProject();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const told = (work: Promise<unknown>) =>
    void work.catch(error => showToast(failureText(error, t), { tone: 'bad' }));
  const add = async (file: File) => {
    await callFiles({ projectKey: key, route, params: { ...params, name: file.name }, body: file });
    await queryClient.invalidateQueries();
  };
  const save = async (id: string, fallback: string) => {
    const { blob, name } = await fetchFile({ projectKey: key, route, params: { file: id } });
    saveBlob(blob, name ?? fallback);
  };
  return (
    <div className="field">
      <span className="field-label">{title}</span>
      {files.length === 0 && <p className="muted small">{none}</p>}
      <ul className="links">
        {files.map(({ id, name, size, revision }) => (
          <li key={id}>
            <span>
              <PlainButton
                className="link-open"
                aria-label={t('references.files.download', { name })}
                onPress={() => told(save(id, name))}
              >
                {name}
              </PlainButton>{' '}
              <span className="muted small">{sizeText(size, i18n.language)}</span>
            </span>
            {!isReadOnly && (
              <IconButton
                icon="trash"
                label={t('references.files.remove', { name })}
                onPress={() => onRemove({ id, name, revision })}
              />
            )}
          </li>
        ))}
      </ul>
      {!isReadOnly && (
        <>
          <input
            ref={input}
            type="file"
            hidden
            accept=".pdf,application/pdf"
            data-testid={[route, params.purpose].filter(Boolean).join('-')}
            onChange={event => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) told(add(file));
            }}
          />
          <Button onPress={() => input.current?.click()}>{t('references.files.add')}</Button>
        </>
      )}
    </div>
  );
}
