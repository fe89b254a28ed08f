import { type Considerations, judgementOf } from '../considerations.ts';
import { translator } from '../locales/translate.ts';
import type { Language } from '../project.ts';
import type { LiveBlocks } from '../text/live-blocks.ts';
import { countedIds, paragraphs, textTable } from '../text/text-table.ts';
import { criterionName } from './names.ts';

/**
 * The considerations of a question as a table: criterion, judgement, evidence, additional considerations; below it
 * the weighing in words. A judgement the panel has not made yet says that it is a draft.
 */
export function drawConsiderations(
  considerations: Considerations | null,
  question: { number: number; title: string } | null,
  language: Language,
): LiveBlocks {
  const t = translator(language);
  if (considerations === null || question === null) return { missing: t('considerations.live.missing') };
  const newId = countedIds(`considerations-${considerations.id}`);
  const rows = considerations.entries.map(entry => {
    const judgement = judgementOf(entry);
    const said =
      judgement === null ? t('considerations.unjudged') : t(`considerations.answer.${judgement.answer}`);
    return [
      criterionName(considerations.framework, entry.criterion, t),
      judgement !== null && entry.panel === null ? t('considerations.live.draft', { answer: said }) : said,
      entry.evidence,
      entry.remarks,
    ];
  });
  const table = textTable(
    {
      caption: t('considerations.live.caption', { number: question.number, title: question.title }),
      header: [
        t('considerations.criterionHeading'),
        t('considerations.judgement'),
        t('considerations.evidence'),
        t('considerations.remarks'),
      ],
      rows,
    },
    newId,
  );
  return {
    blocks: [table, ...(considerations.summary === '' ? [] : paragraphs(considerations.summary, newId))],
  };
}
