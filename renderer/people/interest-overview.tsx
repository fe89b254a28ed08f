import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { localToday } from '../../shared/dates.ts';
import { countPeople } from '../../shared/people/counts.ts';
import {
  assessmentInForce,
  interestState,
  newestDeclaration,
  seatedPersons,
} from '../../shared/people/interest-rules.ts';
import {
  type Declaration,
  INTEREST_CATEGORIES,
  type InterestCategory,
} from '../../shared/people/interests.ts';
import type { PeopleList } from '../../shared/people.ts';
import type { Question } from '../../shared/questions.ts';
import { dayText } from '../app/dates.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { InterestChip } from './interest-chip.tsx';

const SIDES: readonly InterestCategory[] = ['side-paid', 'side-unpaid'];
const INTERESTS = INTEREST_CATEGORIES.filter(id => id !== 'main-position' && !SIDES.includes(id));

interface InterestOverviewProps {
  people: PeopleList;
  declarations: readonly Declaration[];
  questions: readonly Question[];
  openId: string | null;
  onOpen: (personId: string) => void;
}

/**
 * The table of interests in the form in which Dutch guidelines publish it: member, function, side positions,
 * reported interests, action. Made to be printed.
 */
export function InterestOverview({ people, declarations, questions, openId, onOpen }: InterestOverviewProps) {
  const { t, i18n } = useTranslation();
  const persons = seatedPersons(people.seats).flatMap(
    id => people.persons.find(person => person.id === id) ?? [],
  );
  if (persons.length === 0) {
    return <EmptyState title={t('interests.empty.title')} text={t('interests.empty.text')} />;
  }
  const counts = countPeople({ ...people, declarations, today: localToday() });
  const list = (declaration: Declaration | null, categories: readonly InterestCategory[]) => {
    const filled = categories.filter(category => declaration?.entries[category]);
    if (!declaration) return '–';
    if (filled.length === 0) return t('interests.none');
    return (
      <dl>
        {filled.map(category => (
          <div key={category}>
            <dt>{t(`interests.category.${category}`)}</dt>
            <dd>{declaration.entries[category]}</dd>
          </div>
        ))}
      </dl>
    );
  };
  const action = (personId: string) => {
    const assessment = assessmentInForce(personId, declarations);
    if (!assessment?.action) return '–';
    const barred = assessment.consequences
      .filter(({ consequence }) => consequence === 'no-vote')
      .map(({ questionId }) => questions.find(question => question.id === questionId)?.title ?? '–');
    return (
      <>
        {t(`interests.actions.${assessment.action}`)}
        {barred.length > 0 && (
          <p className="small">{t('interests.excluded', { questions: barred.join('; ') })}</p>
        )}
      </>
    );
  };
  return (
    <>
      <p className="muted small">
        {t('interests.counts', {
          persons: counts.persons,
          assessed: counts.declarationsAssessed,
          missing: counts.declarationsMissing,
          outdated: counts.declarationsOutdated,
          unassessed: counts.declarationsUnassessed,
        })}
      </p>
      <table className="interest-table">
        <caption className="visually-hidden">{t('interests.caption')}</caption>
        <thead>
          <tr>
            {(['person', 'sides', 'interests', 'state', 'action'] as const).map(column => (
              <th key={column} scope="col">
                {t(`interests.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {persons.map(person => {
            const declaration = newestDeclaration(person.id, declarations);
            return (
              <tr key={person.id}>
                <td>
                  <Button
                    className="link-open"
                    onPress={() => onOpen(person.id)}
                    aria-label={t('interests.openPerson', { name: person.name })}
                    {...(person.id === openId ? { 'data-opened': true } : {})}
                  >
                    {person.name}
                  </Button>
                  <Position said={[person.function, declaration?.entries['main-position']]} />
                </td>
                <td>{list(declaration, SIDES)}</td>
                <td>{list(declaration, INTERESTS)}</td>
                <td>
                  <InterestChip state={interestState(person.id, declarations, localToday())} />
                  {declaration && (
                    <p className="small">
                      {t('interests.declared', { day: dayText(declaration.declaredOn, i18n.language) })}
                    </p>
                  )}
                </td>
                <td>{action(person.id)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}

/** The function of somebody; nothing while none is known. */
function Position({ said }: { said: readonly (string | undefined)[] }) {
  const known = said.filter(Boolean);
  return known.length === 0 ? null : <p className="small">{known.join(' · ')}</p>;
}
