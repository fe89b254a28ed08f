import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  LANGUAGES,
  METHOD_EDITIONS,
  METHODS,
  type ProjectDetails,
  type ProjectSummary,
} from '../../shared/project.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useConnection } from './connection-context.tsx';
import { useProject, useReadOnly } from './project-context.tsx';
import { RightNote } from './right-note.tsx';
import { useRowUpdates } from './row-updates.ts';

/** Title, method, edition and language of the project; every change is stored at once. */
export function ProjectDetailsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const project = useProject();
  const readOnly = useReadOnly('project.update');
  const { api, queryClient } = useConnection();
  const updating = useMutation(api.project.update.mutationOptions());
  const save = useRowUpdates(
    () => {
      const summary = queryClient.getQueryData(api.project.summary.queryKey());
      return summary && [summary];
    },
    ({ title, method, edition, language, revision }: ProjectSummary, patch: Partial<ProjectDetails>) =>
      updating.mutateAsync({ title, method, edition, language, revision, ...patch }),
  );
  const update = (patch: Partial<ProjectDetails>) => save(project.id, patch);
  return (
    <Dialog title={t('app.details.title')} onClose={onClose}>
      <RightNote act="project.update" />
      <DraftField
        label={t('start.newProject.name')}
        value={project.title}
        onSave={title => update({ title })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      <Segments
        label={t('start.newProject.method')}
        value={project.method}
        options={METHODS.map(id => ({ id, label: t(`terms.method.${id}`) }))}
        onChange={method => void update({ method })}
        isDisabled={readOnly}
      />
      <Segments
        label={t('start.newProject.edition')}
        value={project.edition}
        options={METHOD_EDITIONS.map(id => ({ id, label: id }))}
        onChange={edition => void update({ edition })}
        isDisabled={readOnly}
      />
      <Segments
        label={t('start.newProject.language')}
        value={project.language}
        options={LANGUAGES.map(id => ({ id, label: t(`terms.language.${id}`) }))}
        onChange={language => void update({ language })}
        isDisabled={readOnly}
      />
      <div className="dialog-foot">
        <Button variant="primary" onPress={onClose}>
          {t('ui.done')}
        </Button>
      </div>
    </Dialog>
  );
}
