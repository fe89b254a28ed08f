import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translator } from '../../shared/locales/i18n.ts';
import {
  LETTER_FIELDS,
  type LetterKind,
  type LetterTemplate,
  type LetterText,
  unknownFields,
} from '../../shared/people/letters.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { LetterForm } from './letter-form.tsx';
import { LetterList } from './letter-list.tsx';
import { useFile } from './use-file.ts';
import './letters.css';

/** Letters of some kinds: one text of each, and the letters it gives for each organisation or person. */
export function LettersView({ kinds }: { kinds: readonly [LetterKind, ...LetterKind[]] }) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly, language } = useProject();
  const inGuideline = translator(language);
  const say = useUndoToast();
  const queryClient = useQueryClient();
  const download = useFile();
  const [kind, setKind] = useState<LetterKind>(kinds[0]);
  const templates = useQuery(api.letters.list.queryOptions()).data;
  const letters = useQuery(api.letters.preview.queryOptions({ kind })).data;
  const saving = useMutation(api.letters.save.mutationOptions());
  const resetting = useMutation(api.letters.reset.mutationOptions());
  const template = templates?.find(known => known.kind === kind);
  const save = (patch: Partial<LetterText>) => {
    const now = queryClient
      .getQueryData(api.letters.list.queryKey())
      ?.find((known: LetterTemplate) => known.kind === kind);
    if (!now) return Promise.resolve(false);
    const { isDefault: _, ...text } = now;
    return saving.mutateAsync({ ...text, ...patch }).then(
      () => true,
      () => false,
    );
  };
  const unknown = template ? unknownFields(`${template.subject} ${template.body}`) : [];
  return (
    <>
      <div className="filters">
        <Segments
          label={t('letters.kind')}
          value={kind}
          options={kinds.map(id => ({ id, label: t(`letters.kinds.${id}`) }))}
          onChange={setKind}
        />
      </div>
      {template && <LetterForm key={kind} template={template} onSave={save} isReadOnly={readOnly} />}
      <p className="field-hint">
        {t('letters.fields', {
          fields: LETTER_FIELDS.map(field => `{${inGuideline(`letters.field.${field}`)}}`).join(' '),
        })}
      </p>
      {unknown.length > 0 && (
        <Notice tone="warn">
          <p>{t('letters.unknownFields', { fields: unknown.map(field => `{${field}}`).join(' ') })}</p>
        </Notice>
      )}
      {template && !template.isDefault && !readOnly && (
        <Button
          variant="quiet"
          onPress={() => resetting.mutate({ kind }, { onSuccess: () => say(t('letters.wasReset')) })}
        >
          {t('letters.reset')}
        </Button>
      )}
      {letters && letters.length === 0 && <EmptyState title={t('letters.noRecipients')} text="" />}
      {letters && letters.length > 0 && (
        <>
          <h2>{t('letters.recipients', { count: letters.length })}</h2>
          <div className="filters">
            <Button onPress={() => void download('letters', { kind, format: 'zip' })}>
              {t('letters.all')}
            </Button>
            <Button onPress={() => void download('letters', { kind, format: 'docx' })}>
              {t('letters.word')}
            </Button>
            <Button onPress={() => void download('letters', { kind, format: 'html' })}>
              {t('letters.print')}
            </Button>
          </div>
          <LetterList kind={kind} letters={letters} />
        </>
      )}
    </>
  );
}
