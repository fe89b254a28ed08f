import type { ReadHandle } from '../../../db/database.ts';
import { markBlocks } from '../../../shared/comments/block-marks.ts';
import { composeGuideline } from '../../export/compose/compose-guideline.ts';
import { type ExportedFile, slug } from '../../export/formats.ts';
import { selectSections } from '../../export/packet/comments-html.ts';
import { writeTableForm } from '../../export/word-form/table-form.ts';
import { writeTableSheet } from '../../export/word-form/table-sheet.ts';
import { writeTextForm } from '../../export/word-form/text-form.ts';
import { readFrozenRound, uniqueNames } from './frozen-round.ts';

/** The forms for who cannot use the packet: the text in Word, and the comment table in Word or as a workbook. */
export const ROUND_FORMS = ['text-docx', 'table-docx', 'table-xlsx'] as const;
export type RoundForm = (typeof ROUND_FORMS)[number];

const MEDIA_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export interface FormFile extends ExportedFile {
  packetId: string;
  invitee: string;
}

/** One kind of form of a round: for all, or for one invitation. Throws as `readFrozenRound` does. */
export function makeRoundForms(
  db: ReadHandle,
  roundId: string,
  form: RoundForm,
  invitationId: string | null = null,
): FormFile[] {
  const { common, invited } = readFrozenRound(db, roundId, invitationId);
  const { source, baseHash, sections, language } = common;
  const tree = selectSections(composeGuideline(source, undefined, undefined, { keepIds: true }), sections);
  const marks = markBlocks(source.outline, id => source.bodies.get(id));
  const files = invited.map(({ packetId, name, kind }): FormFile => {
    const round = { ...common.round, invitee: name, isOpenGroup: kind === 'open' };
    const head = { packetId, baseHash };
    const isSheet = form === 'table-xlsx';
    const bytes =
      form === 'text-docx'
        ? writeTextForm(round, head, tree, marks, language)
        : isSheet
          ? writeTableSheet(round, head, tree, language)
          : writeTableForm(round, head, tree, language);
    const title = form === 'text-docx' ? 'concept' : 'commentaartabel';
    return {
      packetId,
      invitee: name,
      bytes,
      mediaType: MEDIA_TYPES[isSheet ? 'xlsx' : 'docx'],
      fileName: `${slug(`${title} ronde ${round.number} ${name}`)}.${isSheet ? 'xlsx' : 'docx'}`,
    };
  });
  return uniqueNames(files);
}
