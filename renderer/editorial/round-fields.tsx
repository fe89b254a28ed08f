import { useTranslation } from 'react-i18next';
import {
  EDITORIAL_PURPOSES,
  type EditorialFields,
  type EditorialRound,
} from '../../shared/editorial/round.ts';
import { useProject } from '../app/project-context.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Segments } from '../ui/segments.tsx';
import type { EditorialActs } from './use-editorial-acts.ts';

interface RoundFieldsProps {
  round: EditorialRound;
  acts: EditorialActs;
}

/** Name, purpose and days of a round. */
export function RoundFields({ round, acts }: RoundFieldsProps) {
  const { t } = useTranslation();
  const isReadOnly = useProject().readOnly || round.closedAt !== null;
  const update = (patch: Partial<EditorialFields>) => acts.update(round.id, patch);
  return (
    <div className="stack">
      <DraftField
        label={t('editorial.name')}
        value={round.name}
        onSave={name => update({ name })}
        isRequired
        isReadOnly={isReadOnly}
        maxLength={200}
      />
      <Segments
        label={t('editorial.purpose')}
        value={round.purpose}
        options={EDITORIAL_PURPOSES.map(id => ({ id, label: t(`editorial.purposeOf.${id}`) }))}
        onChange={purpose => void update({ purpose })}
        isDisabled={isReadOnly}
      />
      <div className="pair">
        <DraftField
          label={t('editorial.startsOn')}
          type="date"
          value={round.startsOn ?? ''}
          onSave={day => update({ startsOn: day || null })}
          isReadOnly={isReadOnly}
        />
        <DraftField
          label={t('editorial.dueOn')}
          type="date"
          value={round.dueOn ?? ''}
          onSave={day => update({ dueOn: day || null })}
          isReadOnly={isReadOnly}
        />
      </div>
    </div>
  );
}
