import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { BODIES } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useScreenSearch } from '../app/navigation.ts';
import { useProject } from '../app/project-context.tsx';
import { Screen } from '../app/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Chip } from '../ui/chip.tsx';
import { focusDetail } from '../ui/detail-panel.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { ItemList } from '../ui/item-list.tsx';
import { OriginChip } from '../ui/origin-chip.tsx';
import { OrganisationDetail } from './organisation-detail.tsx';
import { SeatDetail } from './seat-detail.tsx';
import { usePeopleActs } from './use-people-acts.ts';

/** The organisations that take part, and the seats of the bodies of the project group. */
export function PeopleScreen() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { readOnly } = useProject();
  const [search, setSearch] = useScreenSearch();
  const people = useQuery(api.people.list.queryOptions()).data;
  const organisations = people?.organisations ?? [];
  const seats = people?.seats ?? [];
  const open = (id: string) => setSearch({ open: id });
  const close = () => setSearch({});
  const acts = usePeopleActs(id => {
    open(id);
    focusDetail();
  });
  const organisation = organisations.find(row => row.id === search.open);
  const seat = seats.find(row => row.id === search.open);
  const nameOf = (id: string | null) => {
    const found = organisations.find(row => row.id === id);
    return found && (found.abbreviation || found.name);
  };
  const addOrganisation = (
    <Button onPress={acts.addOrganisation}>
      <Icon name="plus" /> {t('people.addOrganisation')}
    </Button>
  );
  return (
    <Screen
      crumb={[t('terms.phase.preparation'), t('terms.area.people')]}
      title={t('people.title')}
      lead={t('people.lead')}
      panel={[{ id: 'about', label: t('ui.about'), content: <p className="muted">{t('people.about')}</p> }]}
      detail={
        organisation ? (
          <OrganisationDetail
            key={organisation.id}
            row={organisation}
            organisations={organisations}
            onClose={close}
            onRemove={() => acts.removeOrganisation(organisation)}
          />
        ) : (
          seat && (
            <SeatDetail
              key={seat.id}
              row={seat}
              organisations={organisations}
              onClose={close}
              onRemove={() => acts.removeSeat(seat)}
            />
          )
        )
      }
    >
      <h2>{t('people.organisations')}</h2>
      {people && organisations.length === 0 ? (
        <EmptyState title={t('people.empty.title')} text={t('people.empty.text')}>
          {!readOnly && addOrganisation}
        </EmptyState>
      ) : (
        <ItemList
          label={t('people.organisations')}
          openId={search.open ?? null}
          onOpen={open}
          onEnter={focusDetail}
          {...(readOnly
            ? {}
            : {
                onRemove: (id: string) => {
                  const row = organisations.find(candidate => candidate.id === id);
                  if (row) acts.removeOrganisation(row);
                },
              })}
          items={organisations.map(row => ({
            id: row.id,
            number: '',
            title: row.name,
            text: [row.abbreviation, row.parentId && t('people.partOf', { name: nameOf(row.parentId) ?? '' })]
              .filter(Boolean)
              .join(' · '),
            chips: <OriginChip origin={row.origin} />,
          }))}
        />
      )}
      {!readOnly && organisations.length > 0 && <div className="filters">{addOrganisation}</div>}
      {BODIES.map(body => (
        <section key={body} aria-label={t(`terms.body.${body}`)}>
          <h2>{t(`terms.body.${body}`)}</h2>
          {seats.some(row => row.body === body) && (
            <ItemList
              label={t(`terms.body.${body}`)}
              openId={search.open ?? null}
              onOpen={open}
              onEnter={focusDetail}
              items={seats
                .filter(row => row.body === body)
                .map(row => ({
                  id: row.id,
                  number: '',
                  title: row.role,
                  text: nameOf(row.organisationId) ?? '',
                  chips: (
                    <>
                      {row.personName === null ? (
                        <Chip tone="warn">{t('people.vacant')}</Chip>
                      ) : (
                        <Chip tone="accent">{row.personName}</Chip>
                      )}
                      <OriginChip origin={row.origin} />
                    </>
                  ),
                }))}
            />
          )}
          {!readOnly && (
            <div className="filters">
              <Button onPress={() => acts.addSeat(body)}>
                <Icon name="plus" /> {t('people.addSeat')}
              </Button>
            </div>
          )}
        </section>
      ))}
    </Screen>
  );
}
