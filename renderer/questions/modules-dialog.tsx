import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { moduleLetter, type QuestionModule } from '../../shared/questions/modules.ts';
import { useConnection } from '../app/connection-context.tsx';
import { movedPosition } from '../app/list-position.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useDraft } from '../app/use-draft.ts';
import { useKeptDraft } from '../app/use-kept-draft.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { TextInput } from '../ui/text-input.tsx';

interface ModulesDialogProps {
  modules: readonly QuestionModule[];
  onClose: () => void;
}

/** The modules of the key questions: their titles, their order, and a field for the next one. */
export function ModulesDialog({ modules, onClose }: ModulesDialogProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const draft = useDraft('module', { title: '' });
  const { title } = draft.values;
  const { leave } = useKeptDraft(draft, t('questions.modules.title'), onClose);
  const adding = useMutation(api.questions.addModule.mutationOptions());
  const renaming = useMutation(api.questions.renameModule.mutationOptions());
  const moving = useMutation(api.questions.moveModule.mutationOptions());
  const removing = useMutation(api.questions.removeModule.mutationOptions());
  const rename = useRowUpdates(
    () => queryClient.getQueryData(api.questions.modules.queryKey()),
    ({ id, revision }: QuestionModule, next: string) => renaming.mutateAsync({ id, revision, title: next }),
  );
  const move = (id: string, by: -1 | 1) => {
    const position = movedPosition(modules, id, by);
    if (position !== null) moving.mutate({ id, position });
  };
  const remove = ({ id, revision }: QuestionModule) =>
    removing.mutateAsync({ id, revision }).then(
      () => say(t('questions.modules.removed')),
      () => undefined,
    );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') adding.mutate({ title }, { onSuccess: draft.clear });
  };
  return (
    <Dialog title={t('questions.modules.title')} onClose={leave}>
      <p className="muted small">{t('questions.modules.about')}</p>
      {modules.map((module, index) => {
        const letter = moduleLetter(index);
        return (
          <div key={module.id} className="module-row">
            <DraftField
              label={t('questions.modules.one', { letter })}
              value={module.title}
              onSave={next => rename(module.id, next)}
              isRequired
              isReadOnly={readOnly}
              maxLength={200}
            />
            {!readOnly && (
              <div className="scope-tools">
                <IconButton
                  icon="up"
                  label={t('questions.modules.moveUp', { letter })}
                  isDisabled={index === 0}
                  onPress={() => move(module.id, -1)}
                />
                <IconButton
                  icon="down"
                  label={t('questions.modules.moveDown', { letter })}
                  isDisabled={index === modules.length - 1}
                  onPress={() => move(module.id, 1)}
                />
                <IconButton
                  icon="trash"
                  label={t('questions.modules.remove', { letter })}
                  onPress={() => void remove(module)}
                />
              </div>
            )}
          </div>
        );
      })}
      {!readOnly && (
        <form className="module-add" onSubmit={add}>
          <TextInput
            label={t('questions.modules.new')}
            value={title}
            onChange={next => draft.set({ title: next })}
            maxLength={200}
          />
          <Button type="submit" isDisabled={title.trim() === ''}>
            {t('questions.modules.add')}
          </Button>
        </form>
      )}
      <div className="row">
        <Button onPress={leave}>{t('ui.done')}</Button>
      </div>
    </Dialog>
  );
}
