import { useMutation } from '@tanstack/react-query';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { momentText } from '../../shared/locales/date-text.ts';
import { connectionTo } from '../api.ts';
import { useAppState } from '../app/settings.ts';
import { Chip } from '../ui/chip.tsx';
import { IconButton } from '../ui/icon-button.tsx';

/** The projects opened last. One whose file has gone says so and can be taken off the list. */
export function RecentFiles({ onOpen }: { onOpen: (path: string) => void }) {
  const { t, i18n } = useTranslation();
  const { recents, open } = useAppState();
  const { api, queryClient } = connectionTo(null);
  const forgetting = useMutation(api.projects.forget.mutationOptions(), queryClient);
  if (recents.length === 0) return <p className="muted">{t('start.noRecent')}</p>;
  return (
    <ul className="recents">
      {recents.map(({ path, title, openedAt, exists }) => (
        <li key={path}>
          <Button className="recent" isDisabled={!exists} onPress={() => onOpen(path)}>
            <span className="recent-title">
              {title}{' '}
              {open.some(project => project.path === path) && <Chip tone="accent">{t('start.isOpen')}</Chip>}
              {!exists && <Chip tone="warn">{t('start.missing')}</Chip>}
            </span>
            <span className="muted small recent-path">
              {path} · {momentText(openedAt, i18n.language)}
            </span>
          </Button>
          <IconButton
            icon="close"
            label={t('start.forget', { title })}
            onPress={() => forgetting.mutate({ path })}
          />
        </li>
      ))}
    </ul>
  );
}
