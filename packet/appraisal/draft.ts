import type { ItemScore } from '../../shared/adapte/appraisal.ts';
import type { FormContent, FrozenAppraisals, FrozenForm } from '../../shared/adapte/appraisal-packet.ts';
import type { DraftKind } from '../shell/use-answer.ts';

export type Use = 'yes' | 'modified' | 'no';
export const USES: readonly Use[] = ['yes', 'modified', 'no'];

/** One form as it is being filled in. */
export type FormDraft = Pick<FormContent, 'overall' | 'recommendation' | 'ownUse' | 'note' | 'scores'>;

/** All forms of the packet, by the id of their appraisal. */
export type AppraisalDraft = Readonly<Record<string, FormDraft>>;

export const NOTHING: ItemScore = {
  score: null,
  isNotApplicable: false,
  suitability: null,
  comment: '',
  page: '',
};
const EMPTY: FormDraft = { scores: {}, overall: null, recommendation: null, ownUse: null, note: '' };

export function formOf(draft: AppraisalDraft, { appraisalId }: Pick<FrozenForm, 'appraisalId'>): FormDraft {
  return draft[appraisalId] ?? EMPTY;
}

export function itemsOf({ domains }: FrozenForm): number[] {
  return domains.flatMap(({ items }) => items.map(({ item }) => item));
}

export function saidOf({ scores }: FormDraft, item: number): ItemScore {
  return scores[String(item)] ?? NOTHING;
}

export function isScored({ score, isNotApplicable }: ItemScore): boolean {
  return score !== null || isNotApplicable;
}

/** How many items have a score or are not applicable. */
export function countScored(draft: FormDraft, form: FrozenForm): number {
  return itemsOf(form).filter(item => isScored(saidOf(draft, item))).length;
}

/** Whether every item and every overall judgement of a form was given. */
export function isWhole(draft: FormDraft, form: FrozenForm): boolean {
  return (
    countScored(draft, form) === itemsOf(form).length &&
    draft.recommendation !== null &&
    (!form.hasOverall || draft.overall !== null) &&
    (!form.hasSuitability || draft.ownUse !== null)
  );
}

/** How appraisals start, come back from storage, and go into a file. */
export function appraisalDraft({ forms }: FrozenAppraisals): DraftKind<AppraisalDraft> {
  const restore = (content: unknown): AppraisalDraft => {
    const given = fieldsOf(content).forms;
    // A file holds a list, what is remembered here is by id.
    const found = Array.isArray(given)
      ? new Map(given.map(fieldsOf).map(form => [form.appraisalId, form]))
      : new Map(Object.entries(fieldsOf(content)).map(([id, form]) => [id, fieldsOf(form)]));
    return Object.fromEntries(
      forms.flatMap(form => {
        const own = found.get(form.appraisalId);
        return own ? [[form.appraisalId, restoreForm(own, form)]] : [];
      }),
    );
  };
  return {
    empty: () => ({}),
    restore,
    isEmpty: draft => forms.every(form => isSilent(formOf(draft, form))),
    toContent: draft => ({
      forms: forms
        .filter(form => !isSilent(formOf(draft, form)))
        .map(form => formContent(formOf(draft, form), form)),
    }),
  };
}

function formContent({ scores, note, ...judged }: FormDraft, { appraisalId, instrument }: FrozenForm) {
  const said = Object.entries(scores)
    .map(([item, one]) => [item, { ...one, comment: one.comment.trim(), page: one.page.trim() }] as const)
    .filter(([, one]) => !isNothing(one));
  return { appraisalId, instrument, ...judged, note: note.trim(), scores: Object.fromEntries(said) };
}

function isNothing(said: ItemScore): boolean {
  const { suitability, comment, page } = said;
  return !isScored(said) && suitability === null && comment.trim() === '' && page.trim() === '';
}

function isSilent({ scores, overall, recommendation, ownUse, note }: FormDraft): boolean {
  return (
    Object.values(scores).every(isNothing) &&
    overall === null &&
    recommendation === null &&
    ownUse === null &&
    note.trim() === ''
  );
}

function restoreForm(given: Record<string, unknown>, form: FrozenForm): FormDraft {
  const scores = fieldsOf(given.scores);
  return {
    overall: pointsOf(given.overall),
    recommendation: readUse(given.recommendation),
    ownUse: readUse(given.ownUse),
    note: textOf(given.note),
    scores: Object.fromEntries(
      itemsOf(form).flatMap(item => {
        const said = fieldsOf(scores[String(item)]);
        const isNotApplicable = said.isNotApplicable === true;
        const one: ItemScore = {
          score: isNotApplicable ? null : pointsOf(said.score),
          isNotApplicable,
          suitability: pointsOf(said.suitability),
          comment: textOf(said.comment),
          page: textOf(said.page),
        };
        return isNothing(one) ? [] : [[String(item), one]];
      }),
    ),
  };
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function pointsOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7 ? value : null;
}

function readUse(value: unknown): Use | null {
  return USES.find(use => use === value) ?? null;
}
