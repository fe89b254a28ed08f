import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../shared/comments/round.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { RoundChips } from './round-chips.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { useRoundActs } from './use-round-acts.ts';

/** All comment rounds; Enter goes into one. */
export function RoundList({ rounds }: { rounds: readonly Round[] | undefined }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const { api } = useConnection();
  const goTo = useGoTo();
  const version = useQuery(api.versions.list.queryOptions()).data?.[0]?.label ?? null;
  const acts = useRoundActs();
  const opened = rounds?.find(row => row.id === search.open);
  const add = () => {
    if (!readOnly)
      acts.create(rounds ?? []).then(
        id => setSearch({ within: id, view: 'set-up' }),
        () => undefined,
      );
  };
  useShortcuts({ n: add });
  return (
    <Screen
      crumb={[t('terms.phase.comment'), t('terms.area.comments')]}
      title={t('comments.title')}
      lists={['comments']}
      lead={t('comments.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={add}>
            <Icon name="plus" /> {t('comments.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[{ id: 'about', label: t('ui.about'), content: <p className="muted">{t('comments.about')}</p> }]}
      detail={
        opened && (
          <DetailPanel
            key={opened.id}
            title={t('comments.one', { number: opened.number })}
            onClose={() => setSearch({})}
            {...(readOnly ? {} : { onRemove: () => acts.remove(opened) })}
          >
            <div className="row">
              <Button variant="primary" onPress={() => setSearch({ within: opened.id })}>
                {t('comments.enter')}
              </Button>
            </div>
            <SetUpForm round={opened} />
          </DetailPanel>
        )
      }
    >
      {rounds?.length === 0 && (
        <EmptyState
          title={t('comments.empty.title')}
          text={version === null ? t('comments.empty.text') : t('comments.empty.ready', { version })}
        >
          {version === null ? (
            <Button variant="primary" onPress={() => goTo('versions')}>
              {t('comments.empty.toVersions')}
            </Button>
          ) : (
            !readOnly && (
              <Button variant="primary" onPress={add}>
                <Icon name="plus" /> {t('comments.add')}
              </Button>
            )
          )}
        </EmptyState>
      )}
      {rounds !== undefined && rounds.length > 0 && (
        <ItemList
          label={t('terms.area.comments')}
          openId={search.open ?? null}
          onOpen={id => setSearch({ open: id })}
          onEnter={id => setSearch({ within: id })}
          items={rounds.map(round => ({
            id: round.id,
            number: String(round.number),
            title: round.title,
            text: t(`comments.setUp.audiences.${round.audience}`),
            chips: <RoundChips round={round} />,
          }))}
        />
      )}
    </Screen>
  );
}
