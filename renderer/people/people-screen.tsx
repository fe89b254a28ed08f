import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INVITATION_KINDS } from '../../shared/people/letters.ts';
import { BODIES } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ViewSegments } from '../ui/view-segments.tsx';
import { GroupTable } from './group-table.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { InterestOverview } from './interest-overview.tsx';
import { LettersView } from './letters-view.tsx';
import { OrganisationsTable } from './organisations-table.tsx';
import { PeopleDetail } from './people-detail.tsx';
import { usePeopleActs } from './use-people-acts.ts';
import { PEOPLE_VIEWS, usePeopleView } from './use-people-view.ts';
import './people.css';

const LEADS = {
  group: 'people.lead',
  organisations: 'people.lead',
  interests: 'interests.lead',
  letters: 'letters.lead',
} as const;

/** Everybody who takes part: the project group by body, the organisations, interests, and invitations. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const { view, openId, show, open, close } = usePeopleView();
  const [isImporting, setImporting] = useState(false);
  const people = useQuery(api.people.list.queryOptions()).data;
  const declarations = useQuery(api.interests.list.queryOptions()).data ?? [];
  const questions = useQuery(api.questions.list.queryOptions()).data ?? [];
  const acts = usePeopleActs();
  const openRow = (id: string) => {
    open(id);
    focusDetail();
  };
  const detail =
    people && openId !== null ? (
      <PeopleDetail
        id={openId}
        isInterests={view === 'interests'}
        people={people}
        declarations={declarations}
        questions={questions}
        acts={acts}
        onClose={close}
        onInterests={id => show('interests', id)}
        isReadOnly={readOnly}
      />
    ) : undefined;
  const addOrganisation = !readOnly && (
    <Button onPress={acts.addOrganisation}>
      <Icon name="plus" /> {t('people.addOrganisation')}
    </Button>
  );
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.people')]}
      title={t('people.title')}
      lists={[view === 'interests' ? 'interests' : 'people']}
      lead={t(LEADS[view])}
      actions={
        <>
          {view === 'interests' && <Button onPress={() => window.print()}>{t('interests.print')}</Button>}
          {(view === 'group' || view === 'organisations') && !readOnly && (
            <Button onPress={() => setImporting(true)}>{t('people.import.open')}</Button>
          )}
        </>
      }
      {...(detail ? { detail } : {})}
    >
      <ViewSegments
        label={t('people.view')}
        views={PEOPLE_VIEWS.map(id => ({ id, label: t(`people.views.${id}`) }))}
        view={view}
        onShow={show}
      />
      {people && view === 'group' && (
        <>
          <p className="muted small">
            {t('people.summary', {
              count: people.seats.length,
              vacant: people.seats.filter(seat => seat.personId === null).length,
            })}
            {people.seats.length > 0 && ` · ${t('people.keys')}`}
          </p>
          {BODIES.map(body => (
            <GroupTable
              key={body}
              body={body}
              people={people}
              declarations={declarations}
              acts={acts}
              openId={openId}
              onOpen={openRow}
              isReadOnly={readOnly}
            />
          ))}
        </>
      )}
      {people && view === 'organisations' && people.organisations.length === 0 && (
        <EmptyState title={t('people.empty.title')} text={t('people.empty.text')}>
          {addOrganisation}
        </EmptyState>
      )}
      {people && view === 'organisations' && people.organisations.length > 0 && (
        <>
          <OrganisationsTable
            organisations={people.organisations}
            acts={acts}
            openId={openId}
            onOpen={openRow}
            isReadOnly={readOnly}
          />
          <div className="filters">{addOrganisation}</div>
        </>
      )}
      {people && view === 'interests' && (
        <InterestOverview
          people={people}
          declarations={declarations}
          questions={questions}
          openId={openId}
          onOpen={openRow}
        />
      )}
      {view === 'letters' && <LettersView kinds={INVITATION_KINDS} />}
      {isImporting && <ImportDialog onClose={() => setImporting(false)} />}
    </Screen>
  );
}
