import type { TFunction } from 'i18next';
import { HANDBOOK_TOPICS, type Handbook, type HandbookPage } from '../../shared/handbook/handbook.ts';
import { PAGE_AREAS } from '../../shared/handbook/page-areas.ts';
import { stepTexts } from '../../shared/locales/step-texts.ts';
import { ADAPTE_STEPS } from '../../shared/phases/adapte.ts';
import { KNGF_STEPS } from '../../shared/phases/kngf.ts';
import type { MethodStep } from '../../shared/phases/step.ts';
import { PHASES, type PhaseId } from '../../shared/phases.ts';

export interface ListedPage extends HandbookPage {
  id: string;
  name: string;
  about: string;
  /** Null for a topic that runs through all phases. */
  step: MethodStep | null;
  areas: readonly string[];
}

export interface Chapter {
  phase: PhaseId | null;
  pages: ListedPage[];
}

/** The pages in reading order: the topics first, then per phase the steps of KNGF and those of ADAPTE. */
export function listChapters(book: Handbook, t: TFunction): Chapter[] {
  const topics = HANDBOOK_TOPICS.map(id => ({
    ...book.topics[id],
    id,
    step: null,
    areas: PAGE_AREAS[id],
  }));
  const steps = [...KNGF_STEPS, ...ADAPTE_STEPS].map(step => {
    const { name, purpose } = stepTexts(step.id, t);
    return { ...book.steps[step.id], id: step.id, name, about: purpose, step, areas: PAGE_AREAS[step.id] };
  });
  return [
    { phase: null, pages: topics },
    ...PHASES.map(phase => ({ phase, pages: steps.filter(({ step }) => step.phase === phase) })),
  ];
}
