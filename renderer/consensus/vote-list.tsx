import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { voteName } from '../../shared/consensus/names.ts';
import type { ConsensusList } from '../../shared/consensus/vote.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { Exemptions } from './exemptions.tsx';
import { NewVoteForm } from './new-vote.tsx';
import { VoteChips } from './vote-chips.tsx';

/** All votes, the newest first; beside them the recommendations that were not voted on. */
export function VoteList({ votes, exemptions, isLoaded }: ConsensusList & { isLoaded: boolean }) {
  const { t } = useTranslation();
  const readOnly = useReadOnly('consensus.open');
  const [search, setSearch] = useScreenSearch();
  const [at, setAt] = useState<string | null>(null);
  const { add, ...kept } = search;
  const startAdding = () => {
    if (!readOnly) setSearch({ ...search, add: true });
  };
  useShortcuts({ n: startAdding });
  const open = (id: string) => setSearch({ open: id });
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.consensus')]}
      title={t('consensus.title')}
      lists={['votes']}
      lead={t('consensus.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('consensus.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        {
          id: 'without',
          label: t('consensus.without.title'),
          content: <Exemptions votes={votes} exemptions={exemptions} />,
        },
        {
          id: 'about',
          label: t('ui.about'),
          content: (
            <div className="muted">
              <p>{t('consensus.about')}</p>
              <p>{t('consensus.aboutSecret')}</p>
            </div>
          ),
        },
      ]}
    >
      {add && !readOnly && <NewVoteForm onClose={() => setSearch(kept)} onOpened={open} />}
      {isLoaded && votes.length === 0 && !add && (
        <EmptyState
          title={t('consensus.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('consensus.empty.text')}
        />
      )}
      {votes.length > 0 && (
        <div className="vote-form">
          <ItemList
            label={t('terms.area.consensus')}
            openId={at}
            onOpen={id => (at === id ? open(id) : setAt(id))}
            onEnter={open}
            items={votes.toReversed().map(vote => ({
              id: vote.id,
              number: String(vote.number),
              title: voteName(vote, t),
              text: vote.statement,
              chips: <VoteChips vote={vote} />,
            }))}
          />
        </div>
      )}
    </Screen>
  );
}
