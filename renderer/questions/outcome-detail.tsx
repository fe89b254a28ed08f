import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS, type Outcome, type OutcomeFields } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';
import { movedPosition } from '../app/list-position.ts';
import { useProject } from '../app/project-context.tsx';
import { useRowUpdates } from '../app/row-updates.ts';
import { useUndoToast } from '../app/use-undo-toast.ts';
import { Choice } from '../ui/choice.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { DraftField } from '../ui/draft-field.tsx';

const NONE = 'none' as const;
const DIRECTION_CHOICES = [NONE, ...DIRECTIONS] as const;
const TEXTS = ['measure', 'unit', 'timePoint', 'difference'] as const;

interface OutcomeDetailProps {
  row: Outcome;
  /** The outcomes of the same question, in order. */
  among: readonly Outcome[];
  onClose: () => void;
}

/** What one outcome measures, when, and which difference matters. */
export function OutcomeDetail({ row, among, onClose }: OutcomeDetailProps) {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const queryClient = useQueryClient();
  const say = useUndoToast();
  const updating = useMutation(api.questions.updateOutcome.mutationOptions());
  const moving = useMutation(api.questions.moveOutcome.mutationOptions());
  const removing = useMutation(api.questions.removeOutcome.mutationOptions());
  const update = useRowUpdates(
    () => queryClient.getQueryData(api.questions.outcomes.queryKey()),
    (
      { id, revision, name, measure, unit, direction, timePoint, difference }: Outcome,
      patch: Partial<OutcomeFields>,
    ) =>
      updating.mutateAsync({
        id,
        revision,
        name,
        measure,
        unit,
        direction,
        timePoint,
        difference,
        ...patch,
      }),
  );
  const move = (by: -1 | 1) => {
    const position = movedPosition(among, row.id, by);
    if (position !== null) moving.mutate({ id: row.id, position });
  };
  const remove = () =>
    void removing.mutateAsync({ id: row.id, revision: row.revision }).then(
      () => say(t('outcomes.removed', { name: row.name })),
      () => undefined,
    );
  return (
    <DetailPanel
      title={t('outcomes.one')}
      onClose={onClose}
      {...(readOnly ? {} : { onMove: move, onRemove: remove })}
    >
      <DraftField
        label={t('outcomes.name')}
        value={row.name}
        onSave={name => update(row.id, { name })}
        isRequired
        isReadOnly={readOnly}
        maxLength={200}
      />
      {TEXTS.map(field => (
        <DraftField
          key={field}
          label={t(`outcomes.${field}`)}
          {...(field === 'difference' ? { hint: t('outcomes.differenceHint') } : {})}
          value={row[field]}
          onSave={text => update(row.id, { [field]: text })}
          isReadOnly={readOnly}
          maxLength={field === 'measure' ? 300 : field === 'unit' ? 100 : 200}
        />
      ))}
      <Choice
        label={t('outcomes.direction.label')}
        value={row.direction ?? NONE}
        options={DIRECTION_CHOICES.map(id => ({ id, label: t(`outcomes.direction.${id}`) }))}
        onChange={id => void update(row.id, { direction: id === NONE ? null : id })}
        isDisabled={readOnly}
      />
    </DetailPanel>
  );
}
