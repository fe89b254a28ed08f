import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { dayText } from '../../shared/locales/date-text.ts';
import type { Meeting } from '../../shared/meetings/meeting.ts';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject, useReadOnly } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { useShortcuts } from '../app/shortcuts.ts';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { Icon } from '../ui/icon.tsx';
import { AttendanceSheet } from './attendance-sheet.tsx';
import { MeetingFiles } from './meeting-files.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { MeetingRecord } from './meeting-record.tsx';
import { PlanFields } from './plan-fields.tsx';
import { ProposalsDialog } from './proposals-dialog.tsx';
import { QuorumChip } from './quorum-chip.tsx';
import { QuorumRuleFields } from './quorum-rule.tsx';
import { useMeetingActs } from './use-meeting-acts.ts';
import type { MeetingRecords } from './use-meetings.ts';

/** What is being added to the meeting. */
export type Adding = 'topic' | 'decision' | 'action' | null;

/** One meeting: agenda, decisions and actions, and who was there, with its plan and files in the side panel. */
export function OneMeeting({ meeting, records }: { meeting: Meeting; records: MeetingRecords }) {
  const { t, i18n } = useTranslation();
  const { readOnly } = useProject();
  const mayNotDecide = useReadOnly('meetings.addDecision');
  const mayNotAct = useReadOnly('meetings.addAction');
  const [search, setSearch] = useScreenSearch();
  const [adding, setAdding] = useState<Adding>(null);
  const [proposing, setProposing] = useState(false);
  const acts = useMeetingActs();
  const tab = search.view === 'attendance' ? 'attendance' : 'record';
  const here = { within: meeting.id, ...(tab === 'attendance' ? { view: tab } : {}) };
  const mayNotAdd = { topic: readOnly, decision: mayNotDecide, action: mayNotAct };
  const start = (what: NonNullable<Adding>) => () => {
    if (mayNotAdd[what]) return;
    setSearch({ within: meeting.id });
    setAdding(what);
  };
  useShortcuts({
    n: start('topic'),
    d: start('decision'),
    a: start('action'),
    p: () => setProposing(!readOnly),
  });
  const part = search.open;
  const isOpen =
    part !== undefined &&
    [...meeting.topics, ...records.decisions, ...records.actions].some(row => row.id === part);
  return (
    <Screen
      crumb={[
        t('terms.phase.development'),
        t('terms.area.meetings'),
        t('meetings.one', { number: meeting.number }),
      ]}
      back={{ label: t('meetings.all'), onBack: () => setSearch({}) }}
      title={meeting.theme}
      lead={
        <span className="row">
          <Chip>
            {meeting.heldOn === null ? t('meetings.noDate') : dayText(meeting.heldOn, i18n.language)}
          </Chip>
          <QuorumChip meeting={meeting} records={records} />
        </span>
      }
      panel={[
        { id: 'plan', label: t('meetings.plan'), content: <PlanFields row={meeting} /> },
        { id: 'files', label: t('meetings.files.tab'), content: <MeetingFiles meeting={meeting} /> },
        {
          id: 'quorum',
          label: t('meetings.quorum.title'),
          content: <QuorumRuleFields quorum={records.quorum} seats={records.seats} />,
        },
      ]}
      detail={
        isOpen ? (
          <MeetingPart
            key={part}
            id={part}
            meeting={meeting}
            records={records}
            acts={acts}
            onClose={() => setSearch(here)}
          />
        ) : undefined
      }
    >
      <Tabs
        className="tabs meeting-tabs"
        selectedKey={tab}
        onSelectionChange={next =>
          setSearch({ within: meeting.id, ...(next === 'attendance' ? { view: 'attendance' } : {}) })
        }
      >
        <TabList className="tab-list" aria-label={t('meetings.one', { number: meeting.number })}>
          <Tab id="record" className="tab">
            {t('meetings.record')}
          </Tab>
          <Tab id="attendance" className="tab">
            {t('meetings.attendance.title')}
          </Tab>
        </TabList>
        <TabPanel id="record">
          <div className="row">
            {!readOnly && (
              <>
                <Button onPress={start('topic')}>
                  <Icon name="plus" /> {t('meetings.agenda.add')} <kbd>N</kbd>
                </Button>
                <Button onPress={() => setProposing(true)}>
                  {t('meetings.proposals.open')} <kbd>P</kbd>
                </Button>
              </>
            )}
            {!mayNotDecide && (
              <Button onPress={start('decision')}>
                <Icon name="plus" /> {t('meetings.decisions.add')} <kbd>D</kbd>
              </Button>
            )}
            {!mayNotAct && (
              <Button onPress={start('action')}>
                <Icon name="plus" /> {t('meetings.actions.add')} <kbd>A</kbd>
              </Button>
            )}
          </div>
          <MeetingRecord
            meeting={meeting}
            records={records}
            acts={acts}
            adding={adding}
            onAdded={() => setAdding(null)}
            openId={part ?? null}
            onOpen={id => setSearch({ ...here, open: id })}
          />
        </TabPanel>
        <TabPanel id="attendance">
          <AttendanceSheet meeting={meeting} records={records} acts={acts} />
        </TabPanel>
      </Tabs>
      {proposing && <ProposalsDialog meetingId={meeting.id} onClose={() => setProposing(false)} />}
    </Screen>
  );
}
