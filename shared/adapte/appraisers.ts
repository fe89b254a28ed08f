import { whyExcluded } from '../people/interest-rules.ts';
import type { Declaration } from '../people/interests.ts';
import type { Seat } from '../people.ts';
import { questionsAnswered, type Source } from './sources.ts';

/**
 * Tells whether somebody on a seat is barred from appraising a source: when their interests bar them from one of the
 * key questions the source is to answer, or from judging at all. Who appraises without a seat, or from a vacant one,
 * declares no interests here.
 */
export function findBarred(facts: {
  seats: readonly Pick<Seat, 'id' | 'personId'>[];
  declarations: readonly Declaration[];
  sources: readonly Pick<Source, 'id' | 'fits'>[];
}): (sourceId: string, seatId: string | null) => boolean {
  const persons = new Map(facts.seats.map(({ id, personId }) => [id, personId]));
  return (sourceId, seatId) => {
    const personId = persons.get(seatId ?? '') ?? null;
    const source = facts.sources.find(({ id }) => id === sourceId);
    if (personId === null || !source) return false;
    // The empty question stands for judging at all: only what bars from every question bars from it.
    return ['', ...questionsAnswered(source)].some(
      questionId => whyExcluded(personId, questionId, facts.declarations) !== null,
    );
  };
}
