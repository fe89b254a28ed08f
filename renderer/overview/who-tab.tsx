import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BODIES } from '../../shared/people.ts';
import { useConnection } from '../app/connection-context.tsx';
import { useProject } from '../app/project-context.tsx';

/** Who takes part: the seats of each body, and the organisations with the bodies they sit in. */
export function WhoTab() {
  const { t } = useTranslation();
  const { api } = useConnection();
  const { key } = useProject();
  const people = useQuery(api.people.list.queryOptions()).data;
  if (!people) return null;
  const { organisations, seats } = people;
  if (organisations.length === 0 && seats.length === 0) {
    return (
      <p>
        <Link to="/p/$key/$area" params={{ key, area: 'people' }} search={{ view: 'organisations' }}>
          {t('terms.next.no-organisations')}
        </Link>
      </p>
    );
  }
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('overview.who.body')}</th>
            <th scope="col" className="num">
              {t('overview.who.seats')}
            </th>
            <th scope="col" className="num">
              {t('overview.who.named')}
            </th>
          </tr>
        </thead>
        <tbody>
          {BODIES.map(body => {
            const own = seats.filter(seat => seat.body === body);
            return (
              own.length > 0 && (
                <tr key={body}>
                  <td>{t(`terms.body.${body}`)}</td>
                  <td className="num">{own.length}</td>
                  <td className="num">{own.filter(seat => seat.personName !== null).length}</td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
      <table className="who-organisations">
        <thead>
          <tr>
            <th scope="col">{t('people.organisation')}</th>
            <th scope="col">{t('people.name')}</th>
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ id, name, abbreviation }) => {
            const bodies = BODIES.filter(body =>
              seats.some(seat => seat.organisationId === id && seat.body === body),
            );
            return (
              <tr key={id}>
                <td>{abbreviation || '–'}</td>
                <td>
                  {name}
                  {bodies.length > 0 && (
                    <div className="muted">{bodies.map(body => t(`terms.body.${body}`)).join(', ')}</div>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
