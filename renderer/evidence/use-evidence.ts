import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceRecords } from '../../shared/evidence/records.ts';
import { type QuestionSummary, summariseQuestion } from '../../shared/evidence/summary.ts';
import type { Wording } from '../../shared/evidence/words.ts';
import { LANGUAGES } from '../../shared/project.ts';
import type { Outcome } from '../../shared/questions/outcomes.ts';
import { useConnection } from '../app/connection-context.tsx';

export interface Evidence {
  records: EvidenceRecords;
  outcomes: readonly Outcome[];
  /** What follows from the evidence of each key question, in order. */
  summaries: readonly QuestionSummary[];
}

/** The evidence of the project with all that is computed from it; null until it has been read. */
export function useEvidence(): Evidence | null {
  const { api } = useConnection();
  const records = useQuery(api.evidence.read.queryOptions()).data;
  const questions = useQuery(api.questions.list.queryOptions()).data;
  const outcomes = useQuery(api.questions.outcomes.queryOptions()).data;
  return useMemo(() => {
    if (!records || !questions || !outcomes) return null;
    const summaries = questions.map(question => summariseQuestion(question, outcomes, records));
    return { records, outcomes, summaries };
  }, [records, questions, outcomes]);
}

/** Words and numbers in the language of the screens. */
export function useWording(): Wording {
  const { t, i18n } = useTranslation();
  return { t, language: LANGUAGES.find(language => language === i18n.language) ?? 'nl' };
}
