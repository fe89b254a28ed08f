import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { useDraft } from '../app/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { AbbreviationChips } from './abbreviation-chips.tsx';
import { AbbreviationDetail } from './abbreviation-detail.tsx';
import { NewAbbreviation } from './new-abbreviation.tsx';
import { UnlistedAbbreviations } from './unlisted-abbreviations.tsx';
import { useAbbreviationActs } from './use-abbreviation-acts.ts';

/** The list of abbreviations: what they mean, where the text uses them, and which it uses without the list. */
export function AbbreviationsScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const data = useQuery(api.abbreviations.overview.queryOptions()).data;
  const draft = useDraft('abbreviation', { short: '', long: '' });
  // The form opens anew, with the cursor on the meaning, when one is taken from the text.
  const [taken, setTaken] = useState('');
  const acts = useAbbreviationActs();
  const listed = data?.listed ?? [];
  const opened = listed.find(row => row.id === search.open);
  const isAdding = search.add === true && !readOnly;
  const startAdding = () => {
    if (!readOnly) setSearch({ add: true });
  };
  useShortcuts({ n: startAdding });
  return (
    <Screen
      crumb={[t('terms.phase.editing'), t('terms.area.abbreviations')]}
      title={t('abbreviations.title')}
      lists={['abbreviations']}
      lead={t('abbreviations.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('abbreviations.add')} <kbd>N</kbd>
          </Button>
        )
      }
      detail={
        opened && (
          <AbbreviationDetail key={opened.id} row={opened} rows={listed} onClose={() => setSearch({})} />
        )
      }
    >
      {isAdding && <NewAbbreviation key={taken} draft={draft} onClose={() => setSearch({})} />}
      {data && listed.length === 0 && !isAdding && (
        <EmptyState
          title={t('abbreviations.empty.title')}
          text={readOnly ? t('ui.emptyReadOnly') : t('abbreviations.empty.text')}
        />
      )}
      {listed.length > 0 && <h2>{t('abbreviations.list')}</h2>}
      {listed.length > 0 && (
        <ItemList
          label={t('abbreviations.list')}
          openId={search.open ?? null}
          onOpen={id => setSearch({ open: id })}
          onEnter={focusDetail}
          {...(readOnly ? {} : { onRemove: id => acts.remove(listed.find(row => row.id === id)) })}
          items={listed.map(row => ({
            id: row.id,
            number: '',
            title: row.short,
            text: row.long,
            chips: <AbbreviationChips row={row} rows={listed} />,
          }))}
        />
      )}
      {data && (
        <UnlistedAbbreviations
          rows={data.unlisted}
          isReadOnly={readOnly}
          onAdd={({ short, long }) => {
            draft.set({ short, long });
            setTaken(short);
            startAdding();
          }}
        />
      )}
    </Screen>
  );
}
