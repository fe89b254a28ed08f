import { useTranslation } from 'react-i18next';
import { actionState } from '../../shared/meetings/action.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { dayText } from '../app/dates.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { ViewSegments } from '../ui/view-segments.tsx';
import { ActionDetail } from './action-detail.tsx';
import { ActionList } from './action-list.tsx';
import { MeetingPlan } from './meeting-plan.tsx';
import { NewAction } from './new-action.tsx';
import { NewMeeting } from './new-meeting.tsx';
import { QuorumChip } from './quorum-chip.tsx';
import { QuorumRuleFields } from './quorum-rule.tsx';
import { useMeetingActs } from './use-meeting-acts.ts';
import { localToday, type MeetingRecords } from './use-meetings.ts';

/** All meetings in order, or the actions of all of them together. */
export function MeetingList({ records }: { records: MeetingRecords }) {
  const { t } = useTranslation();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const { add, open, view, ...rest } = search;
  const acts = useMeetingActs();
  const showsActions = view === 'actions';
  const base = showsActions ? { ...rest, view } : rest;
  const meetings = records.meetings ?? [];
  const opened = meetings.find(row => row.id === open);
  const openedAction = records.actions.find(row => row.id === open);
  const startAdding = () => {
    if (!readOnly) setSearch({ ...base, add: true });
  };
  const stopAdding = () => setSearch(open === undefined ? base : { ...base, open });
  useShortcuts({ n: startAdding });
  const late = records.actions.filter(action => actionState(action, localToday()) === 'late').length;
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.meetings')]}
      title={t('meetings.title')}
      lists={['meetings', 'decisions', 'actions']}
      lead={t('meetings.lead')}
      actions={
        !readOnly && (
          <Button variant="primary" onPress={startAdding}>
            <Icon name="plus" /> {t(showsActions ? 'meetings.actions.add' : 'meetings.add')} <kbd>N</kbd>
          </Button>
        )
      }
      panel={[
        {
          id: 'quorum',
          label: t('meetings.quorum.title'),
          content: <QuorumRuleFields quorum={records.quorum} seats={records.seats} />,
        },
        { id: 'about', label: t('ui.about'), content: <p className="muted">{t('meetings.about')}</p> },
      ]}
      detail={
        openedAction ? (
          <ActionDetail
            key={openedAction.id}
            row={openedAction}
            records={records}
            onClose={() => setSearch(base)}
            onRemove={() => acts.removeAction(openedAction)}
          />
        ) : (
          opened && (
            <MeetingPlan
              key={opened.id}
              row={opened}
              onClose={() => setSearch(base)}
              onRemove={() => acts.removeMeeting(opened)}
              onEnter={() => setSearch({ within: opened.id })}
            />
          )
        )
      }
    >
      <div className="filters">
        <ViewSegments
          label={t('meetings.view.label')}
          views={[
            { id: 'meetings', label: t('meetings.view.meetings') },
            { id: 'actions', label: t('meetings.view.actions') },
          ]}
          view={showsActions ? 'actions' : 'meetings'}
          onShow={next => setSearch(next === 'actions' ? { view: 'actions' } : {})}
        />
        {late > 0 && <Chip tone="bad">{t('meetings.actions.late', { count: late })}</Chip>}
      </div>
      {add && !readOnly && showsActions && (
        <NewAction meetingId={null} records={records} onClose={stopAdding} />
      )}
      {add && !readOnly && !showsActions && <NewMeeting onClose={stopAdding} />}
      {showsActions ? (
        <ActionList
          actions={records.actions}
          records={records}
          openId={open ?? null}
          onOpen={id => setSearch({ ...base, open: id })}
          acts={acts}
        />
      ) : records.meetings?.length === 0 && !add ? (
        <EmptyState title={t('meetings.empty.title')} text={t('meetings.empty.text')} />
      ) : (
        <ItemList
          label={t('terms.area.meetings')}
          openId={open ?? null}
          onOpen={id => setSearch({ ...base, open: id })}
          onEnter={id => setSearch({ within: id })}
          {...(readOnly ? {} : { onRemove: (id: string) => removeById(meetings, id, acts.removeMeeting) })}
          items={meetings.map(row => ({
            id: row.id,
            number: String(row.number),
            title: row.theme,
            text: row.topics.map(topic => topic.text).join(' · '),
            chips: <MeetingChips meeting={row} records={records} />,
          }))}
        />
      )}
    </Screen>
  );
}

function removeById(rows: readonly Meeting[], id: string, remove: (row: Meeting) => void): void {
  const row = rows.find(candidate => candidate.id === id);
  if (row) remove(row);
}

/** When it is, whether enough were there, and what came of it. */
function MeetingChips({ meeting, records }: { meeting: Meeting; records: MeetingRecords }) {
  const { t, i18n } = useTranslation();
  const decisions = records.decisions.filter(row => row.meetingId === meeting.id).length;
  const open = records.actions.filter(row => row.meetingId === meeting.id && row.doneOn === null).length;
  return (
    <>
      <Chip>{meeting.heldOn === null ? t('meetings.noDate') : dayText(meeting.heldOn, i18n.language)}</Chip>
      <QuorumChip meeting={meeting} records={records} />
      {decisions > 0 && <Chip tone="accent">{t('meetings.decisions.count', { count: decisions })}</Chip>}
      {open > 0 && <Chip tone="warn">{t('meetings.actions.open', { count: open })}</Chip>}
      <OriginChip origin={meeting.origin} />
    </>
  );
}
