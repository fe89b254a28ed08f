import { translator } from '../locales/i18n.ts';
import { listText } from '../locales/number-text.ts';
import type { Language } from '../project.ts';
import type { Wording } from './sentence.ts';

/** Words suggestions in the language of the guideline. */
export function guidelineWording(language: Language): Wording {
  const t = translator(language);
  return {
    pattern: ({ pattern, values }) =>
      t(`frames.sentence.${pattern}`, {
        population: values.population ?? '',
        intervention: values.intervention ?? '',
        comparison: values.comparison ?? '',
        outcomes: values.outcomes ?? '',
        'index-test': values['index-test'] ?? '',
        'reference-test': values['reference-test'] ?? '',
        'target-condition': values['target-condition'] ?? '',
        exposure: values.exposure ?? '',
        interest: values.interest ?? '',
        // `context` would choose another wording: i18next keeps that name for itself.
        circumstances: values.context ?? '',
      }),
    list: names => listText(names, language),
  };
}
