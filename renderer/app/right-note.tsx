import { useTranslation } from 'react-i18next';
import { mayDo, rightsFor } from '../../shared/people/act-rights.ts';
import { useProject } from './project-context.tsx';

/** Says who does this act, where the seat one works in does not allow it; nothing otherwise. */
export function RightNote({ act }: { act: string }) {
  const { t } = useTranslation();
  const { mode, workingAs } = useProject();
  if (mode === 'read' || mayDo(act, workingAs)) return null;
  const [right] = rightsFor(act);
  return (
    <p className="muted small no-margin">
      {t('app.workAs.doneBy', { act: t(`people.right.${right}`), who: t(`people.rightHolders.${right}`) })}
    </p>
  );
}
