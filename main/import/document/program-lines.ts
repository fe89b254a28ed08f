import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';

/**
 * What the program prints where authors have still to write or choose something, in every language. Nobody wrote it
 * who left it standing, also where the text it is compared with had words instead.
 */
export const PROGRAM_LINES: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(language => {
    const t = translator(language);
    return [
      t('exports.empty'),
      ...(['kind-unknown', 'target-missing', 'unreadable', 'empty'] as const).map(fault =>
        t(`live.fault.${fault}`),
      ),
    ];
  }),
);
