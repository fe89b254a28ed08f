import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { isPartLate } from '../../shared/editorial/progress.ts';
import type { EditorialRound } from '../../shared/editorial/round.ts';
import { useGoTo, useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { WORKING } from '../versions/version-name.ts';
import { AddPartsDialog } from './add-parts-dialog.tsx';
import { CloseRoundDialog } from './close-round-dialog.tsx';
import { ClosedNotice } from './closed-notice.tsx';
import { PartDetail } from './part-detail.tsx';
import { EVERYONE, MINE, PartFilters, type PartView } from './part-filters.tsx';
import { PartList } from './part-list.tsx';
import { RoundFields } from './round-fields.tsx';
import { RoundChips } from './round-list.tsx';
import { RoundProgress } from './round-progress.tsx';
import { type EditorialRecords, partsInOrder } from './use-editorial.ts';
import { useEditorialActs } from './use-editorial-acts.ts';

/** One editorial round: its sections with who edits them until when, and how far each is. */
export function OneRound({ round, records }: { round: EditorialRound; records: EditorialRecords }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const goTo = useGoTo();
  const acts = useEditorialActs();
  const [view, setView] = useState<PartView>('all');
  const [who, setWho] = useState(EVERYONE);
  const [dialog, setDialog] = useState<'add' | 'close' | null>(null);
  const today = localToday();
  const canChange = !readOnly && round.closedAt === null;
  const here = { within: round.id };
  const startAdding = () => {
    if (canChange) setDialog('add');
  };
  useShortcuts({ n: startAdding });

  const parts = partsInOrder(round, records.sections);
  const isOf = (seatId: string | null) =>
    who === EVERYONE ||
    (who === MINE ? records.ownSeats.some(seat => seat.id === seatId) : (seatId ?? '') === who);
  const shown = parts.filter(
    ({ part }) =>
      isOf(part.seatId) &&
      (view === 'all' || (view === 'late' ? isPartLate(part, round, today) : part.state !== 'checked')),
  );
  const opened = parts.find(({ part }) => part.id === search.open);
  return (
    <Screen
      crumb={[
        t('terms.phase.editing'),
        t('terms.area.editorial'),
        t('editorial.one', { number: round.number }),
      ]}
      back={{ label: t('editorial.all'), onBack: () => setSearch({}) }}
      title={round.name}
      lead={
        <span className="row">
          <RoundChips round={round} records={records} />
        </span>
      }
      actions={
        <>
          {round.versionId !== null && (
            <Button onPress={() => goTo('versions', { base: round.versionId ?? '', target: WORKING })}>
              {t('editorial.close.compare')}
            </Button>
          )}
          {!readOnly && round.closedAt !== null && (
            <Button onPress={() => acts.reopen(round)}>{t('editorial.reopen')}</Button>
          )}
          {canChange && (
            <>
              <Button onPress={startAdding}>
                <Icon name="plus" /> {t('editorial.part.add')} <kbd>N</kbd>
              </Button>
              <Button variant="primary" isDisabled={parts.length === 0} onPress={() => setDialog('close')}>
                {t('editorial.close.act')}
              </Button>
            </>
          )}
        </>
      }
      panel={[
        {
          id: 'round',
          label: t('editorial.round'),
          content: <RoundFields round={round} acts={acts} />,
        },
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('editorial.about')}</p> },
      ]}
      detail={
        opened && (
          <PartDetail
            key={opened.part.id}
            round={round}
            {...opened}
            records={records}
            acts={acts}
            onClose={() => setSearch(here)}
          />
        )
      }
    >
      <ClosedNotice round={round} records={records} />
      <h2 className="visually-hidden">{t('editorial.part.choose')}</h2>
      {parts.length === 0 ? (
        <EmptyState title={t('editorial.part.empty.title')} text={t('editorial.part.empty.text')}>
          {canChange && (
            <Button variant="primary" onPress={startAdding}>
              <Icon name="plus" /> {t('editorial.part.add')}
            </Button>
          )}
        </EmptyState>
      ) : (
        <>
          <RoundProgress round={round} />
          <PartFilters
            view={view}
            onView={setView}
            who={who}
            onWho={setWho}
            round={round}
            records={records}
          />
          <PartList
            round={round}
            parts={shown}
            records={records}
            openId={search.open ?? null}
            onOpen={id => setSearch({ ...here, open: id })}
            acts={acts}
          />
        </>
      )}
      {dialog === 'add' && <AddPartsDialog round={round} records={records} onClose={() => setDialog(null)} />}
      {dialog === 'close' && (
        <CloseRoundDialog round={round} records={records} onClose={() => setDialog(null)} />
      )}
    </Screen>
  );
}
