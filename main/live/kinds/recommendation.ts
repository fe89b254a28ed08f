import type { TFunction } from 'i18next';
import { listQuestions } from '../../../db/questions.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { recommendationNumbers } from '../../../shared/recommendations/numbers.ts';
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
    const numbers = recommendationNumbers(all, listQuestions(db));
    return all
      .filter(({ status }) => status !== 'withdrawn')
      .map(({ id, title }, at) => ({ ref: id, title: `${numbers.get(id) ?? at + 1}. ${title}` }));
  },
  resolve(db, ref, language) {
    const t = translator(language);
    const all = readRecommendations(db);
    const at = all.findIndex(({ id }) => id === ref);
    const found = all[at];
    if (!found) return { missing: 'target-missing' };
    if (found.status === 'withdrawn') return { missing: 'empty' };
    const number = recommendationNumbers(all, listQuestions(db)).get(ref) ?? String(at + 1);
    const { bodies } = readGuidelineBodies(db);
    const wording = bodies.get(found.documentId);
    if (!wording) return { missing: 'unreadable' };
    const title = t('live.recommendation.title', { number, title: found.title });
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
