import * as z from 'zod';
import { LANGUAGES, type Language } from '../project.ts';

/**
 * What can be decided on a comment. These keys never change: rules look at them, whatever a project calls them.
 */
export const VERDICTS = [
  'accepted',
  'partial',
  'refused',
  'noted',
  'out-of-scope',
  'deferred',
  'question',
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const verdictOptionSchema = z.object({
  verdict: z.enum(VERDICTS),
  /** Names by language; one alone serves for all. None: the usual words. */
  labels: z.partialRecord(z.enum(LANGUAGES), z.string().trim().min(1).max(60)),
  /** No longer offered; what was decided with it stays. */
  isRetired: z.boolean(),
});
export type VerdictOptionFields = z.infer<typeof verdictOptionSchema>;

/** One entry of the project's list of decisions. */
export interface VerdictOption extends VerdictOptionFields {
  /** The key itself for the usual ones. */
  id: string;
  /** 0 for a usual one the project left as it is. */
  revision: number;
}

/** The project's list: the usual decisions as the project words them, and after them its own. */
export function verdictOptions(stored: readonly VerdictOption[]): VerdictOption[] {
  const known = new Map(stored.map(option => [option.id, option]));
  const usual = VERDICTS.map(
    (verdict): VerdictOption =>
      known.get(verdict) ?? { id: verdict, verdict, labels: {}, isRetired: false, revision: 0 },
  );
  return [...usual, ...stored.filter(option => !VERDICTS.some(verdict => verdict === option.id))];
}

/** The name of an entry: its own in this language, else in any, else the usual words. */
export function verdictLabel(
  { labels, verdict }: Pick<VerdictOption, 'labels' | 'verdict'>,
  language: Language,
  usual: (verdict: Verdict) => string,
): string {
  return (
    labels[language] ??
    LANGUAGES.map(other => labels[other]).find(label => label !== undefined) ??
    usual(verdict)
  );
}

/** Who gets another answer than "yes" is told why. */
const NEEDS_REASON: readonly Verdict[] = ['partial', 'refused', 'out-of-scope', 'deferred'];

export function needsReason(verdict: Verdict): boolean {
  return NEEDS_REASON.includes(verdict);
}

/** What is taken over says where in the text, or that nothing had to change. */
export function needsChange(verdict: Verdict): boolean {
  return verdict === 'accepted' || verdict === 'partial';
}
