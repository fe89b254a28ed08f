import { useTranslation } from 'react-i18next';
import type { Version } from '../../shared/versions.ts';
import { Choice } from '../ui/choice.tsx';

interface SinceChoiceProps {
  versions: readonly Version[];
  since: string | null;
  onChange: (version: string | null) => void;
}

const NONE = 'none';

/** Chooses the version since which changes are marked in the text. */
export function SinceChoice({ versions, since, onChange }: SinceChoiceProps) {
  const { t } = useTranslation();
  return (
    <div className="since-choice">
      <Choice
        label={t('redline.since')}
        value={since ?? NONE}
        options={[
          { id: NONE, label: t('redline.sinceNone') },
          ...versions.map(({ id, label }) => ({ id, label })),
        ]}
        onChange={id => onChange(id === NONE ? null : id)}
      />
    </div>
  );
}
