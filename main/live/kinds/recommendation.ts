import type { TFunction } from 'i18next';
import { translator } from '../../../shared/locales/translate.ts';
import { certaintySymbol, type Recommendation } from '../../../shared/recommendations.ts';
import { textSchema } from '../../../shared/text/schema.ts';
import { readGuidelineBodies } from '../../commands/read-bodies.ts';
import { readRecommendations } from '../../commands/recommendations.ts';
import { asJson, text } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/** A recommendation as it stands elsewhere in the guideline: number, title, strength and wording, set apart. */
export const recommendation: LiveSource = {
  targets(db) {
    const all = readRecommendations(db);
    return all.flatMap(({ id, title, status }, at) =>
      status === 'withdrawn' ? [] : [{ ref: id, title: `${at + 1}. ${title}` }],
    );
  },
  resolve(db, ref, language) {
    const t = translator(language);
    const all = readRecommendations(db);
    const at = all.findIndex(({ id }) => id === ref);
    const found = all[at];
    if (!found) return { missing: 'target-missing' };
    if (found.status === 'withdrawn') return { missing: 'empty' };
    const { bodies } = readGuidelineBodies(db);
    const wording = bodies.get(found.documentId);
    if (!wording) return { missing: 'unreadable' };
    const title = t('live.recommendation.title', { number: at + 1, title: found.title });
    return asJson(
      textSchema.nodes.blockquote.createChecked(null, [
        text.paragraph(text.strong(title)),
        text.paragraph(text.em(describeGrade(found, t))),
        ...wording.children,
      ]),
    );
  },
};

function describeGrade({ strength, certainty }: Recommendation, t: TFunction): string {
  const first = strength === null ? t('exports.strengthOpen') : t(`terms.strength.${strength}`);
  if (certainty === null) return first;
  return `${first} · ${t('exports.certainty')} ${certaintySymbol(certainty)} ${t(`terms.certainty.${certainty}`)}`;
}
