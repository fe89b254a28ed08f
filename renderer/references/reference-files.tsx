import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { Button as PlainButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Reference } from '../../shared/references/reference.ts';
import { useConnection } from '../app/connection-context.tsx';
import { sizeText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { callFiles, failureText } from '../exports/fetch-file.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { showToast } from '../ui/toast-store.ts';
import { useReferenceActs } from './use-reference-acts.ts';

/** The PDFs kept inside the project with a reference. */
export function ReferenceFiles({ reference, isReadOnly }: { reference: Reference; isReadOnly: boolean }) {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const queryClient = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const { saveFile } = useReferenceActs([]);
  const removing = useMutation(api.references.removeFile.mutationOptions());
  const add = async (file: File) => {
    const params = { reference: reference.id, name: file.name };
    try {
      await callFiles({ projectKey: key, route: 'reference-file', params, body: file });
      await queryClient.invalidateQueries();
    } catch (error) {
      showToast(failureText(error, t), { tone: 'bad' });
    }
  };
  return (
    <div className="field">
      <span className="field-label">{t('references.files.title')}</span>
      {reference.files.length === 0 && <p className="muted small">{t('references.files.none')}</p>}
      <ul className="links">
        {reference.files.map(file => (
          <li key={file.id}>
            <PlainButton
              className="link-open"
              aria-label={t('references.files.download', { name: file.name })}
              onPress={() => void saveFile(file.id, file.name)}
            >
              {file.name} <span className="muted small">{sizeText(file.size, i18n.language)}</span>
            </PlainButton>
            {!isReadOnly && (
              <IconButton
                icon="trash"
                label={t('references.files.remove', { name: file.name })}
                onPress={() => removing.mutate({ id: file.id, revision: file.revision })}
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
            data-testid="reference-pdf"
            onChange={event => {
              const [file] = event.target.files ?? [];
              event.target.value = '';
              if (file) void add(file);
            }}
          />
          <Button onPress={() => input.current?.click()}>{t('references.files.add')}</Button>
        </>
      )}
    </div>
  );
}
