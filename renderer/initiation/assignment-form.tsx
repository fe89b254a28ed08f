import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Assignment, AssignmentFields } from '../../shared/initiation.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { DateField } from '../phases/date-field.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';

/** There is one assignment in a project; this names it where rows have an id. */
const ONLY = 'initiation';

/** Policy context, or assignment; both are kept in one record, which either form updates. */
export function AssignmentForm({
  assignment,
  part,
}: {
  assignment: Assignment;
  part: 'context' | 'assignment';
}) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const setting = useMutation(api.initiation.setAssignment.mutationOptions());
  const updateRow = useRowUpdates(
    () => {
      const stored = queryClient.getQueryData(api.initiation.read.queryKey())?.assignment;
      return stored && [{ ...stored, id: ONLY }];
    },
    (row: Assignment & { id: string }, patch: Partial<AssignmentFields>) => {
      const { policyContext, commissioner, assignedOn, assignment, revision } = row;
      return setting.mutateAsync({ policyContext, commissioner, assignedOn, assignment, revision, ...patch });
    },
  );
  const update = (patch: Partial<AssignmentFields>) => updateRow(ONLY, patch);
  const title = t(`initiation.${part}.title`);
  return (
    <section aria-label={title}>
      <h2>
        {title} <OriginChip origin={part === 'context' ? assignment.policyOrigin : assignment.origin} />
      </h2>
      {part === 'context' && (
        <DraftField
          label={t('initiation.context.label')}
          value={assignment.policyContext}
          onSave={policyContext => update({ policyContext })}
          multiline
          isReadOnly={readOnly}
          maxLength={20_000}
        />
      )}
      {part === 'assignment' && (
        <div className="stack">
          <div className="entry-fields entry-two">
            <DraftField
              label={t('initiation.assignment.commissioner')}
              value={assignment.commissioner}
              onSave={commissioner => update({ commissioner })}
              isReadOnly={readOnly}
              maxLength={300}
            />
            <DateField
              label={t('initiation.assignment.assignedOn')}
              value={assignment.assignedOn}
              onSave={assignedOn => void update({ assignedOn })}
              isReadOnly={readOnly}
            />
          </div>
          <DraftField
            label={t('initiation.assignment.text')}
            value={assignment.assignment}
            onSave={text => update({ assignment: text })}
            multiline
            isReadOnly={readOnly}
            maxLength={20_000}
          />
        </div>
      )}
    </section>
  );
}
