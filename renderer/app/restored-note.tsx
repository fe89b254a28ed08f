import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { Draft } from './use-draft.ts';

type Restored = Pick<Draft<Record<string, string>>, 'isRestored' | 'isTouched' | 'clear'>;

/** Says that a form still holds what was typed before, with a way to empty it. */
export function RestoredNote({ draft }: { draft: Restored }) {
  const { t } = useTranslation();
  if (!draft.isRestored || !draft.isTouched) return null;
  return (
    <p className="wide row muted small no-margin">
      {t('ui.draftRestored')}
      <Button variant="quiet" onPress={draft.clear}>
        {t('ui.draftClear')}
      </Button>
    </p>
  );
}
