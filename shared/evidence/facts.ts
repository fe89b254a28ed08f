import { isLowering } from './factors.ts';
import type { ProfileSummary, QuestionSummary } from './summary.ts';

/** A criterion over the evidence: each row it concerns, and whether that row meets it. */
export interface EvidenceFact {
  id: string;
  label: string;
  met: boolean;
}

export interface EvidenceFacts {
  /** Every critical outcome has a profile in which all lowering factors were judged. */
  summarised: EvidenceFact[];
  /** Every factor that lowers or raises the certainty has its reason; one row per profile. */
  reasoned: EvidenceFact[];
  /** The certainty of a question with critical outcomes can be told. */
  overall: EvidenceFact[];
}

/** What the evidence says about the criteria of the phases. */
export function evidenceFacts(summaries: readonly QuestionSummary[]): EvidenceFacts {
  const rows = summaries.flatMap(({ question, outcomes }) =>
    outcomes.map(row => ({ row, label: `${question.number}. ${question.title}: ${row.outcome.name}` })),
  );
  const fact = ({ row, label }: (typeof rows)[number], met: boolean) => ({ id: row.outcome.id, label, met });
  return {
    summarised: rows
      .filter(({ row }) => row.band === 'critical')
      .map(item => fact(item, isSummarised(item.row))),
    reasoned: rows.filter(({ row }) => row.profile !== null).map(item => fact(item, isReasoned(item.row))),
    overall: summaries
      .filter(({ outcomes }) => outcomes.some(({ band }) => band === 'critical'))
      .map(({ question: { id, number, title }, certainty }) => ({
        id,
        label: `${number}. ${title}`,
        met: certainty !== null,
      })),
  };
}

function isSummarised({ profile, effect, computed }: ProfileSummary): boolean {
  if (profile === null || computed === null) return false;
  const hasResult = effect !== null || profile.narrative !== '';
  return hasResult && (profile.override !== null || computed.unjudged.length === 0);
}

function isReasoned({ profile }: ProfileSummary): boolean {
  const moving = profile?.factors.filter(({ factor, level }) => (isLowering(factor) ? level < 0 : level > 0));
  return (moving ?? []).every(({ reason }) => reason !== '');
}
