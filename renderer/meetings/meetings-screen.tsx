import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useConnection } from '../app/connection-context.tsx';
import { dayText } from '../app/dates.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Chip } from '../ui/chip.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import './meetings.css';

/** The meetings of working group and sounding board, with the key questions on each agenda. */
export function MeetingsScreen() {
  const { t, i18n } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const meetings = useQuery(api.meetings.list.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  return (
    <Screen
      crumb={[t('terms.phase.development'), t('terms.area.meetings')]}
      title={t('meetings.title')}
      lead={t('meetings.lead')}
    >
      {meetings?.length === 0 && (
        <EmptyState title={t('meetings.empty.title')} text={t('meetings.empty.text')} />
      )}
      <ol className="meetings">
        {meetings?.map(meeting => (
          <li key={meeting.id} className="meeting">
            <div className="meeting-when">
              <b>{t('meetings.one', { number: meeting.number })}</b>
              <span className="muted small">
                {meeting.heldOn === null ? t('meetings.noDate') : dayText(meeting.heldOn, i18n.language)}
              </span>
              <OriginChip origin={meeting.origin} />
            </div>
            <div>
              <h2>{meeting.theme}</h2>
              <ul className="topics">
                {meeting.topics.map(topic => (
                  <li key={topic.id}>
                    {topic.text}{' '}
                    {questions
                      .filter(question => topic.questionIds.includes(question.id))
                      .map(question => (
                        <Link
                          key={question.id}
                          to="/p/$key/$area"
                          params={{ key, area: 'questions' }}
                          search={{ open: question.id }}
                          className="topic-question"
                        >
                          <Chip tone="accent">{t('meetings.question', { number: question.number })}</Chip>
                        </Link>
                      ))}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </Screen>
  );
}
