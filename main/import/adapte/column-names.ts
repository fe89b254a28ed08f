import { LIST_COLUMNS, type ListColumn } from '../../../shared/adapte/recommendation-list.ts';
import { translator } from '../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../shared/project.ts';

/** What the columns are called in tables of guideline makers, besides our own titles. */
const OTHER_NAMES: Readonly<Record<ListColumn, readonly string[]>> = {
  number: ['nr', 'no', 'n°', '#', 'aanbeveling nr', 'recommendation number', 'rec no', 'numero', 'id'],
  page: ['pagina', 'blz', 'p', 'page number', 'numero de page'],
  section: ['hoofdstuk', 'paragraaf', 'chapter', 'section', 'chapitre', 'rubrique', 'heading in the source'],
  wording: [
    'tekst van de aanbeveling',
    'oorspronkelijke tekst',
    'oorspronkelijke aanbeveling',
    'original recommendation',
    'original text',
    'recommendation text',
    'text of the recommendation',
    'texte de la recommandation',
    'texte original',
    'recommandation originale',
    'bronaanbeveling',
    'aanbevelingen',
    'recommendations',
    'recommandations',
    'statement',
  ],
  language: ['original language', 'langue originale'],
  translation: ['vertaalde aanbeveling', 'translated recommendation', 'recommandation traduite'],
  strengthSaid: ['graad van aanbeveling', 'grade of recommendation', 'grade', 'graad', 'class', 'classe'],
  strength: ['strength of recommendation', 'sterkte van de aanbeveling', 'force de la recommandation'],
  certaintySaid: ['level of evidence', 'niveau van bewijs', 'bewijsniveau', 'niveau de preuve', 'loe'],
  certainty: [
    'certainty of evidence',
    'quality of evidence',
    'kwaliteit van het bewijs',
    'zekerheid van het bewijs',
    'kwaliteit',
    'quality',
    'qualite des preuves',
    'certitude des preuves',
  ],
  evidence: ['samenvatting van het bewijs', 'evidence summary', 'summary of evidence', 'resume des preuves'],
  literature: ['referenties', 'references', 'bronnen', 'studies', 'etudes', 'bibliographie'],
  question: ['vraag', 'question', 'key question', 'clinical question', 'pico'],
  topic: ['onderwerp (rij)', 'thema', 'theme', 'rij', 'row'],
  note: ['opmerking', 'toelichting', 'remark', 'comment', 'comments', 'remarque', 'notes'],
};

/** Case, accents, spaces and punctuation make no difference to what a column is. */
function plainTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[.:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMES = new Map(
  LIST_COLUMNS.flatMap(column => {
    const own = LANGUAGES.map(language => translator(language)(`adapte.import.columns.${column}`));
    return [...OTHER_NAMES[column], ...own].map(title => [plainTitle(title), column] as const);
  }),
);

/** The column a title stands for, or null. */
export function columnOf(title: string): ListColumn | null {
  return NAMES.get(plainTitle(title)) ?? null;
}
