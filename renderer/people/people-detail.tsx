import type { Declaration } from '../../shared/people/interests.ts';
import type { PeopleList } from '../../shared/people.ts';
import type { Question } from '../../shared/questions.ts';
import { useReadOnly } from '../app/project-context.tsx';
import { OrganisationDetail } from './organisation-detail.tsx';
import { PersonInterests } from './person-interests.tsx';
import { SeatDetail } from './seat-detail.tsx';
import type { PeopleActs } from './use-people-acts.ts';

interface PeopleDetailProps {
  id: string;
  /** Whether a person is opened for their interests. */
  isInterests: boolean;
  people: PeopleList;
  declarations: readonly Declaration[];
  questions: readonly Question[];
  acts: PeopleActs;
  onClose: () => void;
  onInterests: (personId: string) => void;
  isReadOnly: boolean;
}

/** The panel of the opened organisation, seat or person; nothing when it is gone. */
export function PeopleDetail({
  id,
  isInterests,
  people,
  acts,
  onClose,
  isReadOnly,
  ...rest
}: PeopleDetailProps) {
  const interestsReadOnly = useReadOnly('interests.declare');
  const organisation = people.organisations.find(row => row.id === id);
  const seat = people.seats.find(row => row.id === id);
  const person = people.persons.find(row => row.id === id);
  const common = { acts, onClose, isReadOnly };
  if (organisation) {
    return (
      <OrganisationDetail key={id} row={organisation} organisations={people.organisations} {...common} />
    );
  }
  if (seat) {
    return <SeatDetail key={id} row={seat} people={people} onInterests={rest.onInterests} {...common} />;
  }
  if (!person || !isInterests) return null;
  return (
    <PersonInterests
      key={id}
      person={person}
      declarations={rest.declarations}
      questions={rest.questions}
      onClose={onClose}
      isReadOnly={interestsReadOnly}
    />
  );
}
