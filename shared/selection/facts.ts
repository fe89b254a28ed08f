import type { Question } from '../questions.ts';
import { prismaFlow, type SelectionData } from './flow.ts';

/** How far searching and selecting are for one question, for the criteria of the phases. */
export interface SelectionFact {
  id: string;
  label: string;
  /** It has searches, each with its date. */
  searched: boolean;
  /** Every record found was judged in both rounds, or could not be had. */
  screened: boolean;
  /** No disagreement and no doubt waits. */
  settled: boolean;
  /** The PRISMA flow adds up. */
  closes: boolean;
}

/** Whether the literature is searched for a question: not where a guideline is taken over, nor where no frame is. */
export function needsSearch({ approach, type }: Pick<Question, 'approach' | 'type'>): boolean {
  return approach !== 'adopt' && approach !== 'adapt' && type !== 'narrative';
}

/** What the selection of one question says about the criteria. */
export function selectionFact(
  { id, number, title }: Pick<Question, 'id' | 'number' | 'title'>,
  data: SelectionData,
): SelectionFact {
  const { violations, progress } = prismaFlow(data, { reason: '', byHand: '' });
  const states = progress.flatMap(row => [row.title, row.fullText]);
  const searched = data.searches.length > 0 && data.searches.every(({ searchedOn }) => searchedOn !== null);
  const found = searched && progress.length > 0;
  return {
    id,
    label: `${number}. ${title}`,
    searched,
    screened: found && !states.includes('open'),
    settled: found && !states.includes('conflict'),
    closes: found && violations.length === 0,
  };
}
