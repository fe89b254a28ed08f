import { listAbbreviations } from '../../../db/abbreviations.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { usedAbbreviations } from '../../../shared/text/abbreviations.ts';
import { readGuidelineBodies } from '../../commands/read-bodies.ts';
import { asJson, headedTable } from '../blocks.ts';
import type { LiveSource } from '../source.ts';

/** The abbreviations the guideline uses, with what they mean. */
export const abbreviationList: LiveSource = {
  targets: (_db, language) => [{ ref: '', title: translator(language)('live.kind.abbreviation-list') }],
  resolve(db, _ref, language) {
    const t = translator(language);
    const used = usedAbbreviations(readGuidelineBodies(db).bodies.values(), listAbbreviations(db));
    if (used.length === 0) return { missing: 'empty' };
    return asJson(
      headedTable(
        t('live.abbreviations.caption'),
        [t('live.abbreviations.short'), t('live.abbreviations.long')],
        used.map(({ short, long }) => [short, long]),
      ),
    );
  },
};
