import type { ReadHandle } from '../../db/database.ts';
import { type AppraisalAnswer, listAppraisalAnswers } from '../../db/sources/answers.ts';
import { listSources } from '../../db/sources/guidelines.ts';
import type { KnownAppraisal } from '../../shared/adapte/appraisal.ts';
import type { AppraisalFault, AppraisalReceipt, FormContent } from '../../shared/adapte/appraisal-packet.ts';
import { INSTRUMENTS } from '../../shared/adapte/instruments.ts';
import { canonicalJson } from '../../shared/packet/canonical-json.ts';
import type { AppraisalReading } from '../import/appraisals/read-appraisal-answers.ts';
import { readAppraisals } from './appraisals.ts';

export interface TakeOptions {
  /** Also what was changed outside the packet; it keeps a mark. */
  withAltered: boolean;
  /** Also in place of what was filled in here, or by another copy of the packet. */
  replace: boolean;
}

/** A file that was read, and which appraisals its packet asks for. */
export type CheckedReading = AppraisalReading & { isOwnPacket: (appraisalId: string) => boolean };

/**
 * Says what the files bring, form by form, without storing anything. The same state again, or an earlier one, adds
 * nothing. A later state of the same answer replaces what it brought before, as long as nobody changed that here; a
 * form that was filled in here or by another copy of the packet is kept back unless `replace`. Of an appraiser whose
 * interests bar it by now nothing comes in.
 */
export function planAppraisals(
  db: ReadHandle,
  readings: readonly CheckedReading[],
  { withAltered, replace }: TakeOptions,
): { receipts: AppraisalReceipt[]; take: Omit<AppraisalAnswer, 'takenAt'>[] } {
  const appraisals = new Map(readAppraisals(db).map(row => [row.id, row]));
  const labels = new Map(listSources(db).map(({ id, label }) => [id, label]));
  const answers = listAppraisalAnswers(db);
  const take = new Map<string, Omit<AppraisalAnswer, 'takenAt'>>();
  const receipts = readings.map(({ source, answer, isOwnPacket }) => {
    const receipt: AppraisalReceipt = {
      source,
      forms: 0,
      updates: 0,
      duplicates: 0,
      altered: 0,
      rejected: [],
    };
    const refuse = (reason: AppraisalFault, form = '') => receipt.rejected.push({ form, reason });
    if ('fault' in answer) {
      refuse(answer.fault);
      return receipt;
    }
    const { answerId, savedAt, isAltered } = answer;
    const own = answer.content.forms.filter(({ appraisalId }) => appraisals.has(appraisalId));
    if (own.length === 0) refuse('packet-unknown');
    else if (own.length < answer.content.forms.length) refuse('appraisal-gone');
    for (const content of own) {
      const appraisal = appraisals.get(content.appraisalId);
      if (!appraisal) continue;
      const { id: instrument, name, items } = INSTRUMENTS[appraisal.instrument];
      const form = `${labels.get(appraisal.sourceId) ?? ''}, ${name}`;
      const fits =
        content.instrument === instrument &&
        isOwnPacket(appraisal.id) &&
        Object.keys(content.scores).every(item => items.includes(Number(item)));
      if (!fits) {
        refuse('content-invalid', form);
        continue;
      }
      const before = take.get(appraisal.id) ?? answers.get(appraisal.id);
      const isSame = same(content, before?.content ?? null) || same(content, contentOf(appraisal));
      const isEarlier =
        before?.answerId === answerId &&
        Date.parse(savedAt) <= Date.parse(before.savedAt) &&
        !(before.isAltered && !isAltered);
      const isUntouched =
        isEmpty(appraisal) ||
        (before?.answerId === answerId &&
          (take.has(appraisal.id) || same(before.content, contentOf(appraisal))));
      if (isSame || isEarlier) receipt.duplicates += 1;
      else if (appraisal.isBarred) refuse('appraiser-barred', form);
      else if (isAltered && !withAltered) refuse('hash-differs', form);
      else if (!isUntouched && !replace) refuse('already-judged', form);
      else {
        if (isAltered) receipt.altered += 1;
        if (before || !isEmpty(appraisal)) receipt.updates += 1;
        else receipt.forms += 1;
        take.set(appraisal.id, {
          appraisalId: appraisal.id,
          answerId,
          fileName: source,
          savedAt,
          content,
          isAltered,
        });
      }
    }
    return receipt;
  });
  return { receipts, take: [...take.values()] };
}

/** What an appraisal says now, in the form of an answer. */
function contentOf({
  id,
  instrument,
  scores,
  overall,
  recommendation,
  ownUse,
  note,
}: KnownAppraisal): FormContent {
  const said = Object.entries(scores).map(
    ([item, { score, isNotApplicable, suitability, comment, page }]) => [
      item,
      { score, isNotApplicable, suitability, comment, page },
    ],
  );
  return {
    appraisalId: id,
    instrument,
    scores: Object.fromEntries(said) as FormContent['scores'],
    overall,
    recommendation,
    ownUse,
    note,
  };
}

function isEmpty({ scores, overall, recommendation, ownUse, note }: KnownAppraisal): boolean {
  return (
    Object.keys(scores).length === 0 &&
    overall === null &&
    recommendation === null &&
    ownUse === null &&
    note === ''
  );
}

function same(a: FormContent, b: FormContent | null): boolean {
  return b !== null && canonicalJson(a) === canonicalJson(b);
}
