import { FORM_COLUMNS } from '../../../../shared/comments/form.ts';
import { translator } from '../../../../shared/locales/translate.ts';
import { LANGUAGES } from '../../../../shared/project.ts';

/** What a column of a comment table can hold. */
export const TABLE_COLUMNS = [
  ...FORM_COLUMNS,
  'paragraph',
  'line',
  'organisation',
  'name',
  'behalf',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** As tables of other organisations call them; compared without case, accents and marks. */
const OTHER_NAMES: Record<TableColumn, readonly string[]> = {
  nr: ['nr', 'no', 'nummer', 'volgnummer', 'numero', 'number', '#'],
  section: [
    'onderdeel',
    'hoofdstuk',
    'paragraaf',
    'module',
    'hoofdstuk/paragraaf',
    'hoofdstuk of paragraaf',
    'sectie',
    'deel',
    'aanbeveling',
    'partie',
    'chapitre',
    'section',
    'paragraphe',
    'recommandation',
    'chapter',
    'part',
    'recommendation',
  ],
  page: [
    'pagina',
    'blz',
    'bladzijde',
    'pag',
    'paginanummer',
    'plaats',
    'pagina/regel',
    'pagina en regel',
    'pagina, regelnummer',
    'page',
    'page number',
    'numero de page',
    'page/ligne',
    'page/line',
    'location',
    'endroit',
  ],
  line: ['regel', 'regelnummer', 'regelnr', 'ligne', 'numero de ligne', 'line', 'line number'],
  paragraph: ['alinea', 'alineanummer', 'alinea nr', 'paragraph', 'paragraph number', 'alinea'],
  quote: [
    'betreffende tekst',
    'tekst',
    'huidige tekst',
    'oorspronkelijke tekst',
    'citaat',
    'passage',
    'tekstpassage',
    'texte concerne',
    'texte actuel',
    'texte',
    'current text',
    'original text',
    'text',
    'quote',
  ],
  comment: [
    'commentaar',
    'opmerking',
    'opmerkingen',
    'reactie',
    'feedback',
    'toelichting opmerking',
    'uw commentaar',
    'commentaire',
    'commentaires',
    'remarque',
    'remarques',
    'comment',
    'comments',
    'remark',
    'remarks',
  ],
  proposal: [
    'voorstel',
    'tekstvoorstel',
    'voorstel voor aanpassing',
    'voorgestelde tekst',
    'voorgestelde wijziging',
    'suggestie',
    'proposition',
    'proposition de texte',
    'texte propose',
    'modification proposee',
    'proposal',
    'proposed text',
    'proposed change',
    'suggestion',
    'suggested change',
  ],
  evidence: [
    'onderbouwing',
    'literatuur',
    'onderbouwing/literatuur',
    'argumentatie',
    'referentie',
    'referenties',
    'bron',
    'justification',
    'litterature',
    'reference',
    'references',
    'evidence',
    'rationale',
  ],
  kind: ['soort', 'categorie', 'type', 'type opmerking', 'categorie opmerking', 'kind', 'category'],
  priority: ['belang', 'prioriteit', 'importance', 'priorite', 'priority'],
  organisation: ['organisatie', 'vereniging', 'partij', 'organisation', 'organization', 'association'],
  name: [
    'naam',
    'naam, functie',
    'naam en functie',
    'respondent',
    'inzender',
    'auteur',
    'nom',
    'name',
    'author',
  ],
  behalf: ['namens', 'au nom de', 'on behalf of'],
};

function plainTitle(title: string): string {
  return title
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/[.:*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const NAMES = new Map(
  TABLE_COLUMNS.flatMap(column => {
    const own = FORM_COLUMNS.find(known => known === column);
    const titles = own ? LANGUAGES.map(language => translator(language)(`commentForms.column.${own}`)) : [];
    return [...titles, ...OTHER_NAMES[column]].map(title => [plainTitle(title), column] as const);
  }),
);

/** The column a title stands for; the first word decides where the whole is not known ("Opmerking (max. 200 woorden)"). */
export function columnOf(title: string): TableColumn | null {
  const plain = plainTitle(title);
  if (plain === '' || plain.length > 60) return null;
  const exact = NAMES.get(plain);
  if (exact) return exact;
  for (const start of plain.split(/[,/]| of | en | et | and | or | ou /))
    if (NAMES.has(start.trim())) return NAMES.get(start.trim()) ?? null;
  return null;
}
