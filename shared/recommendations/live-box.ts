import type { Node } from 'prosemirror-model';
import { translator } from '../locales/translate.ts';
import type { Language } from '../project.ts';
import { certaintySymbol, type Recommendation } from '../recommendations.ts';
import type { LiveBlocks } from '../text/live-blocks.ts';
import { textSchema } from '../text/schema.ts';
import { countedIds } from '../text/text-table.ts';

/** A recommendation quoted elsewhere in the text: its strength and certainty in bold, then its wording as it is now. */
export function drawRecommendation(
  row: Recommendation | null,
  body: Node | null,
  language: Language,
): LiveBlocks {
  const t = translator(language);
  if (row === null || body === null) return { missing: t('recommendations.live.missing') };
  if (row.status === 'withdrawn')
    return { missing: t('recommendations.live.withdrawn', { title: row.title }) };
  const newId = countedIds(`recommendation-${row.id}`);
  const { nodes, marks } = textSchema;
  const strength =
    row.strength === null ? t('recommendations.noStrength') : t(`terms.strength.${row.strength}`);
  const certainty =
    row.certainty === null
      ? ''
      : ` ${certaintySymbol(row.certainty)} ${t(`terms.certainty.${row.certainty}`)}`;
  const head = nodes.paragraph.create({ id: newId() }, [
    textSchema.text(row.title, [marks.strong.create()]),
    textSchema.text(` (${strength}${certainty})`),
  ]);
  return { blocks: [nodes.blockquote.createChecked({ id: newId() }, [head, ...body.children])] };
}
