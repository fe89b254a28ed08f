import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Discussion } from './use-discussion.ts';

/** Opens and closes the margin, and says how much is under discussion. */
export function CommentsButton({ discussion }: { discussion: Discussion }) {
  const { t } = useTranslation();
  return (
    <Button onPress={() => discussion.setOpen(!discussion.isOpen)} aria-expanded={discussion.isOpen}>
      <Icon name="comment" /> {t('discussion.open', { count: discussion.threads.byFilter.open.length })}
    </Button>
  );
}
