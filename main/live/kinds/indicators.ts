import { listIndicators } from '../../../db/implementation.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { readRecommendations } from '../../commands/recommendations.ts';
import { asJson, headedTable } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/** The indicators of the guideline with the recommendations each follows. */
export const indicators: LiveSource = {
  targets: (_db, language) => [{ ref: '', title: translator(language)('live.kind.indicators') }],
  resolve(db, _ref, language) {
    const t = translator(language);
    const all = listIndicators(db).sort((a, b) => a.number - b.number);
    if (all.length === 0) return { missing: 'empty' };
    const recommendations = readRecommendations(db);
    const rows = all.map(({ number, text, recommendationIds }) => {
      const lines = recommendations.flatMap(({ id, title }, at) =>
        recommendationIds.includes(id) ? [[`${at + 1}. ${title}`]] : [],
      );
      return [String(number), text, lines.length > 0 ? lines : t('exports.indicators.none')];
    });
    return asJson(
      headedTable(
        t('exports.indicators.caption'),
        [
          t('exports.framework.number'),
          t('exports.indicators.indicator'),
          t('exports.indicators.recommendations'),
        ],
        rows,
      ),
    );
  },
};
