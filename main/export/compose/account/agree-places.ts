import { AGREE_DOMAINS, type AgreeItem } from '../../../../shared/adapte/agree-items.ts';
import { type Block, paragraph, plain } from '../../guideline-tree.ts';
import { type Composition, simpleTable } from '../composition.ts';

/** What a chapter is known by. */
export const ACCOUNT_CHAPTERS = [
  'initiation',
  'people',
  'interests',
  'framework',
  'questions',
  'sources',
  'comments',
  'authorisation',
  'course',
] as const;
export type AccountChapter = (typeof ACCOUNT_CHAPTERS)[number];

/**
 * Where the information for each item of AGREE II stands: in chapters of this document, or in the guideline itself.
 * After the items of the user's manual (agreetrust.org, 2017).
 */
const PLACES: Readonly<Record<AgreeItem, readonly (AccountChapter | 'guideline')[]>> = {
  1: ['guideline', 'initiation'],
  2: ['framework', 'questions'],
  3: ['framework'],
  4: ['people'],
  5: ['people', 'framework', 'comments'],
  6: ['framework', 'guideline'],
  7: ['questions', 'sources'],
  8: ['questions'],
  9: ['questions'],
  10: ['questions', 'people'],
  11: ['questions'],
  12: ['questions', 'guideline'],
  13: ['comments'],
  14: ['authorisation'],
  15: ['guideline'],
  16: ['guideline', 'questions'],
  17: ['guideline'],
  18: ['questions', 'guideline'],
  19: ['guideline'],
  20: ['questions'],
  21: ['guideline'],
  22: ['initiation'],
  23: ['interests'],
};

/** The items of AGREE II with their places, so that who appraises the guideline finds them. */
export function composeAgreePlaces(
  composition: Composition,
  chapters: readonly { id: AccountChapter; bookmark: string; number: string; title: string }[],
): Block[] {
  const { t } = composition;
  const rows = AGREE_DOMAINS.flatMap(({ items }) =>
    items.map(item => [
      `${item}. ${t(`agree.items.item${item}`)}`,
      PLACES[item].map((place): Block => {
        const chapter = chapters.find(({ id }) => id === place);
        if (!chapter) return paragraph(t('accountability.agree.guideline'));
        const { bookmark, number, title } = chapter;
        return {
          kind: 'paragraph',
          inlines: [
            plain(t('accountability.agree.chapter', { number, title }), { kind: 'internal', bookmark }),
          ],
        };
      }),
    ]),
  );
  const table = simpleTable(
    composition,
    t('accountability.agree.caption'),
    [t('accountability.agree.item'), t('accountability.agree.place')],
    rows,
  );
  return [paragraph(t('accountability.agree.lead')), { ...table, columns: [0.45, 0.55] }];
}
