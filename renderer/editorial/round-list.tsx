import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { progressOf } from '../../shared/editorial/progress.ts';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { DetailPanel } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { NewRound } from './new-round.tsx';
import { periodText } from './period-text.ts';
import { RoundFields } from './round-fields.tsx';
import type { EditorialRecords } from './use-editorial.ts';
import { useEditorialActs } from './use-editorial-acts.ts';

/** All editorial rounds, the newest first, each with how far it is. */
export function RoundList({ records }: { records: EditorialRecords }) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const { open, add } = search;
  const acts = useEditorialActs();
  const rounds = records.rounds ?? [];
  const opened = rounds.find(row => row.id === open);
  const startAdding = () => {
    if (!readOnly) setSearch({ add: true });
  };
  useShortcuts({ n: startAdding });
  const remove = (id: string) => {
    const row = rounds.find(candidate => candidate.id === id);
    if (row) acts.remove(row);
  };
  return (
    <Screen
      crumb={[t('terms.phase.editing'), t('terms.area.editorial')]}
      title={t('editorial.title')}
      lead={t('editorial.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t('editorial.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('editorial.about')}</p> },
      ]}
      detail={
        opened && (
          <DetailPanel
            key={opened.id}
            title={t('editorial.one', { number: opened.number })}
            onClose={() => setSearch({})}
            {...(readOnly ? {} : { onRemove: () => acts.remove(opened) })}
          >
            <div className="row">
              <Button variant="primary" onPress={() => setSearch({ within: opened.id })}>
                {t('editorial.openRound')} <kbd>Enter</kbd>
              </Button>
            </div>
            <ClosedNotice round={opened} records={records} />
            <RoundFields round={opened} acts={acts} />
          </DetailPanel>
        )
      }
    >
      {add && !readOnly && (
        <NewRound onAdded={id => setSearch({ within: id })} onClose={() => setSearch({})} />
      )}
      <h2 className="visually-hidden">{t('editorial.title')}</h2>
      {records.rounds?.length === 0 && !add ? (
        <EmptyState title={t('editorial.empty.title')} text={t('editorial.empty.text')} />
      ) : (
        <div className="round-list">
          <ItemList
            label={t('editorial.title')}
            openId={open ?? null}
            onOpen={id => setSearch({ open: id })}
            onEnter={id => setSearch({ within: id })}
            {...(readOnly ? {} : { onRemove: remove })}
            items={rounds.map(row => ({
              id: row.id,
              number: String(row.number),
              title: row.name,
              text: [t(`editorial.purposeOf.${row.purpose}`), periodText(row, t, i18n.language)].join(' · '),
              chips: <RoundChips round={row} records={records} />,
            }))}
          />
        </div>
      )}
    </Screen>
  );
}

/** How many sections are checked, what is late, and the version a closed round became. */
export function RoundChips({ round, records }: { round: EditorialRound; records: EditorialRecords }) {
  const { t } = useTranslation();
  const { total, byState, late, unassigned } = progressOf(round, localToday());
  const version = records.versions.find(row => row.id === round.versionId);
  return (
    <>
      {total > 0 && <Chip>{t('editorial.checked', { checked: byState.checked, count: total })}</Chip>}
      {late > 0 && <Chip tone="bad">{t('editorial.late', { count: late })}</Chip>}
      {unassigned > 0 && round.closedAt === null && (
        <Chip tone="warn">{t('editorial.unassigned', { count: unassigned })}</Chip>
      )}
      {round.closedAt !== null && (
        <Chip tone="accent">
          {version
            ? t('ui.labelled', { label: t('editorial.closed'), text: version.label })
            : t('editorial.closed')}
        </Chip>
      )}
      <OriginChip origin={round.origin} />
    </>
  );
}
