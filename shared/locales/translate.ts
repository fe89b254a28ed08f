import { en } from './en/index.ts';
import { fr } from './fr/index.ts';
import { addLanguage } from './i18n.ts';

/** All languages at once, for programs that write in any of them. The screens load those they need. */
addLanguage('fr', fr);
addLanguage('en', en);

export { translator } from './i18n.ts';
