import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  LANGUAGES,
  METHOD_EDITIONS,
  METHODS,
  type ProjectDetails,
  type ProjectSummary,
} from '../../shared/project.ts';
import { connectionTo } from '../api.ts';
import { errorText } from '../api-error.ts';
import { useAppState } from '../app/settings.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { Segments } from '../ui/segments.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { joinPath, projectFileName } from './paths.ts';

interface NewProjectDialogProps {
  onClose: () => void;
  onCreated: (project: ProjectSummary) => void;
  chooseSave: (suggested: string) => Promise<string | null>;
}

/** Makes a new project. The file is named after the title until another place is chosen. */
export function NewProjectDialog({ onClose, onCreated, chooseSave }: NewProjectDialogProps) {
  const { t } = useTranslation();
  const { defaultFolder, settings } = useAppState();
  const { api, queryClient } = connectionTo(null);
  const [details, setDetails] = useState<ProjectDetails>({
    title: '',
    method: 'kngf',
    edition: METHOD_EDITIONS[0],
    language: settings.language,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const creating = useMutation(api.projects.create.mutationOptions({ meta: { quiet: true } }), queryClient);
  const path = chosen ?? joinPath(defaultFolder, projectFileName(details.title, t('start.untitled')));
  const set = (patch: Partial<ProjectDetails>) => setDetails({ ...details, ...patch });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (details.title.trim() === '') return;
    creating.mutate({ ...details, path }, { onSuccess: onCreated });
  };
  const choosePlace = async () => {
    const place = await chooseSave(path);
    if (place !== null) setChosen(place);
  };
  return (
    <Dialog title={t('start.newProject.title')} onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <TextInput
          label={t('start.newProject.name')}
          hint={t('start.newProject.nameHint')}
          value={details.title}
          onChange={title => set({ title })}
          maxLength={200}
          isRequired
          validationBehavior="aria"
          autoFocus
        />
        <Segments
          label={t('start.newProject.method')}
          value={details.method}
          options={METHODS.map(id => ({ id, label: t(`terms.method.${id}`) }))}
          onChange={method => set({ method })}
        />
        <p className="muted small no-margin" aria-live="polite">
          {t(`start.newProject.methodAbout.${details.method}`)}
        </p>
        <Segments
          label={t('start.newProject.edition')}
          value={details.edition}
          options={METHOD_EDITIONS.map(id => ({ id, label: id }))}
          onChange={edition => set({ edition })}
        />
        <Segments
          label={t('start.newProject.language')}
          value={details.language}
          options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
          onChange={language => set({ language })}
        />
        <div className="field">
          <span className="field-label">{t('start.newProject.place')}</span>
          <div className="row place">
            <span className="place-path">{path}</span>
            <Button onPress={() => void choosePlace()}>{t('start.newProject.choosePlace')}</Button>
          </div>
        </div>
        {creating.error && (
          <Notice tone="bad">
            <p>{errorText(creating.error, t)}</p>
          </Notice>
        )}
        <div className="dialog-foot">
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
          <Button
            variant="primary"
            type="submit"
            isPending={creating.isPending}
            isDisabled={details.title.trim() === ''}
          >
            {t('start.newProject.create')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
