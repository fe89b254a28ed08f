import { type FrozenSurvey, RESPONDENT_ROLES, type RespondentRole } from '../../shared/bottlenecks/survey.ts';
import type { CollectedItem, SurveyContent } from '../../shared/bottlenecks/survey-answer.ts';
import type { DraftKind } from '../shell/use-answer.ts';

/** Answers as they are being filled in: a role may still be missing, and rows may be empty. */
export interface SurveyDraft extends Omit<SurveyContent, 'respondent'> {
  respondent: { role: RespondentRole | null; organisation: string };
}

type Fields = Record<string, unknown>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function emptyItem(): CollectedItem {
  return { id: crypto.randomUUID(), theme: '', text: '' };
}

/** How a survey's answers start, come back from storage, and go into a file. */
export function surveyDraft(survey: FrozenSurvey): DraftKind<SurveyDraft> {
  const restore = (content: unknown): SurveyDraft => {
    const given = fieldsOf(content);
    const respondent = fieldsOf(given.respondent);
    const draft: SurveyDraft = {
      respondent: {
        role: RESPONDENT_ROLES.find(role => role === respondent.role) ?? null,
        organisation: textOf(respondent.organisation),
      },
      collected: {},
      scores: {},
      chosen: {},
      remarks: {},
    };
    for (const question of survey.questions) {
      const own = (part: unknown) => fieldsOf(part)[question.id];
      if (question.kind === 'collect') {
        const items = restoreItems(own(given.collected));
        draft.collected[question.id] = items.length > 0 ? items : [emptyItem()];
      } else if (question.kind === 'remarks') draft.remarks[question.id] = textOf(own(given.remarks));
      else {
        const known = new Set(question.bottlenecks.map(({ id }) => id));
        draft.scores[question.id] = restoreScores(own(given.scores), known);
        const chosen = own(given.chosen);
        draft.chosen[question.id] = Array.isArray(chosen) ? chosen.filter(id => known.has(id)) : [];
      }
    }
    return draft;
  };
  return { empty: () => restore(null), restore, isEmpty, toContent };
}

function restoreItems(value: unknown): CollectedItem[] {
  if (!Array.isArray(value)) return [];
  return value.map(fieldsOf).map(item => ({
    id: textOf(item.id) || crypto.randomUUID(),
    theme: textOf(item.theme),
    text: textOf(item.text),
  }));
}

function restoreScores(value: unknown, known: ReadonlySet<string>): Record<string, number> {
  const given = Object.entries(fieldsOf(value));
  return Object.fromEntries(
    given.filter((entry): entry is [string, number] => known.has(entry[0]) && typeof entry[1] === 'number'),
  );
}

/** Whether a question has been answered, as the progress list shows it. */
export function isAnswered(draft: SurveyDraft, questionId: string): boolean {
  return (
    (draft.collected[questionId] ?? []).some(isFilled) ||
    Object.keys(draft.scores[questionId] ?? {}).length > 0 ||
    (draft.chosen[questionId] ?? []).length > 0 ||
    (draft.remarks[questionId] ?? '').trim() !== ''
  );
}

function isFilled(item: CollectedItem): boolean {
  return item.theme.trim() !== '' || item.text.trim() !== '';
}

/** Whether no question has been answered; the role and the organisation are no answer. */
function isEmpty(draft: SurveyDraft): boolean {
  const ids = [draft.collected, draft.scores, draft.chosen, draft.remarks].flatMap(part => Object.keys(part));
  return !ids.some(id => isAnswered(draft, id));
}

/** Only what was filled in, without spaces around it. */
function toContent(draft: SurveyDraft): unknown {
  const kept = <T>(part: Record<string, T>, empty: (value: T) => boolean) =>
    Object.fromEntries(Object.entries(part).filter(([, value]) => !empty(value)));
  const collected = Object.entries(draft.collected).map(([id, items]) => [
    id,
    items.filter(isFilled).map(item => ({ id: item.id, theme: item.theme.trim(), text: item.text.trim() })),
  ]);
  return {
    respondent: { ...draft.respondent, organisation: draft.respondent.organisation.trim() },
    collected: kept(Object.fromEntries(collected) as SurveyDraft['collected'], items => items.length === 0),
    scores: kept(draft.scores, scores => Object.keys(scores).length === 0),
    chosen: kept(draft.chosen, ids => ids.length === 0),
    remarks: kept(draft.remarks, text => text.trim() === ''),
  };
}
